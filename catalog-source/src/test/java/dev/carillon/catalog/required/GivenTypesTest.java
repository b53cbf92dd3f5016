package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is given by the types that have it: those of functions, of data, and enums. */
final class GivenTypesTest {

  private static final String REPLICATE =
      "s3.putBucketReplication(b -> b.bucket(\"b\").replicationConfiguration(";
  private static final String START =
      "lambda.updateFunctionConfiguration(b -> b.functionName(\"a\").snapStart(s -> s.applyOn(given)));";
  private static final String CALLS =
      "} public void calls(software.amazon.awssdk.services.lambda.LambdaClient lambda,"
          + " software.amazon.awssdk.services.lambda.model.SnapStartApplyOn given) { ";

  @TempDir Path folder;

  /** Each row: what stands for the table's name, the rest of the file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // A constructor is not called where one of a type that extends its own is.
        "* | } class One { final Put put; One(Put put) { this.put = put; } One() { put = null; } }"
            + " class Two extends One { Two(Put put) {} } class Three { void put(Program p, One one)"
            + " { new Two(null); p.send(one.put); }",
        "a | } class One { final Put put; One(Put put) { this.put = put; } }"
            + " class Three { void put(Program p) { p.send(new One(null).put); }",
        // Of the methods of data, only that which copies it is there for nobody.
        "* | public void put(Put put) { send(put); } static void copy$default(Program all) {}",
        "* | public void copy(Put put) { send(put); }",
        "a | public void copy(Put put) { send(put); } static void copy$default(Program all) {}",
        // A function that others have is given what the program hands out.
        "* | public void put(Function<Put, Put> all) { send(all.apply(null)); }",
        "a | public void put(Consumer<Put> all) { all.accept(null); }",
        "a | public <T> T put(Function<? super Put, T> all) { return all.apply(null); }",
        // A function writes its own field.
        "a | } class Own extends Program implements Consumer<String> { private Put own;"
            + " public void accept(String text) { own = Put.builder().tableName(\"a\").build();"
            + " send(own); }",
        "* | } class Own extends Program implements Consumer<String> { private Put own;"
            + " public void accept(String text) { send(own); }",
      })
  void whatNoCodeBuildsNamesAnything(String row) {
    GivenPartsTest.assertNames(row, folder);
  }

  /** Class files do not tell enums, whose names can end as those of parts do: code does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "iam:PassRole | } void calls(S3Client s3, java.util.Map<String, Object> all) { "
            + REPLICATE
            + "(ReplicationConfiguration) all.get(\"a\")));",
        "iam:PassRole | " + CALLS + START,
        " | "
            + CALLS
            + START
            + " software.amazon.awssdk.services.lambda.model.SnapStartApplyOn.fromValue(\"a\");",
        " | "
            + CALLS
            + START
            + " System.out.println(software.amazon.awssdk.services.lambda.model.SnapStartApplyOn.NONE);",
      })
  void aPartMayPassARoleAndAnEnumDoesNot(String row) {
    String[] parts = ConstantTextsTest.parts(row);
    assertEquals(
        parts[0].isEmpty() ? Set.of() : Set.of(parts[0]),
        Compiled.body(folder, parts[1]).perhaps(),
        row);
  }

  /** What tells enums from parts by their names; types of Cognito's settings are parts. */
  @ParameterizedTest
  @CsvSource({
    "Target, true",
    "Tag, false",
    "TagSpecification, true",
    "Runtime, false",
    "InvocationType, false",
    "LambdaConfigType, true",
    "CloudWatchLogsConfigurationType, true",
  })
  void namesTellEnums(String part, boolean given) {
    assertEquals(given, GivenParts.isGiven(part, RequestUse.ANY));
    assertFalse(GivenParts.isGiven(part, "name"));
  }

  /** What answers tell many of: what setters of the same name take may be those. */
  @Test
  void whatAnswersTellManyOfIsGiven() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            s3.putBucketReplication(b -> b.bucket("a").replicationConfiguration(r -> r
                .role("arn:aws:iam::111122223333:role/copy")
                .rules(s3.getBucketReplication(g -> g.bucket("a")).replicationConfiguration().rules())));
            """);
    assertEquals(Set.of("arn:aws:iam::*:role/*"), Answers.resources(called, "iam:PassRole"));
  }
}
