package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls of an operation are the places of what a setter leads to. */
final class OwnPlacesTest {

  @TempDir Path folder;

  /**
   * The lines that call {@code headObject} with a version, among others that do not, or of which
   * that cannot be seen.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each method builds its request.
        "6 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\"));",
        "6 | s3.headObject(HeadObjectRequest.builder().build()); }\n"
            + "void b(S3Client s3) { s3.headObject(HeadObjectRequest.builder().versionId(\"1\").build());",
        // What is set in a branch, by a reference, or by a lambda in a lambda, is set.
        "6 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3, boolean x) {"
            + " HeadObjectRequest.Builder b = HeadObjectRequest.builder(); if (x) b.versionId(\"1\");"
            + " s3.headObject(b.build());",
        "6 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3, Optional<String> x) {"
            + " HeadObjectRequest.Builder b = HeadObjectRequest.builder(); x.ifPresent(b::versionId);"
            + " s3.headObject(b.build());",
        "6 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3, Optional<String> x) {"
            + " s3.headObject(b -> x.ifPresent(v -> b.versionId(v)));",
        // A request, a builder or a consumer from elsewhere can have it.
        "6 7 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\")); }\n"
            + "void c(S3Client s3, HeadObjectRequest r) { s3.headObject(r);",
        "6 7 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\")); }\n"
            + "void c(S3Client s3, List<HeadObjectRequest> l) { l.forEach(r -> s3.headObject(r));",
        "6 7 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\")); }\n"
            + "void c(S3Client s3, List<HeadObjectRequest> l) { s3.headObject(b -> {}); s3.headObject(l.get(0));",
        "6 7 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\")); }\n"
            + "void c(S3Client s3, java.util.function.Consumer<HeadObjectRequest.Builder> x) {"
            + " s3.headObject(b -> {}); s3.headObject(x);",
        "6 | s3.headObject(b -> b.bucket(\"a\")); }\n"
            + "void b(S3Client s3) { HeadObjectRequest.Builder b = HeadObjectRequest.builder(); tune(b); s3.headObject(b.build()); }\n"
            + "void tune(HeadObjectRequest.Builder b) { b.versionId(\"1\");",
        "6 7 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\")); }\n"
            + "void c(S3Client s3, java.util.function.Consumer<HeadObjectRequest.Builder> x) {"
            + " s3.headObject(b -> x.accept(b));",
        "6 7 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\")); }\n"
            + "void c(S3Client s3, java.util.function.Consumer<HeadObjectRequest.Builder> x) {"
            + " s3.headObject(HeadObjectRequest.builder().applyMutation(x).build());",
        "6 7 | s3.headObject(b -> b.bucket(\"a\")); }\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\")); }\n"
            + "final HeadObjectRequest kept = null; void c(S3Client s3) { s3.headObject(b -> {}); s3.headObject(kept.toBuilder().build());",
      })
  void aSetterIsToldWhereItsRequestIsSent(String row) {
    String[] parts = row.split(" \\| ", 2);
    CalledActions called = Compiled.body(folder, parts[1]);
    assertEquals(lines(parts[0]), Answers.lines(called, "s3:GetObjectVersion"), row);
  }

  /** Where a version is always named, another action is checked. */
  @Test
  void whatIsCheckedInsteadIsToldElsewhere() {
    CalledActions called =
        Compiled.body(
            folder,
            "s3.headObject(b -> b.bucket(\"a\"));}\nvoid b(S3Client s3) { s3.headObject(b -> b.versionId(\"1\"));");
    assertEquals(lines("5"), Answers.lines(called, "s3:GetObject"));
  }

  /** The parts of a list are told of all requests that have one. */
  @Test
  void aPartInAListIsToldWhereverAListIsGiven() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            } void a(DynamoDbClient d, List<TransactWriteItem> all) { d.transactWriteItems(b -> b.transactItems(all)); }
            void b(DynamoDbClient d) { d.transactWriteItems(b -> b.clientRequestToken("x")); }
            List<TransactWriteItem> all() { return List.of(TransactWriteItem.builder().put(p -> p.tableName("t")).build());
            """
                .replaceAll(
                    "\\b(TransactWriteItem)\\b",
                    "software.amazon.awssdk.services.dynamodb.model.$1"));
    assertEquals(lines("5"), Answers.lines(called, "dynamodb:PutItem"));
  }

  /** What others do with such requests is of no concern where each call builds its own. */
  @Test
  void aRequestThatAnotherMethodCopiesIsNoneOfACallThatBuildsItsOwn() {
    String copies = "}\nHeadObjectRequest c(HeadObjectRequest r) { return r.toBuilder().build();";
    CalledActions called = Compiled.body(folder, "s3.headObject(b -> b.bucket(\"a\"));" + copies);
    assertEquals(Set.of("s3:GetObject"), called.needed());
    assertEquals(Set.of(), called.perhaps());
    called = Compiled.body(folder, "s3.headObject(b -> {}); s3.headObject(c(null));" + copies);
    assertEquals(Set.of("s3:GetObjectVersion"), called.perhaps());
  }

  private static Set<Integer> lines(String written) {
    return Set.of(written.split(" ")).stream().map(Integer::valueOf).collect(Collectors.toSet());
  }
}
