package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builders that other code can have may have more set on them than is seen where they are made: the
 * call that sends such a request may need what others need, and on its own resource.
 */
final class HandedBuildersTest {

  private static final String OPEN =
      "s3.putObject(p0 -> p0.bucket(\"open\").key(\"k\").acl(\"public-read\"), body);";

  private static final String START = "} void a(S3Client s3, SYNC body) { ";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Arrays and fields.
        "B b = NEW; tune(1, b); PUT } void tune(int i, B... all) { all[0].acl(\"private\");",
        "B b = NEW; tune(1, b); PUT } void tune(int i, Object... all) { ((B) all[0]).acl(\"private\");",
        "B b = NEW; B[] all = {b}; all[0].acl(\"private\"); PUT",
        "B b = NEW; kept = b; tune(); PUT } Object kept; void tune() { ((B) kept).acl(\"private\");",
        "B b = NEW; kept = b; tune(); PUT } static S3Request.Builder kept;"
            + " void tune() { ((B) kept).acl(\"private\");",
        "B b = NEW; List<B> all = new ArrayList<>(); all.add(b); for (B p : all) { p.acl(\"private\"); } PUT",
        // Other methods, and what these return.
        "B b = NEW; tune(b); PUT } void tune(Object b) { ((B) b).acl(\"private\");",
        "B b = NEW; tune(b); PUT } void tune(SDK.utils.builder.SdkBuilder<?, ?> b) { ((B) b).acl(\"private\");",
        "B b = NEW; ((B) tune(b)).acl(\"private\"); PUT } <T> T tune(T b) { return b;",
        "((B) again(s3, body)).acl(\"private\"); } Object again(S3Client s3, SYNC body) { B b = NEW; PUT return b;",
        "s3.putObject(b -> { b.bucket(\"own\").key(\"k\"); tune(1, b); }, body); }"
            + " void tune(int i, B... all) { all[0].acl(\"private\");",
        // Lambdas that have them.
        "B b = NEW; tune(() -> b); PUT } void tune(Supplier<B> b) { b.get().acl(\"private\");",
        "B b = NEW; Runnable more = () -> b.acl(\"private\"); more.run(); PUT",
        "B b = NEW; Optional.of(\"private\").ifPresent(b::acl); PUT",
        "Supplier<B> some = () -> NEW; B b = some.get(); PUT",
        // Values and variables that can be something else, too.
        "B b = NEW; tune(x > 0 ? b : \"none\"); PUT } void tune(Object b) { ((B) b).acl(\"private\");",
        "B b = NEW; Object other = x > 0 ? b : null; tune(other); PUT }"
            + " void tune(Object b) { ((B) b).acl(\"private\");",
        "B b = NEW; tune(switch (x) { case 1 -> b; case 2 -> \"none\"; default -> 1; }); PUT }"
            + " void tune(Object b) { ((B) b).acl(\"private\");",
        "B b = NEW; Object other = \"none\"; if (x > 0) { other = b; } tune(other); PUT }"
            + " void tune(Object b) { ((B) b).acl(\"private\");",
        "B b = NEW; Object other = null; while (x-- > 0) { tune(other); other = b; } PUT }"
            + " void tune(Object b) { ((B) b).acl(\"private\");",
        "B b = NEW; Object other = b; try { x(); } catch (Exception e) { tune(other); } PUT }"
            + " void tune(Object b) { ((B) b).acl(\"private\");",
        // What starts with what is set before.
        "B b = NEW; b.applyMutation(p -> p.acl(\"private\")); PUT",
        "B b = NEW; if (x > 0) { b.applyMutation(p -> p.acl(\"private\")); } PUT",
        "B b = NEW.build().toBuilder(); PUT",
        "R one = NEW.build(); s3.putObject(one, body); s3.putObject(one.copy(p -> p.key(\"k\")), body);",
        // Functions that are not seen whole.
        "Consumer<B> set = given; if (x > 0) { set = b -> b.bucket(\"own\").key(\"k\"); }"
            + " s3.putObject(set, body); B b = NEW; } Consumer<B> given = null; void c() {",
        "s3.putObject(this::own, body); } void own(B b) { b.bucket(\"own\").key(\"k\"); ",
        "s3.putObject(new Own(), body); } static class Own implements Consumer<B> {"
            + " public void accept(B b) { b.bucket(\"own\").key(\"k\"); }",
        "s3.putObject(new Consumer<B>() { public void accept(B b) { b.bucket(\"own\").key(\"k\"); } }, body);",
        "Consumer<B> set = b -> b.bucket(\"own\"); s3.putObject(set.andThen(b -> b.key(\"k\")), body);",
      })
  void whatIsSetElsewhereMayBeSetThere(String body) {
    assertEquals("[5, 6] [open/k, own/k]", needs(body), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B b = NEW; PUT",
        "B b = NEW; if (x > 0) { b.contentType(\"a\"); } else { b.contentType(\"b\"); } PUT",
        "B b = NEW; switch (x) { case 1: b.contentType(\"a\"); break; default: b.tagging(\"a=b\"); } PUT",
        "B b = NEW; b.contentType(x > 0 ? \"a\" : String.valueOf(x)).cacheControl(x > 1 ? \"b\" : null); PUT",
        "for (long i = 0; i < x; i++) { B b = NEW; if (i > 1) { b.contentType(\"a\" + i); } PUT }",
        "B b = NEW; try { x(); } catch (Exception e) { b.contentType(\"a\"); } finally { PUT }",
        "B b = x > 0 ? NEW : NEW.contentType(\"a\"); PUT",
        "B b; if (x > 0) { b = NEW; } else { b = NEW.contentType(\"a\"); } PUT",
        "B b = NEW; System.out.println(b); Objects.requireNonNull(b); PUT",
        "try { x(); } finally { s3.putObject(b -> b.bucket(\"own\").key(\"k\"), body); }",
        "Consumer<B> set = b -> b.bucket(\"own\").key(\"k\"); s3.putObject(set, body);",
        "Runnable later = () -> s3.putObject(b -> b.bucket(\"own\").key(\"k\"), body); later.run();",
        "R one = NEW.build(); Object other = one; Object[] all = {one}; s3.putObject(one, body);",
      })
  void whatIsBuiltInOnePlaceNeedsNoMore(String body) {
    assertEquals("[5] [open/k]", needs(body), body);
  }

  /** Returns the lines that set access control lists, and on what. */
  private String needs(String body) {
    String program =
        (START + OPEN + " }\n void x() {} void b(S3Client s3, SYNC body, int x) { " + body)
            .replace("PUT", "s3.putObject(b.build(), body);")
            .replace("NEW", "PutObjectRequest.builder().bucket(\"own\").key(\"k\")")
            .replaceAll("\\bB\\b", "PutObjectRequest.Builder")
            .replaceAll("\\bR\\b", "PutObjectRequest")
            .replaceAll("\\bConsumer\\b", "java.util.function.Consumer")
            .replace("SYNC", "SDK.core.sync.RequestBody")
            .replace("SDK", "software.amazon.awssdk");
    CalledActions called = Compiled.body(folder, program);
    Set<String> objects = new TreeSet<>();
    Answers.resources(called, "s3:PutObjectAcl")
        .forEach(arn -> objects.add(arn.replace("arn:aws:s3:::", "")));
    return Answers.lines(called, "s3:PutObjectAcl") + " " + objects;
  }
}
