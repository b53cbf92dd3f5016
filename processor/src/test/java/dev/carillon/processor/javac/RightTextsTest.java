package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No right text of any service of AWS is refused, with the text of all services checked. */
@Tag("any-jdk")
final class RightTextsTest {

  private static final BundledCatalogs CATALOGS = new BundledCatalogs();

  /** {@code "ec2:instance"} is how AWS's tagging API names a resource type: no action, no key. */
  @Test
  void noResourceTypeIsTakenForSomethingElse() throws ProblemsException {
    assertRight(
        2000,
        service ->
            service.resourceTypes().stream().map(type -> service.service() + ":" + type.name()));
  }

  @Test
  void noActionIsRefused() throws ProblemsException {
    assertRight(
        15_000,
        service ->
            service.actions().stream()
                .map(CatalogAction::name)
                .map(name -> service.service() + ":" + name));
  }

  @Test
  void noConditionKeyIsRefused() throws ProblemsException {
    assertRight(
        1500,
        service ->
            service.conditionKeys().stream()
                .map(ConditionKeyReference::name)
                .flatMap(key -> Stream.of(filled(key, "team"), filled(key, "${Token[TOKEN.7]}"))));
  }

  @Test
  void noArnOfAnyFormatIsRefusedNorOneOfTokens() throws ProblemsException {
    assertRight(
        4000,
        service ->
            service.resourceTypes().stream()
                .map(ResourceTypeReference::arnFormats)
                .flatMap(List::stream)
                .flatMap(
                    arn ->
                        Stream.of(
                            filled(shaped(arn), "x1"),
                            filled(arn, "${Token[AWS.AccountId.5]}"),
                            filled(arn, "#{Token[TOKEN.12]}"),
                            filled(arn, "*"))));
  }

  /** The tables do not have these; AWS's pages on Step Functions, schedules and APIs do. */
  @Test
  void noArnOfAServiceIntegrationIsRefused() {
    assertRight(
        List.of(
            "arn:aws:states:::lambda:invoke",
            "arn:aws:states:::aws-sdk:dynamodb:getItem",
            "arn:aws:states:::states:startExecution.sync:2",
            "arn:aws:scheduler:::aws-sdk:sqs:sendMessage",
            "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/"
                + "arn:aws:lambda:eu-west-1:123456789012:function:Host/invocations"));
  }

  /** Fills in what has to be of a certain shape: partition, Region and account. */
  private static String shaped(String format) {
    String[] parts = format.split(":", 6);
    parts[1] = "aws";
    parts[3] = filled(parts[3], "eu-west-1");
    parts[4] = filled(parts[4], "123456789012");
    return String.join(":", parts);
  }

  private static String filled(String text, String value) {
    return text.replaceAll("\\$\\{(?!Token)[^}]*}|<[^>]*>", value.replace("$", "\\$"));
  }

  private static void assertRight(int least, Function<ServiceCatalog, Stream<String>> texts)
      throws ProblemsException {
    List<String> all = new ArrayList<>();
    for (String service : CATALOGS.services()) {
      texts.apply(CATALOGS.find(service).orElseThrow()).forEach(all::add);
    }
    assertTrue(all.size() > least, all.size() + " texts");
    assertRight(all);
  }

  private static void assertRight(List<String> texts) {
    StringBuilder code = new StringBuilder("package app; class Case {\n");
    for (int i = 0; i < texts.size(); i += 1000) {
      code.append("static class C").append(i).append(" { String[][] a = {\n");
      texts
          .subList(i, Math.min(texts.size(), i + 1000))
          .forEach(text -> code.append("{\"").append(text).append("\"},\n"));
      code.append("}; }\n");
    }
    code.append("}\n");
    assertEquals(
        List.of(),
        Compilation.diagnose(
            () -> CATALOGS, Map.of("app/Case.java", code.toString()), "services=*"));
  }
}
