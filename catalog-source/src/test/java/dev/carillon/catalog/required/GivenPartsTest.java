package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.WrittenUse;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import dev.carillon.catalog.call.classfile.given.ProgramTypes;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests, and parts of them, that a program is given beside those that it builds. */
final class GivenPartsTest {

  private static final String HEAD =
      """
      package acme;
      import java.util.*; import java.util.function.*;
      import software.amazon.awssdk.services.dynamodb.*;
      import software.amazon.awssdk.services.dynamodb.model.*;
      """;

  @TempDir Path folder;

  /** What a method is given that nothing calls, no code shows; the rest of the file is before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "* | public void put(Put put) { send(put); }",
        "* | public void put(List<Put> all) { all.forEach(this::send); }",
        "* | public void put(Consumer<Put.Builder> all) { send(Put.builder().applyMutation(all).build()); }",
        "* | void put(String text) { send(read(Put.serializableBuilderClass())); }"
            + " static <T> Put read(Class<T> type) { return null; }",
        "* | } interface Handler<T> { void handle(T event); } class Own extends Program implements"
            + " Handler<Put> { public void handle(Put put) { send(put); }",
        "* | public void put(Update u) { dynamo.transactWriteItems(b -> b.transactItems(i ->"
            + " i.update(u).put(p -> p.tableName(\"b\")))); }"
            + " public void again(TransactWriteItem i) { dynamo.transactWriteItems(b -> b.transactItems(i)); }",
        "* | } interface Source { List<Put> next(); } class Own extends Program {"
            + " void put(Source source) { source.next().forEach(this::send); }",
        "* | } abstract class Own extends Program { protected abstract Put next();"
            + " void put() { send(next()); }",
        "* | List<Put> all; void put() { all.forEach(this::send); }",
        "* | } abstract class Own<T> extends Program implements org.junit.jupiter.api.extension.Extension {"
            + " public void run(T t) { handle(t); } abstract void handle(T t); } abstract class Two"
            + " extends Own<Put> { void handle(Put put) { send(put); }",
        "* | public void put(List<Put> all, int from) { send(all.get(from)); put(all, from + 1); }",
        "* | } interface Sender { void put(Put put); } class One extends Program implements Sender {"
            + " public void put(Put put) { send(put); } } class Two implements Sender { Sender own;"
            + " public void put(Put put) { own.put(put); }",
        "* | } class One { final Put put; One(Put put) { this.put = put; } } class Two extends One {"
            + " Two(Put put) { super(put); } void put(Program p) { p.send(put); }",
        "a | } class Facade { Program own; void send(Put put) { own.send(put); }"
            + " void put() { send(null); }",
        "a | } abstract class Own<T> extends Program implements software.amazon.awssdk.utils."
            + "SdkAutoCloseable { public void run(T t) { handle(t); } abstract void handle(T t); }"
            + " abstract class Two extends Own<Put> { void handle(Put put) { send(put); }",
        "a | } interface Source { Put next(); } class Own extends Program {"
            + " void put(Source source) { send(source.next()); }"
            + " void call(Put put) { put(() -> put); } void own() { call(null); }",
        "a | List<Put> all = List.of(); void put() { all.forEach(this::send); }",
        "a | } abstract class Own<T> extends Program { public void run(T t) { handle(t); }"
            + " abstract void handle(T t); } abstract class Two extends Own<Put> {"
            + " void handle(Put put) { send(put); }",
        "a | void put(Put put) { send(put); } void two(Put put) { put(put); }"
            + " private void three(Put put) { two(put); }",
        "a | void put(List<Put> all) { all.forEach(this::send); }"
            + " } class Other { void call(Program p, Supplier<List> all) { p.put(all.get()); }",
        "a | } interface Handler<T> { void handle(T event); } class Own extends Program implements"
            + " Handler<Put> { public void handle(Put put) { send(put); } }"
            + " class Other { <T> void call(Handler<T> own, T event) { own.handle(event); }",
        "a | Consumer<Put> own = new Consumer<>() { public void accept(Put put) { send(put); } };",
        "a | abstract static class Own implements DynamoDbClient { public PutItemResponse"
            + " putItem(PutItemRequest r) { return null; } public abstract void put(Put put); }",
      })
  void whatNoCodeBuildsNamesAnything(String row) {
    assertNames(row, folder);
  }

  static void assertNames(String row, Path folder) {
    String[] parts = ConstantTextsTest.parts(row);
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            HEAD
                + """
                class Program {
                  final DynamoDbClient dynamo = DynamoDbClient.create();
                  void run() { send(Put.builder().tableName("a").build()); }
                  void send(Put put) { dynamo.transactWriteItems(b -> b.transactItems(i -> i.put(put))); }
                """
                + parts[1]
                + "}");
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/" + parts[0]),
        Answers.resources(called, "dynamodb:PutItem"),
        row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* | public void send(SendMessageRequest r) { sqs.sendMessage(r); }",
        "a | public void send(SendMessageRequest r) { sqs.sendMessage(r); }"
            + " void two() { send(SendMessageRequest.builder().queueUrl(URL).build()); }",
        "a | static class Own implements SqsClient { SqsClient sqs; public SendMessageResponse"
            + " sendMessage(SendMessageRequest r) { return sqs.sendMessage(r); }"
            + " public void close() {} public String serviceName() { return null; } }",
      })
  void aRequestThatNoCodeBuildsNamesAnything(String row) {
    String[] parts = ConstantTextsTest.parts(row);
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import software.amazon.awssdk.services.sqs.*;
            import software.amazon.awssdk.services.sqs.model.*;
            class Program {
              static final String URL = "https://sqs.eu-west-1.amazonaws.com/111122223333/a";
              final SqsClient sqs = SqsClient.create();
              void run() { sqs.sendMessage(b -> b.queueUrl(URL)); }
            """
                + parts[1]
                + "}");
    assertEquals(
        Set.of(parts[0].equals("*") ? "arn:aws:sqs:*:*:*" : "arn:aws:sqs:eu-west-1:111122223333:a"),
        Answers.resources(called, "sqs:SendMessage"),
        row);
  }

  /** What is read from one bucket goes to another, with the role that it has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "* | ReplicationConfiguration old = s3.getBucketReplication(b -> b.bucket(\"a\"))"
            + ".replicationConfiguration();",
        "copy | ReplicationConfiguration old = ReplicationConfiguration.builder()"
            + ".role(\"arn:aws:iam::111122223333:role/copy\").build(); PutBucketReplicationRequest"
            + ".builder().replicationConfiguration(old).build().replicationConfiguration();",
      })
  void whatAnswersTellIsGiven(String row) {
    String[] parts = ConstantTextsTest.parts(row);
    CalledActions called =
        Compiled.body(
            folder,
            parts[1]
                + """
                s3.putBucketReplication(b -> b.bucket("b").replicationConfiguration(old));
                s3.putBucketReplication(b -> b.bucket("c").replicationConfiguration(
                    r -> r.role("arn:aws:iam::111122223333:role/copy")));
                """);
    assertEquals(
        Set.of(
            parts[0].equals("*")
                ? "arn:aws:iam::*:role/*"
                : "arn:aws:iam::111122223333:role/" + parts[0]),
        Answers.resources(called, "iam:PassRole"),
        row);
  }

  @Test
  void whatIsGivenMayPassARole() {
    String body =
        """
        } void calls(S3Client s3, %s given) {
        s3.putBucketReplication(b -> b.bucket("b").replicationConfiguration(%s));
        """;
    CalledActions called =
        Compiled.body(folder, body.formatted("ReplicationConfiguration", "given"));
    assertEquals(Set.of("iam:PassRole"), called.perhaps());
    assertEquals(Set.of(), Compiled.body(folder, body.formatted("Object", "r -> {}")).perhaps());
    body =
        """
        } public void calls(software.amazon.awssdk.services.lambda.LambdaClient lambda,
            software.amazon.awssdk.services.lambda.model.Runtime given) {
        lambda.updateFunctionConfiguration(b -> b.functionName("a").runtime(given));
        """;
    assertEquals(Set.of(), Compiled.body(folder, body).perhaps());
  }

  /** A program without types of its own. */
  private static final class NoTypes implements ProgramTypes {

    @Override
    public Set<String> callable(String type) {
      return Set.of();
    }

    @Override
    public boolean areNone(String type) {
      return true;
    }

    @Override
    public boolean isOfLibrary(String type) {
      return false;
    }
  }

  /**
   * An answer has what became of the parts of its request, under the name of their setter; that of
   * another service has others.
   */
  @ParameterizedTest
  @CsvSource({
    "events.model.ListEntriesResponse, true",
    "events.model.PutEventsResponse, false",
    "logs.model.ListEntriesResponse, false",
  })
  void whatBecameOfPartsIsNotGiven(String answer, boolean given) {
    RequestUse use = new RequestUse();
    use.made("entries", List.of("events.model.Entry"));
    Map<String, RequestUse> uses = new HashMap<>();
    uses.put("events.model.PutEventsRequest", use);
    uses.put("events.model.Entry", WrittenUse.of("source=a"));
    GivenParts parts = new GivenParts(new NoTypes());
    parts.read(answer, "entries", "()Ljava/util/List;");
    parts.note(uses);
    assertEquals(given, new RequestUses(uses).isSet("events.model.Entry", RequestUse.ANY));
  }

  /** What a request names that the program is given, an answer to it tells. */
  @Test
  void theAnswerToWhatIsGivenTellsAnything() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            String url = sqs.getQueueUrl(b -> b.queueName("a")).queueUrl();
            sqs.sendMessage(b -> b.queueUrl(url));
            } public void again(SqsClient sqs,
                software.amazon.awssdk.services.sqs.model.GetQueueUrlRequest given) {
              sqs.getQueueUrl(given);
            """);
    assertEquals(Set.of("arn:aws:sqs:*:*:*"), Answers.resources(called, "sqs:SendMessage"));
  }

  /** An event can be for another bus than the default one that another names by naming none. */
  @Test
  void aGivenEventIsForAnyBus() {
    String request = "events.model.PutEventsRequest";
    RequestUse entry = WrittenUse.of("source=a");
    GivenParts.give(entry);
    RequestUse use = new RequestUse();
    use.made("entries", List.of(request + "Entry"));
    Set<String> arns =
        WrittenRequest.arns(
            "events:PutEvents", request, Map.of(request, use, request + "Entry", entry));
    assertEquals(true, arns.contains("arn:aws:events:*:*:event-bus/*"), arns.toString());
  }

  @Test
  void aGivenPolicyRefersToAnyRules() {
    String model = "acme.model.";
    String request = model + "CreateFirewallPolicyRequest";
    RequestUse use = WrittenUse.of("firewallPolicyName=main");
    use.set("firewallPolicy", Optional.empty(), List.of(model + "FirewallPolicy"));
    Map<String, RequestUse> uses = new HashMap<>(Map.of(request, use));
    RequestUse policy = WrittenUse.of("statelessDefaultActions=aws:drop");
    uses.put(model + "FirewallPolicy", policy);
    String arn = "arn:aws:network-firewall:*:*:";
    assertEquals(Set.of(arn + "firewall-policy/main"), policy(request, uses));
    GivenParts.give(policy);
    assertEquals(
        Stream.of(
                "firewall-policy/main",
                "stateful-rulegroup/*",
                "stateless-rulegroup/*",
                "tls-configuration/*")
            .map(arn::concat)
            .collect(Collectors.toSet()),
        policy(request, uses));
  }

  private static Set<String> policy(String request, Map<String, RequestUse> uses) {
    return WrittenRequest.arns("network-firewall:CreateFirewallPolicy", request, uses);
  }
}
