package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.Need;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions to which parts of requests may lead that a program is given, and builds none of. */
final class GivenNeedsTest {

  private static final String HEAD =
      """
      package acme;
      import java.util.*;
      import software.amazon.awssdk.services.dynamodb.*;
      import software.amazon.awssdk.services.dynamodb.model.*;
      class Program {
        static final TransactWriteItem PUT =
            TransactWriteItem.builder().put(p -> p.tableName("a")).build();
      """;

  @TempDir Path folder;

  /** What is surely needed, what is perhaps needed, and the rest of the program. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // All are built in sight.
        "Put |  | void put(DynamoDbClient d) { List<TransactWriteItem> all = new ArrayList<>();"
            + " all.add(PUT); d.transactWriteItems(b -> b.transactItems(all)); }",
        "Delete Put |  | void put(DynamoDbClient d) { d.transactWriteItems(b -> b.transactItems(PUT,"
            + " TransactWriteItem.builder().delete(x -> x.tableName(\"b\")).build())); }",
        "Put |  | public void put(DynamoDbClient d, Put put) { d.transactWriteItems(b ->"
            + " b.transactItems(i -> i.put(put))); }",
        // Some are given, whatever holds them.
        "Put | ConditionCheck Delete Update | public void put(DynamoDbClient d, TransactWriteItem i) {"
            + " d.transactWriteItems(b -> b.transactItems(i, PUT)); }",
        "Put | ConditionCheck Delete Update | public void put(DynamoDbClient d,"
            + " List<TransactWriteItem> all) { all.add(PUT); d.transactWriteItems(b -> b.transactItems(all)); }",
        "Put | ConditionCheck Delete Update | List<TransactWriteItem> all; void put(DynamoDbClient d) {"
            + " d.transactWriteItems(b -> b.transactItems(all)); }",
      })
  void itemsThatAreGivenMayDoAnything(String row) {
    String[] parts = row.split(" ?[|] ?", 3);
    CalledActions called = Compiled.source(folder, "Program", HEAD + parts[2] + "}");
    assertEquals(items(parts[0]), named(called, Need.NEEDED), row);
    assertEquals(items(parts[1]), named(called, Need.PERHAPS), row);
  }

  /** Of a program that builds none, nothing is told for sure. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TransactWriteItem all",
        "List<TransactWriteItem> all",
        "Collection<TransactWriteItem> all",
      })
  void aProgramThatBuildsNoneMayDoAnything(String parameter) {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import java.util.*;
            import software.amazon.awssdk.services.dynamodb.*;
            import software.amazon.awssdk.services.dynamodb.model.*;
            class Program {
              public void send(DynamoDbClient dynamo, %s) {
                dynamo.transactWriteItems(b -> b.transactItems(all));
              }
            }
            """
                .formatted(parameter));
    assertEquals(Set.of(), named(called, Need.NEEDED));
    assertEquals(items("ConditionCheck Delete Put Update"), named(called, Need.PERHAPS));
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/*"), Answers.resources(called, "dynamodb:PutItem"));
  }

  private static Set<String> named(CalledActions called, Need need) {
    return called.actions().stream()
        .filter(action -> action.need() == need)
        .map(RequiredAction::action)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> items(String verbs) {
    Set<String> actions = new TreeSet<>();
    for (String verb : verbs.isEmpty() ? new String[0] : verbs.split(" ", -1)) {
      actions.add("dynamodb:" + verb + "Item");
    }
    return actions;
  }
}
