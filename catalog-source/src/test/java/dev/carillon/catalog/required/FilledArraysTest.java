package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Arrays that a variable has while they are filled, as Kotlin 2.4 does with what a method takes any
 * number of.
 */
final class FilledArraysTest {

  private static final String FILLED =
      "String[] all = new String[2]; all[0] = \"a\"; all[1] = \"b\"; ";
  private static final String EACH =
      " for (String x : List.of(all)) { s3.listObjectsV2(b -> b.bucket(x)); }";

  private static final String ONE = " s3.listObjectsV2(b -> b.bucket(x));";

  private static final String OF_LIST =
      " for (String x : l) { s3.listObjectsV2(b -> b.bucket(x)); }";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        FILLED + EACH,
        "String[] all = {\"z\"}; all = new String[2]; all[0] = \"a\"; all[1] = \"b\";" + EACH,
        FILLED + EACH + " all[1] = \"c\";",
        FILLED + "List<String> l = List.of(all); all[1] = \"c\";" + OF_LIST,
        "String[] all = {\"a\", s3 == null ? \"a\" : \"b\"};" + EACH,
        "String x = String.format(\"%s\", s3 == null ? \"a\" : \"b\");" + ONE,
        "String x = \"%s%s\".formatted(\"\", s3 == null ? \"a\" : sqs == null ? \"b\" : \"a\");"
            + ONE,
      })
  void areKnown(String body) {
    assertEquals(Set.of("a", "b"), buckets(body));
  }

  /** What stands before a choice stays, whatever is chosen. */
  @Test
  void whatIsKnownBesideAChoiceStays() {
    assertEquals(
        Set.of("news-*"),
        buckets(
            "String x = String.format(\"news-%s\", s3 == null ? System.getenv(\"V\") : \"b\");"
                + ONE));
  }

  /** Code that is not seen, not always run, or run again, and who else has an array, change it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        FILLED + "java.util.Arrays.sort(all);" + EACH,
        FILLED + "all[1] = System.getenv(\"V\");" + EACH,
        "String[] all = {\"a\", s3 == null ? System.getenv(\"V\") : \"b\"};" + EACH,
        FILLED + "if (s3 == null) { all[1] = \"c\"; }" + EACH,
        FILLED + "do {" + EACH + " all[1] = \"c\"; } while (s3 == null);",
        "java.util.function.ToIntFunction<String[]> f = x -> { x[0] = \"c\"; return 1; }; "
            + FILLED
            + "all[f.applyAsInt(all)] = \"d\";"
            + EACH,
        "String[] one = new String[2]; String[] all = one; all[0] = \"a\"; one[1] = \"b\";" + EACH,
        "String[] one; String[] all = one = new String[2]; all[0] = \"a\"; one[1] = \"b\";" + EACH,
        FILLED + "List<String> l = java.util.Arrays.asList(all); all[1] = \"c\";" + OF_LIST,
      })
  void areNotKnown(String body) {
    assertEquals(Set.of("*"), buckets(body));
  }

  @Test
  void lambdas() {
    CalledActions called =
        Compiled.source(
            folder,
            "Lambdas",
            """
            package acme;
            import java.util.function.Consumer;
            import software.amazon.awssdk.services.dynamodb.*;
            import software.amazon.awssdk.services.dynamodb.model.*;
            class Lambdas {
              void two(DynamoDbClient dynamo) {
                dynamo.transactWriteItems(b -> {
                  Consumer<TransactWriteItem.Builder>[] all = new Consumer[2];
                  all[0] = i -> i.put(p -> p.tableName("a"));
                  all[1] = i -> i.delete(d -> d.tableName("b"));
                  b.transactItems(all);
                });
              }
            }
            """);
    assertEquals(Set.of("dynamodb:DeleteItem", "dynamodb:PutItem"), called.needed());
  }

  private Set<String> buckets(String body) {
    return Answers.buckets(Compiled.body(folder, body));
  }
}
