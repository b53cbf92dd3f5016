package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each call of an operation names is what the code around it gives it: a key of one call is no
 * key in the bucket of another. Where that is not seen, any call can have any of them.
 */
final class OwnResourcesTest {

  private static final String KEPT = " } void b(S3Client s3) { ";

  @TempDir Path folder;

  /** The objects, and the code of a method with a client, a key and others that follow. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each method shows its request.
        "a/*, b/c | s3.getObject(r -> r.bucket(\"a\").key(key));"
            + KEPT
            + "s3.getObject(r -> r.bucket(\"b\").key(\"c\"));",
        "a/*, b/c | s3.getObject(GetObjectRequest.builder().bucket(\"a\").key(key).build());"
            + KEPT
            + "GetObjectRequest r = GetObjectRequest.builder().bucket(\"b\").key(\"c\").build(); s3.getObject(r);",
        "a/k, b/c | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + KEPT
            + "s3.getObjectAsBytes(r -> r.bucket(\"b\").key(\"c\"));",
        // So does one that sends two.
        "a/k, b/c | s3.getObject(r -> r.bucket(\"a\").key(\"k\")); s3.getObject(r -> r.bucket(\"b\").key(\"c\"));",
        "a/*, b/c | s3.getObject(NEW.bucket(\"a\").key(key).build()); s3.getObject(NEW.bucket(\"b\").key(\"c\").build());",
        "a/k, b/c | REQ x = NEW.bucket(\"a\").key(\"k\").build(); REQ y = NEW.bucket(\"b\").key(\"c\").build();"
            + " s3.getObject(x); s3.getObject(y);",
        "a/k, b/c, b/d | s3.getObject(NEW.bucket(\"a\").key(\"k\").build());"
            + " s3.getObject(NEW.bucket(\"b\").key(key == null ? \"c\" : \"d\").build());",
        "a/k, b/c, b/d | REQ x = NEW.bucket(\"a\").key(\"k\").build();"
            + " REQ.Builder y = NEW.bucket(\"b\"); if (key == null) y.key(\"c\"); else y.key(\"d\");"
            + " s3.getObject(x); s3.getObjectAsBytes(y.build());",
        "a/k, b/* | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + " s3.getObject(r -> { r.bucket(\"b\"); if (key != null) r.key(key); });",
        "a/k, b/c | REQ x = NEW.bucket(\"a\").key(\"k\").build(); try { s3.getObject(x); }"
            + " catch (S3Exception e) { s3.getObject(NEW.bucket(\"b\").key(\"c\").build()); }",
        "a/k, b/c | REQ x = NEW.bucket(\"a\").key(\"k\").build(); while (key != null) s3.getObject(x);"
            + " s3.getObject(r -> r.bucket(\"b\").key(\"c\"));",
        "a/k, b/c | for (String n : key.split(\"\")) s3.getObject(NEW.bucket(\"a\").key(\"k\").build());"
            + " Runnable x = () -> s3.getObject(NEW.bucket(\"b\").key(\"c\").build());",
        // A variable that has both, and a builder of both, is any.
        "a/c, a/k, b/c, b/k | REQ x = NEW.bucket(\"a\").key(\"k\").build(); s3.getObject(x);"
            + " if (key == null) x = NEW.bucket(\"b\").key(\"c\").build(); s3.getObject(x);",
        "a/c, a/k, b/c, b/k | REQ x = NEW.bucket(\"a\").key(\"k\").build(); while (key != null) {"
            + " s3.getObject(x); x = NEW.bucket(\"b\").key(\"c\").build(); } s3.getObject(r -> r.bucket(\"a\").key(\"k\"));",
        "a/c, a/k, b/c, b/k | REQ x; if (key == null) x = NEW.bucket(\"a\").key(\"k\").build();"
            + " else x = NEW.bucket(\"b\").key(\"c\").build(); s3.getObject(x);",
        "a/c, a/k, b/c, b/k | s3.getObject(key == null ? NEW.bucket(\"a\").key(\"k\").build()"
            + " : NEW.bucket(\"b\").key(\"c\").build());",
        "a/c, a/k, b/c, b/k | REQ.Builder x = NEW.bucket(\"a\").key(\"k\"); s3.getObject(x.build());"
            + " x.bucket(\"b\").key(\"c\"); s3.getObject(x.build());",
        "a/c, a/k, b/c, b/k | REQ.Builder x = NEW; REQ.Builder y = NEW; x.bucket(\"a\").key(\"k\");"
            + " y.bucket(\"b\").key(\"c\"); s3.getObject(x.build()); s3.getObject(y.build());",
        // What one of them is for is not seen, so it may be for such a call.
        "a/c, a/k, b/c, b/k | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + " List<REQ> x = List.of(NEW.bucket(\"b\").key(\"c\").build());",
        "a/c, a/k, b/c, b/k | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + " java.util.function.Consumer<REQ.Builder> x = r -> r.bucket(\"b\").key(\"c\");",
        "a/c, a/k, b/c, b/k | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + " Supplier<REQ> x = () -> NEW.bucket(\"b\").key(\"c\").build(); s3.getObject(x.get());",
        "a/c, a/k, b/c, b/k | REQ x = NEW.bucket(\"a\").key(\"k\").build(); s3.getObject(x);"
            + " s3.getObject(x.toBuilder().bucket(\"b\").key(\"c\").build());",
        "a/c, a/k, b/c, b/k | s3.getObject(NEW.bucket(\"a\").key(\"k\").build());"
            + " s3.getObject(NEW.applyMutation(r -> r.bucket(\"b\").key(\"c\")).build());",
        // A request from elsewhere can be any.
        "a/c, a/k, b/c, b/k | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + KEPT
            + "send(s3, GetObjectRequest.builder().bucket(\"b\").key(\"c\").build()); }"
            + " void send(S3Client s3, GetObjectRequest r) { s3.getObject(r);",
        "a/c, a/k, b/c, b/k | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + KEPT
            + "s3.getObject(made()); }"
            + " GetObjectRequest made() { return GetObjectRequest.builder().bucket(\"b\").key(\"c\").build();",
        "a/c, a/k, b/c, b/k | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + KEPT
            + "s3.getObject(this::own); } void own(GetObjectRequest.Builder r) { r.bucket(\"b\").key(\"c\");",
        // What something else sends may be what a call that is seen could send.
        "a/c, a/k, b/c, b/k | s3.getObject(r -> r.bucket(\"a\").key(\"k\"));"
            + KEPT
            + "other(GetObjectRequest.builder().bucket(\"b\").key(\"c\").build()); } void other(Object r) {",
      })
  void whatACallNamesIsItsOwn(String row) {
    String[] parts = row.split(" \\| ", 2);
    assertEquals(parts[0], resources(parts[1], "s3:GetObject", "arn:aws:s3:::"), row);
  }

  /**
   * An index of one table is none of another; a table that is asked without one is meant itself.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "T/index/i, U | d.query(r -> r.tableName(\"T\").indexName(\"i\")); } void b(DYNAMO d) {"
            + " d.query(r -> r.tableName(\"U\"));",
        "T/index/i, U | d.query(r -> r.tableName(\"T\").indexName(\"i\"));"
            + " d.query(r -> r.tableName(\"U\"));",
      })
  void anIndexIsOfItsTable(String row) {
    String[] parts = row.split(" \\| ", 2);
    String code =
        ("} void a(DYNAMO d) { " + parts[1])
            .replace("DYNAMO", "software.amazon.awssdk.services.dynamodb.DynamoDbClient");
    assertEquals(parts[0], resources(code, "dynamodb:Query", "arn:aws:dynamodb:*:*:table/"), row);
  }

  private String resources(String code, String action, String start) {
    CalledActions called =
        Compiled.body(
            folder,
            "} void all(S3Client s3, String key) { "
                + code.replace("NEW", "GetObjectRequest.builder()")
                    .replaceAll("\\bREQ\\b", "GetObjectRequest"));
    Set<String> names = new TreeSet<>();
    Answers.resources(called, action).forEach(arn -> names.add(arn.replace(start, "")));
    return String.join(", ", names);
  }
}
