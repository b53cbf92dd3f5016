package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls lead to what is set on a part of a request, and what that is needed on. */
final class OwnPartsTest {

  private static final String OBJECT = "p0 -> p0.s3Bucket(\"b\").s3Key(\"k\")";
  private static final String BYTES = "p0 -> p0.zipFile(null)";
  private static final String CODE = "FunctionCode.builder()";

  /** Makes a function of an object, in line 5. */
  private static final String OF_OBJECT = "lambda.createFunction(f -> f.code(" + OBJECT + "));";

  @TempDir Path folder;

  /** The lines that make a function of an object, and what else the program does in line 6. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each method builds the parts of its request.
        "5 | void b(LambdaClient c) { c.createFunction(f -> f.code(BYTES)); }",
        "5 | void b(LambdaClient c) { c.createFunction(f -> f.code(CODE.zipFile(null).build())); }",
        "5 | void b(LambdaClient c) { FunctionCode.Builder p = CODE; p.zipFile(null);"
            + " c.createFunction(CreateFunctionRequest.builder().code(p.build()).build()); }",
        "5 6 | void b(LambdaClient c) { c.createFunction(f -> f.code(CODE.s3Bucket(\"x\").build())); }",
        "5 6 | void b(LambdaClient c, Optional<String> x) { c.createFunction("
            + "f -> f.code(p -> x.ifPresent(p::s3Bucket))); }",
        "5 | void b(LambdaClient c) { c.createFunction(f -> f.code(BYTES)); }"
            + " FunctionCode own(FunctionCode p) { return p.toBuilder().build(); }",
        // A part from elsewhere can have it.
        "5 6 | void b(LambdaClient c, FunctionCode p) { c.createFunction(f -> f.code(p)); }",
        "5 6 | void b(LambdaClient c, List<FunctionCode> p) {"
            + " c.createFunction(f -> f.code(BYTES)); c.createFunction(f -> f.code(p.get(0))); }",
        "5 6 | void b(LambdaClient c, Optional<FunctionCode> p) {"
            + " c.createFunction(f -> { f.code(BYTES); p.ifPresent(f::code); }); }",
        "5 6 | void b(LambdaClient c, Optional<FunctionCode> p) {"
            + " c.createFunction(f -> { f.code(BYTES); f.code(p.map(FunctionCode::toBuilder).get().build()); }); }",
        "5 6 | FunctionCode kept; void b(LambdaClient c) { c.createFunction(f -> f.code(BYTES));"
            + " c.createFunction(f -> f.code(kept.toBuilder().build())); }",
        "5 6 | void b(LambdaClient c, java.util.function.Consumer<FunctionCode.Builder> p) {"
            + " c.createFunction(f -> f.code(BYTES)); c.createFunction(f -> f.code(p)); }",
        "5 6 | void b(LambdaClient c, java.util.function.Consumer<FunctionCode.Builder> p) {"
            + " c.createFunction(f -> f.code(n -> p.accept(n))); }",
        "5 6 | void b(LambdaClient c, java.util.function.Consumer<FunctionCode.Builder> p) {"
            + " c.createFunction(f -> f.code(p == null ? p : BYTES)); }",
        "5 6 | void b(LambdaClient c) { c.createFunction(f -> f.code(this::tune)); }"
            + " void tune(FunctionCode.Builder p) { p.s3Bucket(\"x\"); }",
        "5 6 | void b(LambdaClient c) { FunctionCode.Builder p = CODE; tune(p); c.createFunction(f -> f.code(p.build())); }"
            + " void tune(FunctionCode.Builder p) { p.s3Bucket(\"x\"); }",
        "5 6 | void b(LambdaClient c, CreateFunctionRequest r) {"
            + " c.createFunction(f -> f.code(BYTES)); c.createFunction(f -> f.code(r.code())); }",
      })
  void whatAPartLeadsToIsToldWhereItIsSent(String row) {
    String[] parts = row.split(" \\| ", 2);
    CalledActions called =
        Compiled.body(folder, OF_OBJECT + "}\n" + named(parts[1]) + " void end() {");
    assertEquals(
        Set.of(parts[0].split(" ")).stream().map(Integer::valueOf).collect(Collectors.toSet()),
        Answers.lines(called, "s3:GetObject"),
        row);
  }

  private static String named(String body) {
    return body.replace("CODE", CODE)
        .replace("BYTES", BYTES)
        .replaceAll(
            "\\b(FunctionCode|CreateFunctionRequest)\\b",
            "software.amazon.awssdk.services.lambda.model.$1");
  }

  /** Another operation of the SDK's helpers sends such a request, too. */
  @Test
  void aHelperNeedsWhatItsOwnRequestLeadsTo() {
    String acl = "s3.putObject(b -> b.bucket(\"open\").key(\"k\").acl(\"public-read\"), body); }\n";
    String helper = "void b(software.amazon.awssdk.transfer.s3.S3TransferManager all) {";
    String file = " all.uploadFile(f -> f.putObjectRequest(r -> r.bucket(\"own\").key(\"k\")%s));";
    CalledActions called = called(acl + helper + file.formatted(""));
    assertEquals(Set.of(6), Answers.lines(called, "s3:PutObjectAcl"));
    assertEquals(Set.of("arn:aws:s3:::open/k"), Answers.resources(called, "s3:PutObjectAcl"));
    assertEquals(
        Set.of("arn:aws:s3:::open/k", "arn:aws:s3:::own/k"),
        Answers.resources(called, "s3:PutObject"));
    called =
        called("}\n" + helper + file.replace("\"k\")", "\"k\").acl(\"private\")").formatted(""));
    assertEquals(Set.of(7), Answers.lines(called, "s3:PutObjectAcl"));
    assertEquals(Set.of("arn:aws:s3:::own/k"), Answers.resources(called, "s3:PutObjectAcl"));
  }

  /** What is built for something that is not read may be sent there. */
  @Test
  void aRequestThatIsHandedOnKeepsItsResource() {
    String acl = "s3.putObject(b -> b.bucket(\"open\").key(\"k\").acl(\"public-read\"), body); ";
    String plain = "s3.putObject(b -> b.bucket(\"own\").key(\"k\"), body); }\n";
    String handed =
        "Object b() { return PutObjectRequest.builder().bucket(\"handed\").key(\"k\").acl(\"x\").build();";
    CalledActions called = called(acl + "} void c(S3Client s3, SYNC body) {" + plain + handed);
    assertEquals(
        Set.of("arn:aws:s3:::handed/k", "arn:aws:s3:::open/k", "arn:aws:s3:::own/k"),
        Answers.resources(called, "s3:PutObjectAcl"));
    called = called(acl + "} void c(S3Client s3, SYNC body) {" + plain + "void b() {");
    assertEquals(Set.of("arn:aws:s3:::open/k"), Answers.resources(called, "s3:PutObjectAcl"));
  }

  /** The operation lists the action for what no request of it names, too. */
  @Test
  void anActionIsNeededIfItIsForOneReason() {
    CalledActions called = Compiled.body(folder, "s3.getObject(p -> p.bucket(\"a--ol-s3\"));");
    assertEquals(Set.of("s3:GetObject", "s3-object-lambda:GetObject"), called.needed());
  }

  private CalledActions called(String body) {
    return Compiled.body(
        folder,
        ("} void a(S3Client s3, SYNC body) {\n" + body)
            .replace("SYNC", "software.amazon.awssdk.core.sync.RequestBody"));
  }
}
