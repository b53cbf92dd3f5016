package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.WrittenUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Requests of an operation, some of which name a resource that others leave out. */
@Tag("any-jdk")
final class LeftOutNamesTest {

  private static final String REQUEST =
      "software.amazon.awssdk.services.dynamodb.model.QueryRequest";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orders | dynamo.query(b -> b.tableName(\"orders\").limit(1));"
            + " dynamo.query(R.builder().tableName(\"orders\").build());",
        "* | dynamo.query(b -> b.limit(1)); dynamo.query(b -> b.tableName(\"orders\"));",
        "* | dynamo.query(R.builder().build()); dynamo.query(b -> b.tableName(\"orders\"));",
        // What is set on some ways only is left out on the others, but for one of two branches.
        "* | dynamo.query(b -> { if (b != null) { b.tableName(\"orders\"); } });",
        "* | R.Builder b = R.builder(); if (b != null) { b.tableName(\"orders\"); }"
            + " dynamo.query(b.build());",
        "orders | R.Builder b = R.builder(); if (b == null) { b.tableName(\"orders\").limit(1); }"
            + " else { b.tableName(\"orders\"); } dynamo.query(b.build());",
        "orders | dynamo.query(b -> { if (b != null) { b.limit(1); } b.tableName(\"orders\"); });",
        "orders | R.Builder b = R.builder(); if (dynamo == null) { throw new RuntimeException(); }"
            + " b.tableName(\"orders\"); dynamo.query(b.build());",
        // A lambda in a block finally is there twice, a method for lambdas wherever it is named.
        "orders | try { s3.listBuckets(); } finally { dynamo.query(b -> b.tableName(\"orders\")); }",
        "orders | dynamo.query(this::on); dynamo.query(this::on); }"
            + " private void on(R.Builder b) { b.tableName(\"orders\");",
        "* | dynamo.query(this::on);"
            + " dynamo.query(R.builder().tableName(\"orders\").applyMutation(this::on).build()); }"
            + " private void on(R.Builder b) { b.limit(1);",
        "* | dynamo.query(R.builder().tableName(\"orders\").applyMutation(this::on).build());"
            + " dynamo.query(this::on); }"
            + " private void on(R.Builder b) { b.limit(1);",
        // A copy has what the request has that is built here, and cannot be another.
        "orders | dynamo.query(BASE.toBuilder().limit(1).build()); }"
            + " static final R BASE = R.builder().tableName(\"orders\").build(); {",
        "orders | R base = R.builder().tableName(\"orders\").build();"
            + " dynamo.query(base.toBuilder().limit(1).build());"
            + " dynamo.query(base.copy(b -> b.limit(2)));",
        "* | R base = R.builder().tableName(\"orders\").build();"
            + " dynamo.query(base.toBuilder().tableName(\"orders\").build());"
            + " dynamo.query(R.builder().limit(2).build());",
        "* | dynamo.query(base.toBuilder().limit(1).build()); }"
            + " R base = R.builder().tableName(\"orders\").build(); {",
        "* | dynamo.query(base.toBuilder().limit(1).build());"
            + " dynamo.query(R.builder().tableName(\"orders\").build()); }"
            + " final R base; Program(R given) { base = given;",
        "* | } void on(DynamoDbClient dynamo, R given) {"
            + " R base = R.builder().tableName(\"orders\").build();"
            + " if (given.limit() > 1) { base = given; }"
            + " dynamo.query(base.toBuilder().limit(1).build());",
        // Others can change what is not this class's alone, and a loop what comes before.
        "* | } void on(DynamoDbClient dynamo, R given) {"
            + " R base = R.builder().tableName(\"orders\").build();"
            + " for (int i = 0; i < 2; i++) {"
            + " dynamo.query(base.toBuilder().limit(1).build()); base = given; }",
        "* | } static class Other { R base; Other(R given) { base = given; } }"
            + " void on(DynamoDbClient dynamo, Other other) {"
            + " dynamo.query(other.base.toBuilder().limit(1).build());"
            + " other.base = R.builder().tableName(\"orders\").build();",
        "* | } static class Other { R base; Other(R given) { base = given; } }"
            + " static class Sub extends Other { Sub(R given) { super(given); }"
            + " void on(DynamoDbClient dynamo) {"
            + " dynamo.query(base.toBuilder().limit(1).build());"
            + " base = R.builder().tableName(\"orders\").build(); }",
        "* | dynamo.query(base.toBuilder().limit(1).build()); }"
            + " private static R base = R.builder().tableName(\"orders\").build();"
            + " static class Inner { Inner(R given) { base = given; }",
        "* | } void on(DynamoDbClient dynamo, R.Builder given) {"
            + " if (given == null) { given = R.builder().tableName(\"orders\"); }"
            + " R base = given.build(); dynamo.query(base.toBuilder().limit(1).build());",
        "orders | } private static R base = R.builder().tableName(\"orders\").build();"
            + " void on(DynamoDbClient dynamo) { R own = base; for (int i = 0; i < 2; i++) {"
            + " own = own.toBuilder().limit(i).build(); dynamo.query(own); }",
        "* | } interface Lib { R.Builder base(); } void on(DynamoDbClient dynamo, Lib lib) {"
            + " dynamo.query(R.builder().tableName(\"orders\").build());"
            + " dynamo.query(lib.base().build().toBuilder().limit(1).build());",
        "* | } void on(DynamoDbClient dynamo, R given) {"
            + " R base = R.builder().tableName(\"orders\").build();"
            + " dynamo.query((given.limit() > 1 ? given : base).toBuilder().limit(1).build());",
        "* | R base = R.builder().build(); dynamo.query(base);"
            + " dynamo.query(base.toBuilder().applyMutation(b -> b.tableName(\"orders\")).build());",
        "* | R base = R.builder().build(); dynamo.query(base);"
            + " dynamo.query(base.copy(b -> b.tableName(\"orders\")));",
        // Who finishes the builders that he is given names what all of them are for.
        "orders | dynamo.query(on(R.builder().limit(1)).build());"
            + " dynamo.query(on(R.builder().limit(2)).build()); }"
            + " private R.Builder on(R.Builder b) { return b.tableName(\"orders\");",
        "orders | R.Builder a = R.builder(); R.Builder b = R.builder(); on(a); on(b);"
            + " dynamo.query(a.build()); dynamo.query(b.build()); }"
            + " private void on(R.Builder b) { b.tableName(\"orders\");",
        "orders | dynamo.query(base().limit(1).build()); dynamo.query(base().build()); }"
            + " private R.Builder base() { return R.builder().tableName(\"orders\");",
      })
  void aRequestThatNamesNoneMakesItOpen(String table, String body) {
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/" + table),
        Answers.resources(
            Compiled.body(folder, body.replaceAll("\\bR\\b", REQUEST)), "dynamodb:Query"));
  }

  /** What takes no resource where none is named takes none, too, where only some requests do. */
  @ParameterizedTest
  @CsvSource({
    "dax:DescribeClusters, dax.DescribeClusters, clusterNames=a, maxResults=9, arn:aws:dax:*:*:cache/a",
    "rds:DescribeDBInstances, rds.DescribeDbInstances, dbInstanceIdentifier=a, maxRecords=9,"
        + " arn:aws:rds:*:*:db:a",
    "polly:SynthesizeSpeech, polly.SynthesizeSpeech, lexiconNames=a, text=b,"
        + " arn:aws:polly:*:*:lexicon/a",
  })
  void aRequestThatNamesNoneIsBesideResources(
      String action, String request, String naming, String other, String arn) {
    String type = "software.amazon.awssdk.services." + request.replace(".", ".model.") + "Request";
    RequestUse use = WrittenUse.of(naming);
    assertEquals(Set.of(arn), WrittenRequest.arns(action, type, Map.of(type, use)));
    WrittenUse.again(use, other);
    assertTrue(WrittenRequest.arns(action, type, Map.of(type, use)).contains("*"), action);
  }

  /** A call without a request is for all that there is, whatever others name. */
  @Test
  void aCallWithoutARequestNamesNothing() throws IOException {
    assertEquals(Set.of("arn:aws:rds:*:*:db:orders"), described(false));
    assertTrue(described(true).contains("arn:aws:rds:*:*:db:*"), described(true).toString());
  }

  private Set<String> described(boolean all) throws IOException {
    String rds = "software/amazon/awssdk/services/rds/";
    String request = rds + "model/DescribeDbInstancesRequest";
    String answer = ")L" + rds + "model/DescribeDbInstancesResponse;";
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "acme/Program", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(0, "run", "(L" + rds + "RdsClient;)V", null, null);
    String builder = "L" + request + "$Builder;";
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitMethodInsn(Opcodes.INVOKESTATIC, request, "builder", "()" + builder, false);
    method.visitLdcInsn("orders");
    method.visitMethodInsn(
        Opcodes.INVOKEINTERFACE,
        request + "$Builder",
        "dbInstanceIdentifier",
        "(Ljava/lang/String;)" + builder,
        true);
    method.visitMethodInsn(
        Opcodes.INVOKEINTERFACE, request + "$Builder", "build", "()Ljava/lang/Object;", true);
    method.visitMethodInsn(
        Opcodes.INVOKEINTERFACE,
        rds + "RdsClient",
        "describeDBInstances",
        "(L" + request + ";" + answer,
        true);
    method.visitInsn(Opcodes.POP);
    if (all) {
      method.visitVarInsn(Opcodes.ALOAD, 1);
      method.visitMethodInsn(
          Opcodes.INVOKEINTERFACE, rds + "RdsClient", "describeDBInstances", "(" + answer, true);
      method.visitInsn(Opcodes.POP);
    }
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(9, 9);
    writer.visitEnd();
    Files.write(folder.resolve("Program.class"), writer.toByteArray());
    return Answers.resources(CalledActions.in(folder), "rds:DescribeDBInstances");
  }

  /** A request can have the id of one thing and the ARN of another. */
  @Test
  void anArnBesideAnIdIsOfAnother() {
    String request = "acme.savingsplans.model.DescribeSavingsPlansRequest";
    String arn = "arn:aws:savingsplans::111122223333:savingsplan/b";
    RequestUse both = WrittenUse.of("savingsPlanIds=a");
    both.set("savingsPlanArns", Optional.of(arn), List.of());
    both.setTogether(Set.of("savingsPlanIds", "savingsPlanArns"));
    WrittenUse.again(both, "savingsPlanIds=c");
    assertEquals(
        Set.of(
            "arn:aws:savingsplans::*:savingsplan/a", "arn:aws:savingsplans::*:savingsplan/c", arn),
        WrittenRequest.arns("savingsplans:DescribeSavingsPlans", request, Map.of(request, both)));
  }
}
