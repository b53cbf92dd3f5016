package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls in programs with types of their own around those of the SDK. */
final class OwnTypesTest {

  @TempDir Path folder;

  @Test
  void aRecordThatHoldsWhatIsOfTheSdkIsRead() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import software.amazon.awssdk.services.s3.S3Client;
            import software.amazon.awssdk.services.s3.model.GetObjectRequest;
            record Program(S3Client s3, GetObjectRequest request) {
              void run() { s3.getObject(request); }
            }
            """);
    assertEquals(Set.of("s3:GetObject"), called.needed());
    assertEquals(1, called.callSites());
  }

  @Test
  void whatATypeAddsToAClientIsNoOperation() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import software.amazon.awssdk.services.s3.*;
            import software.amazon.awssdk.services.s3.model.*;
            abstract class Own implements S3Client {
              @Override public GetObjectTaggingResponse getObjectTagging(GetObjectTaggingRequest request) { return null; }
              PutObjectResponse putSealed(PutObjectRequest request) { return null; }
            }
            abstract class Sealed extends Own {}
            class Program {
              void calls(Sealed sealed) {
                sealed.putSealed(PutObjectRequest.builder().build());
                sealed.getObjectTagging(GetObjectTaggingRequest.builder().build());
                S3Client.serviceMetadata().regions();
              }
            }
            """);
    assertEquals(Set.of("s3:GetObjectTagging"), called.needed());
    assertEquals(List.of(), called.unmapped());
  }

  @Test
  void callsOfOwnTypesCountWhateverTheirTypesSay() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import software.amazon.awssdk.core.async.AsyncRequestBody;
            import software.amazon.awssdk.services.s3.*;
            interface Own extends S3AsyncClient { default void twice() {} }
            class Program {
              void calls(Own own) {
                own.putObject(b -> b.bucket("acme").key("a").tagging("x=y"), AsyncRequestBody.empty());
                own.listObjectVersions(b -> b.bucket("acme")).join();
                own.listBuckets().join();
                own.listObjectsV2Paginator(b -> b.bucket("acme")).contents();
                own.twice();
              }
            }
            """);
    assertEquals(
        Set.of(
            "s3:ListAllMyBuckets",
            "s3:ListBucket",
            "s3:ListBucketVersions",
            "s3:PutObject",
            "s3:PutObjectTagging"),
        called.needed());
    assertEquals(List.of(), called.unmapped());
  }

  /** What code copies may have been given anything. */
  @Test
  void aCopyOfARequestMayHaveBeenGivenMore() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import software.amazon.awssdk.services.s3.S3Client;
            import software.amazon.awssdk.services.s3.model.*;
            class Program {
              void run(S3Client s3, GetObjectRequest given) {
                s3.getObjectAsBytes(given.copy(b -> b.key("a")));
              }
            }
            """);
    assertEquals(Set.of("s3:GetObject"), called.needed());
    assertEquals(Set.of("s3:GetObjectVersion"), called.perhaps());
  }

  @Test
  void aWaiterIsGivenTheLambdaThatIsItsOwn() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import java.util.function.Consumer;
            import software.amazon.awssdk.services.s3.S3Client;
            import software.amazon.awssdk.services.s3.model.*;
            class Program {
              Consumer<GetObjectRequest.Builder> kept;
              void run(S3Client s3, Consumer<HeadBucketRequest.Builder> given) {
                kept = b -> b.key("a");
                s3.waiter().waitUntilBucketExists(given);
                Consumer<HeadBucketRequest.Builder> own = b -> b.bucket("acme");
                kept.accept(null);
                s3.waiter().waitUntilBucketExists(own);
              }
            }
            """);
    assertEquals(Set.of("s3:ListBucket"), called.needed());
    assertEquals(1, called.unmapped().size(), called.unmapped()::toString);
  }

  @Test
  void aMethodThatIsLookedUpByItsNameCounts() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import java.lang.invoke.*;
            import software.amazon.awssdk.services.s3.*;
            import software.amazon.awssdk.services.s3.model.*;
            class Program {
              void run(String given) throws ReflectiveOperationException {
                MethodType type =
                    MethodType.methodType(GetObjectAclResponse.class, GetObjectAclRequest.class);
                MethodHandles.lookup().findVirtual(S3Client.class, "getObjectAcl", type);
                S3AsyncClient.class.getMethod("headObject", HeadObjectRequest.class);
                S3Client.class.getMethod("serviceName");
                S3Client.class.getMethod(given);
                String.class.getMethod("length");
              }
            }
            """);
    assertEquals(Set.of("s3:GetObject", "s3:GetObjectAcl"), called.needed());
    assertEquals(List.of(), called.unmapped());
  }

  @Test
  void methodReferencesPaginatorsWaitersAndOwnTypesCount() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import java.util.function.*;
            import software.amazon.awssdk.services.s3.*;
            import software.amazon.awssdk.services.s3.model.*;
            interface Own extends S3Client {}
            class Program {
              Function<ListBucketsRequest, ListBucketsResponse> reference(S3Client s3) { return s3::listBuckets; }
              void more(S3Client s3, Own own) {
                s3.listObjectVersionsPaginator(b -> b.bucket("a")).forEach(page -> {});
                s3.waiter().waitUntilBucketExists(b -> b.bucket("a"));
                own.deleteObject(DeleteObjectRequest.builder().build());
              }
            }
            """);
    assertEquals(
        Set.of("s3:ListAllMyBuckets", "s3:ListBucketVersions", "s3:ListBucket", "s3:DeleteObject"),
        called.needed());
    assertEquals(List.of(), called.unmapped());
  }
}
