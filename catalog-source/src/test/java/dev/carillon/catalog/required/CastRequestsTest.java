package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that a program is given as values of other types, beside those that it builds. */
final class CastRequestsTest {

  private static final String HEAD =
      """
      package acme;
      import java.util.*; import java.util.function.*; import java.util.stream.*;
      import software.amazon.awssdk.core.SdkRequest; import software.amazon.awssdk.core.interceptor.Context;
      import software.amazon.awssdk.services.sqs.*; import software.amazon.awssdk.services.sqs.model.*;
      class Program {
        static final String URL = "https://sqs.eu-west-1.amazonaws.com/111122223333/a";
        final SqsClient sqs = SqsClient.create();
        void run() { sqs.sendMessage(b -> b.queueUrl(URL)); }
        SendMessageRequest own() { return SendMessageRequest.builder().queueUrl(URL).build(); }
      """;

  @TempDir Path folder;

  /** What others built can be of any queue; the rest of the class is before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "public void one(Object o) { if (o instanceof SendMessageRequest r) sqs.sendMessage(r); }",
        "public void one(SdkRequest o) { if (o instanceof SendMessageRequest r) sqs.sendMessage(r); }",
        "public void one(Supplier<Object> s) { Object o = s.get(); if (o instanceof"
            + " SendMessageRequest r) sqs.sendMessage(r);"
            + " else sqs.sendMessage(SendMessageRequest.builder().queueUrl(URL).build()); }",
        "public void one(Map<String, Object> m) { sqs.sendMessage((SendMessageRequest) m.get(\"r\")); }",
        "public void one(Object o) { SendMessageRequest r = (SendMessageRequest) o;"
            + " sqs.sendMessage(r); }",
        "public void one(Object o) { sqs.sendMessage(SendMessageRequest.class.cast(o)); }",
        "interface M { <T> T read(String s, Class<T> k); }"
            + " public void one(M m) { sqs.sendMessage(m.read(\"\", SendMessageRequest.class)); }",
        "interface M { <T> T body(); } public void one(M m) { SendMessageRequest r = m.body();"
            + " sqs.sendMessage(r); }",
        "private Object held; void set(Object o) { held = o; }"
            + " void one() { sqs.sendMessage((SendMessageRequest) held); }",
        "public void one(Object o) { SendMessageRequest.Builder b = (SendMessageRequest.Builder) o;"
            + " sqs.sendMessage(b.build()); }",
        "@SuppressWarnings(\"unchecked\") public void one(Object o) {"
            + " sqs.sendMessage((Consumer<SendMessageRequest.Builder>) o); }",
        "Object one(Object o) { return switch (o.toString()) { case \"A\" ->"
            + " sqs.sendMessage((SendMessageRequest) o); default -> null; }; }",
        "SendMessageRequest one(Object o) { return (SendMessageRequest) o; }",
      })
  void whatIsCastToARequestIsGiven(String rest) {
    assertEquals(Set.of("arn:aws:sqs:*:*:*"), queues(rest), rest);
  }

  /** Compilers cast what generic types hold, and others only look at what they cast. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "private final List<SendMessageRequest> all = List.of(own());"
            + " void one() { for (SendMessageRequest r : all) sqs.sendMessage(r); }",
        "void one() { for (var r : List.of(own())) sqs.sendMessage(r); }",
        "void one() { sqs.sendMessage(Optional.of(own()).get()); }",
        "void one() { sqs.sendMessage(Stream.of(\"b\").map(u -> SendMessageRequest.builder()"
            + ".queueUrl(URL).messageBody(u).build()).findFirst().get()); }",
        "void one() { sqs.sendMessage(SendMessageRequest.builder().queueUrl(URL)"
            + ".applyMutation(b -> b.messageBody(\"a\")).build()); }",
        "private SendMessageRequest done(SendMessageRequest.Builder b) { return b.build(); }"
            + " void one() { sqs.sendMessage(done(SendMessageRequest.builder().queueUrl(URL))); }",
        "static abstract class Base<T> { abstract T next(); <U> U as(Base<U> b) { return b.next(); } }"
            + " static class Own extends Base<SendMessageRequest> { SendMessageRequest next() {"
            + " return SendMessageRequest.builder().queueUrl(URL).build(); } }"
            + " void one(Own o) { SendMessageRequest r = o.as(o); sqs.sendMessage(r); }",
        "public void one(Object o) { if (o instanceof SendMessageRequest r) r.queueUrl(); }",
        "void one(Context.ModifyRequest c) { if (c.request() instanceof SendMessageRequest r) two(r); }"
            + " private void two(SendMessageRequest r) { r.queueUrl(); }",
      })
  void whatTheProgramBuildsIsNotGiven(String rest) {
    assertEquals(Set.of("arn:aws:sqs:eu-west-1:111122223333:a"), queues(rest), rest);
  }

  private Set<String> queues(String rest) {
    return Answers.resources(
        Compiled.source(folder, "Program", HEAD + rest + "}"), "sqs:SendMessage");
  }
}
