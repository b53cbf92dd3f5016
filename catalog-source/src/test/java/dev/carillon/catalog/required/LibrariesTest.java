package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs whose libraries are not among the classes that are read. */
final class LibrariesTest {

  @TempDir Path folder;

  @Test
  void aClientOfALibraryIsKnownByTheNamesOfItsMethods() throws IOException {
    CalledActions called =
        without(
            "Sealing",
            """
            package acme;
            import software.amazon.awssdk.core.sync.RequestBody;
            import software.amazon.awssdk.services.s3.*;
            import software.amazon.awssdk.services.s3.model.*;
            abstract class Sealing implements S3Client {
              abstract PutObjectResponse putSealed(PutObjectRequest request);
            }
            abstract class Own extends Sealing {}
            class Program {
              void calls(Sealing library, Own own) {
                library.putObject(b -> b.bucket("acme").key("a").tagging("x=y"), RequestBody.empty());
                library.listBuckets();
                library.getObjectAsBytes(b -> b.bucket("acme").key("a"));
                own.listObjectVersionsPaginator(ListObjectVersionsRequest.builder().bucket("acme").build());
                library.putSealed(PutObjectRequest.builder().build());
              }
            }
            """);
    assertEquals(
        Set.of(
            "s3:GetObject",
            "s3:ListAllMyBuckets",
            "s3:ListBucketVersions",
            "s3:PutObject",
            "s3:PutObjectTagging"),
        called.needed());
    assertEquals(4, called.callSites());
  }

  /** What a library sets is not seen; where it is read, it is. */
  @Test
  void aBuilderThatALibraryIsGivenMaySetMore() throws IOException {
    String source =
        """
        package acme;
        import software.amazon.awssdk.services.s3.model.*;
        class Hooks {
          static void on(GetObjectRequest.Builder request) { request.partNumber(1); }
        }
        class Program {
          void calls(software.amazon.awssdk.services.s3.S3Client s3) {
            GetObjectRequest.Builder request = GetObjectRequest.builder().bucket("acme").key("a");
            Hooks.on(request);
            s3.getObject(request.build());
          }
        }
        """;
    CalledActions called = without("Hooks", source);
    assertEquals(Set.of("s3:GetObject"), called.needed());
    assertEquals(Set.of("s3:GetObjectVersion"), called.perhaps());
    assertEquals(Set.of(), Compiled.source(folder.resolve("all"), "Program", source).perhaps());
  }

  /** So it is of what a library begins, or makes, beside what is built here. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Begun.one().maxKeys(1).build()", "Begun.whole()", "own()", "inherited()"})
  void aRequestThatALibraryBeginsMayNameMore(String request) throws IOException {
    String source =
        """
        package acme;
        import software.amazon.awssdk.services.s3.model.*;
        class Begun {
          static ListObjectsV2Request inherited() { return whole(); }
          static ListObjectsV2Request.Builder one() { return ListObjectsV2Request.builder().bucket("b"); }
          static ListObjectsV2Request whole() { return one().build(); }
        }
        class Program extends Begun {
          static ListObjectsV2Request own() { return ListObjectsV2Request.builder().bucket("b").build(); }
          void calls(software.amazon.awssdk.services.s3.S3Client s3) {
            s3.listObjectsV2(REQUEST);
            s3.listObjectsV2(r -> r.bucket("a"));
          }
        }
        """
            .replace("REQUEST", request);
    assertEquals(
        request.equals("own()") ? Set.of("a", "b") : Set.of("*"),
        Answers.buckets(without("Begun", source)));
    assertEquals(
        Set.of("a", "b"),
        Answers.buckets(Compiled.source(folder.resolve("all"), "Program", source)));
  }

  /** So it is of a part of a request. */
  @Test
  void aPartThatALibraryMakesMayNameMore() throws IOException {
    String source =
        """
        package acme;
        import software.amazon.awssdk.services.dynamodb.model.*;
        class Made { static Put put() { return null; } }
        class Program {
          void calls(software.amazon.awssdk.services.dynamodb.DynamoDbClient dynamo) {
            dynamo.transactWriteItems(t -> t.transactItems(i -> i.put(Made.put())));
            dynamo.transactWriteItems(t -> t.transactItems(i -> i.put(p -> p.tableName("a"))));
          }
        }
        """;
    String table = "arn:aws:dynamodb:*:*:table/";
    assertEquals(
        Set.of(table + "*"), Answers.resources(without("Made", source), "dynamodb:PutItem"));
    assertEquals(
        Set.of(table + "a"),
        Answers.resources(
            Compiled.source(folder.resolve("all"), "Program", source), "dynamodb:PutItem"));
  }

  /** The SDK's own classes are not read, but a plugin that only has its package is. */
  @Test
  void aPluginBelowThePackageOfTheSdkIsRead() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package software.amazon.awssdk.s3accessgrants.cache;
            class Program {
              void calls(software.amazon.awssdk.services.s3.S3Client s3) { s3.listBuckets(); }
            }
            """);
    assertEquals(Set.of("s3:ListAllMyBuckets"), called.needed());
    assertEquals(
        Set.of(),
        Compiled.source(
                folder.resolve("sdk"),
                "Program",
                """
                package software.amazon.awssdk.services.s3.internal;
                class Program {
                  void calls(software.amazon.awssdk.services.s3.S3Client s3) { s3.listBuckets(); }
                }
                """)
            .needed());
  }

  @Test
  void aTypeThatIsReadIsNoClientBecauseOfItsNames() throws IOException {
    CalledActions called =
        without(
            "Other",
            """
            package acme;
            import software.amazon.awssdk.services.s3.S3Client;
            import software.amazon.awssdk.services.s3.model.*;
            class Other {}
            class Store implements java.io.Serializable {
              GetObjectResponse getObject(GetObjectRequest request) { return null; }
            }
            class Program {
              void calls(Store store, S3Client s3) {
                store.getObject(GetObjectRequest.builder().build());
                s3.listBuckets();
              }
            }
            """);
    assertEquals(Set.of("s3:ListAllMyBuckets"), called.needed());
  }

  @Test
  void whatALibraryIsGivenAClientForIsTold() throws IOException {
    String program =
        """
        package acme;
        import java.util.*;
        import software.amazon.awssdk.services.s3.*;
        class Cache {
          Cache(S3Client s3, S3AsyncClient async) {}
          static void warm(S3Client s3) {}
        }
        class Program {
          void calls(S3Client s3, S3AsyncClient async) {
            new Cache(s3, async);
            Cache.warm(Objects.requireNonNull(s3));
            new ArrayList<S3Client>().add(s3);
            s3.listBuckets();
          }
        }
        """;
    assertEquals(
        List.of(
            "what acme.Cache does with the clients that it is given (S3AsyncClient, S3Client),"
                + " as in acme.Program"),
        without("Cache", program).unread());
    assertEquals(List.of(), Compiled.source(folder, "Program", program).unread());
  }

  private CalledActions without(String type, String program) throws IOException {
    Compiled.source(folder, "Program", program);
    Files.delete(folder.resolve("acme/" + type + ".class"));
    return CalledActions.in(folder);
  }
}
