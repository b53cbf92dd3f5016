package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.classfile.CallPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls in clients of the program's own, which only send what others ask these for. */
final class ForwardedCallsTest {

  private static final String LOGGED =
      """
      package acme;
      import java.util.function.Supplier;
      import software.amazon.awssdk.services.s3.S3Client;
      import software.amazon.awssdk.services.sqs.*;
      import software.amazon.awssdk.services.sqs.model.*;
      public class Logged implements SqsClient {
        private final SqsAsyncClient to; private final S3Client s3;
        Logged(SqsAsyncClient to, S3Client s3) { this.to = to; this.s3 = s3; }
        @Override public SendMessageResponse sendMessage(SendMessageRequest r) {
          s3.putBucketTagging(b -> b.bucket("acme"));
          return timed(() -> to.sendMessage(r).join());
        }
        @Override public DeleteQueueResponse deleteQueue(DeleteQueueRequest r) { return to.deleteQueue(r).join(); }
        @Override public PurgeQueueResponse purgeQueue(PurgeQueueRequest r) {
          to.removePermission(b -> b.queueUrl(r.queueUrl()));
          return to.purgeQueue(r).join();
        }
        private static <T> T timed(Supplier<T> call) { return call.get(); }
        static void tagQueue(SqsClient sqs, TagQueueRequest r) { sqs.tagQueue(r); }
        @Override public String serviceName() { return "sqs"; }
        @Override public void close() { to.close(); }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compile() {
    Compiled.compile(folder, Map.of("acme/Logged", LOGGED));
  }

  /** What the client does beside, and what has no more than the name of an operation, counts. */
  @Test
  void whatAClientOnlyForwardsIsPerhapsNeeded() {
    CalledActions called = CalledActions.in(folder);
    assertEquals(
        Set.of("s3:PutBucketTagging", "sqs:RemovePermission", "sqs:TagQueue"), called.needed());
    assertEquals(Set.of("sqs:DeleteQueue", "sqs:PurgeQueue", "sqs:SendMessage"), called.perhaps());
    assertEquals(
        Set.of("calls DeleteQueue, only to forward what others call"),
        action(called, "sqs:DeleteQueue").reasons());
  }

  @Test
  void whoCallsWhatIsForwardedNeedsIt() {
    CalledActions called =
        withProgram("void run(Logged own) { own.sendMessage(b -> b.queueUrl(\"\")); }");
    assertEquals(
        Set.of("s3:PutBucketTagging", "sqs:RemovePermission", "sqs:SendMessage", "sqs:TagQueue"),
        called.needed());
    assertEquals(Set.of("acme/Program.java:5"), places(called, "sqs:SendMessage"));
    assertEquals(Set.of("acme/Logged.java:13"), places(called, "sqs:DeleteQueue"));
  }

  /** A library can be the client, or lie beside the program. */
  @Test
  void aForwardingClientThatIsNotReadIsCalled() throws IOException {
    Path library = Files.createDirectory(folder.resolve("library"));
    Compiled.compile(library, Map.of("acme/Logged", LOGGED));
    withProgram(
        "void run(Logged own, SqsClient sqs) { own.purgeQueue(PurgeQueueRequest.builder().build());"
            + " sqs.deleteQueue(b -> {}); own.sendMessage(b -> {}); }");
    Files.delete(folder.resolve("acme/Logged.class"));
    CalledActions called = CalledActions.in(folder, library);
    assertEquals(
        Set.of(
            "s3:PutBucketTagging",
            "sqs:DeleteQueue",
            "sqs:PurgeQueue",
            "sqs:RemovePermission",
            "sqs:SendMessage",
            "sqs:TagQueue"),
        called.needed());
    try (var files = Files.walk(library)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(
        Set.of("sqs:DeleteQueue", "sqs:PurgeQueue", "sqs:SendMessage"),
        CalledActions.in(folder).needed());
  }

  /** What can be called by a type that is no client is not seen as the call of one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface Sender { SendMessageResponse sendMessage(SendMessageRequest r); } static class"
            + " Both extends Logged implements Sender { Both() { super(null, null); } } void"
            + " run(Sender by, SendMessageRequest r) { by.sendMessage(r); }",
        "interface Sender<A, B> { B sendMessage(A r); } static abstract class Both implements SqsClient,"
            + " Sender<SendMessageRequest, SendMessageResponse> { SqsClient to; @Override public"
            + " SendMessageResponse sendMessage(SendMessageRequest r) { return to.sendMessage(r); } }",
        "interface Sender { CompletableFuture<SendMessageResponse>"
            + " sendMessage(Consumer<SendMessageRequest.Builder> r); } static abstract class Both"
            + " implements SqsAsyncClient, Sender { SqsAsyncClient to; @Override public"
            + " CompletableFuture<SendMessageResponse> sendMessage(Consumer<SendMessageRequest.Builder>"
            + " r) { return to.sendMessage(r); } }",
      })
  void whatIsCalledByAnotherTypeIsNoForwardedCall(String body) {
    assertEquals(
        Set.of("s3:PutBucketTagging", "sqs:RemovePermission", "sqs:SendMessage", "sqs:TagQueue"),
        withProgram(body).needed());
  }

  /** What is asked for under the name of an operation is another one, where its form is another. */
  @Test
  void aMethodOfAnotherFormIsNoOperation() {
    CalledActions called =
        Compiled.source(
            folder,
            "Text",
            """
            package acme;
            import software.amazon.awssdk.services.sqs.SqsClient;
            abstract class Text implements SqsClient {
              SqsClient to;
              void sendMessage(String text) { to.sendMessage(b -> b.messageBody(text)); }
            }
            """);
    assertEquals(
        Set.of("s3:PutBucketTagging", "sqs:RemovePermission", "sqs:SendMessage", "sqs:TagQueue"),
        called.needed());
  }

  private CalledActions withProgram(String body) {
    return Compiled.source(
        folder,
        "Program",
        """
        package acme;
        import java.util.concurrent.CompletableFuture; import java.util.function.Consumer;
        import software.amazon.awssdk.services.sqs.*; import software.amazon.awssdk.services.sqs.model.*;
        class Program {
        %s
        }
        """
            .formatted(body));
  }

  private static RequiredAction action(CalledActions called, String name) {
    return called.actions().stream()
        .filter(each -> each.action().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> places(CalledActions called, String name) {
    return action(called, name).places().stream()
        .map(CallPlace::toString)
        .collect(Collectors.toSet());
  }
}
