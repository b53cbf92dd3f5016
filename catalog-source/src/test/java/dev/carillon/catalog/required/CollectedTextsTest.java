package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a collection holds, each of which is one that a call can be for. */
final class CollectedTextsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b | for (String t : List.of(\"a\", \"b\")) { dynamo.query(r -> r.tableName(t)); }",
        "x-* y | for (String t : Set.of(\"x-\" + dynamo.serviceName(), \"y\"))"
            + " { dynamo.query(r -> r.tableName(t)); }",
        "a b | for (String t : ALL) { dynamo.query(r -> r.tableName(t)); } }"
            + " static final List<String> ALL = List.of(\"a\", \"b\"); {",
        "a | for (String t : own) { dynamo.query(r -> r.tableName(t)); } }"
            + " private final Set<String> own = Set.of(\"a\"); {",
        "a b | List<String> all = Arrays.asList(\"a\", \"b\");"
            + " for (String t : all) { dynamo.query(r -> r.tableName(t)); }",
        "a | java.util.Iterator<String> all = List.of(\"a\").iterator();"
            + " while (all.hasNext()) { String t = all.next(); dynamo.query(r -> r.tableName(t)); }",
        "a-b | String t = String.join(\"-\", List.of(\"a\", \"b\"));"
            + " dynamo.query(r -> r.tableName(t));",
        // It can be another, or what is put together of all.
        "* | List<String> all = List.of(\"a\"); if (dynamo != null) { all = other(); }"
            + " for (String t : all) { dynamo.query(r -> r.tableName(t)); } }"
            + " static List<String> other() { return new java.util.ArrayList<>(); } {",
        "* | for (String t : all) { dynamo.query(r -> r.tableName(t)); } }"
            + " List<String> all = List.of(\"a\"); {",
        "* | } void on(DynamoDbClient dynamo, List<String> all) {"
            + " for (String t : all) { dynamo.query(r -> r.tableName(t)); }",
        "* | for (String t : List.of(\"a\", dynamo.serviceName()))"
            + " { dynamo.query(r -> r.tableName(t)); }",
        "* | List<String> all = Arrays.asList(\"a\"); all.set(0, dynamo.serviceName());"
            + " for (String t : all) { dynamo.query(r -> r.tableName(t)); }",
        "* | List<String> all = Arrays.asList(\"a\"); all.replaceAll(dynamo.serviceName()::concat);"
            + " for (String t : all) { dynamo.query(r -> r.tableName(t)); }",
        "* | for (String t : ALL) { dynamo.query(r -> r.tableName(t)); } }"
            + " private static final List<String> ALL = Arrays.asList(\"a\"); static {"
            + " java.util.Collections.fill(ALL, System.lineSeparator());",
        // What it is given stays possible where a parameter gets another collection.
        "* | } void on(DynamoDbClient dynamo, List<String> all) {"
            + " if (all == null) { all = List.of(\"a\"); }"
            + " for (String t : all) { dynamo.query(r -> r.tableName(t)); }",
        "* | } static void on(long first, DynamoDbClient dynamo, Set<String> all) {"
            + " if (all == null) { all = Set.of(\"a\"); }"
            + " for (String t : all) { dynamo.query(r -> r.tableName(t)); }",
        // What a method is given, or what stands in front of a call, is not what it goes over.
        "* | var all = Own.iterator(\"a\"); String t = all.next();"
            + " dynamo.query(r -> r.tableName(t)); }"
            + " static final class Own { static java.util.Iterator<String> iterator(String from)"
            + " { return new java.util.Scanner(from); } } {",
        "a* | String t = \"a\".concat(Own.iterator().next()); dynamo.query(r -> r.tableName(t)); }"
            + " static final class Own { static java.util.Iterator<String> iterator()"
            + " { return new java.util.Scanner(System.in); } } {",
        "all-* | List<String> all = List.of(\"a\"); String t = String.format(\"all-%s\", all);"
            + " dynamo.query(r -> r.tableName(t));",
        "all-* | Object all = List.of(\"a\"); String t = \"all-\" + all;"
            + " dynamo.query(r -> r.tableName(t));",
        "x-a | Object one = \"a\"; String t = \"x-\" + String.valueOf(one);"
            + " dynamo.query(r -> r.tableName(t));",
        "a-1 b-1 | for (String s : ALL) { String t = String.format(\"%s-1\", String.valueOf(s));"
            + " dynamo.query(r -> r.tableName(t)); } }"
            + " static final List<String> ALL = List.of(\"a\", \"b\"); {",
        "all-* | List<String> all = List.of(\"a\"); String t = \"all-\" + all;"
            + " dynamo.query(r -> r.tableName(t));",
      })
  void whatACollectionHoldsIsNamed(String tables, String body) {
    assertEquals(
        Arrays.stream(tables.split(" "))
            .map("arn:aws:dynamodb:*:*:table/"::concat)
            .collect(Collectors.toSet()),
        Answers.resources(
            Compiled.body(
                folder, body.replaceAll("\\b(Arrays|List|Set)\\b(?=[.<])", "java.util.$1")),
            "dynamodb:Query"));
  }
}
