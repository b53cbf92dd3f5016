package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policies of Terraform's data sources that are read only when a plan is applied. */
final class DeferredPoliciesTest {

  private static final String RESOURCES = "{'resources': [true]}";

  @TempDir private Path folder;

  private final List<String> changes = new ArrayList<>();
  private final List<String> configured = new ArrayList<>();

  @Test
  void whatIsKnownIsJudged() throws IOException, ProblemsException {
    document(
        "p", "{'actions': ['sqs:SendMessages'], 'resources': [null]}", "{'resources': [true]}");
    takes("aws_iam_role_policy", "policy", "p");
    assertEquals(
        List.of("ERROR INVALID_ACTION data.aws_iam_policy_document.p.statement[0].Action[0]"),
        told(""));
  }

  @Test
  void whatIsRightIsNot() throws IOException, ProblemsException {
    document(
        "p",
        "{'actions': ['s3:GetObject'], 'effect': null, 'not_actions': null, 'sid': null,"
            + " 'resources': [null, 'arn:aws:s3:::acme/&{aws:username}/${aws:userid}']}",
        "{'resources': [true, false], 'not_actions': true, 'sid': true, 'condition': true}");
    takes("aws_iam_policy", "policy", "p");
    document(
        "t",
        "{'actions': ['sts:AssumeRole'], 'principals': [{'type': 'AWS', 'identifiers': [null]}],"
            + " 'condition': [{'test': 'ArnEquals', 'variable': 'aws:SourceArn', 'values': [null]}]}",
        "{'principals': [{'identifiers': [true]}], 'condition': [{'values': [true]}]}");
    takes("aws_iam_role", "assume_role_policy", "t");
    assertEquals(List.of(), told(""));
  }

  @Test
  void itIsAPolicyOfWhatTakesIt() throws IOException, ProblemsException {
    String decrypts =
        "{'actions': ['kms:Decrypt'], 'resources': ['*'], 'principals':"
            + " [{'type': 'AWS', 'identifiers': [null]}]}";
    document("k", decrypts, "{'principals': [{'identifiers': [true]}]}");
    takes("aws_kms_key", "policy", "k");
    String open = ", {'actions': ['kms:*'], 'resources': ['*']}";
    document(
        "o", decrypts + open, "{'principals': [{'identifiers': [true]}]}, {'principals': true}");
    takes("aws_kms_external_key", "policy", "o");
    assertEquals(
        List.of(
            "ERROR MISSING_ACTION data.aws_iam_policy_document.k",
            "SUGGESTION PLACEHOLDER_WITHOUT_VALUE aws_kms_external_key.of_o.policy"),
        told(""));
  }

  @Test
  void whatIsNotKnownIsTold() throws IOException, ProblemsException {
    change("data", "data.aws_iam_policy_document.u", "'statement': null", "'statement': true");
    takes("aws_iam_policy", "policy", "u");
    assertEquals(
        List.of("SUGGESTION PLACEHOLDER_WITHOUT_VALUE aws_iam_policy.of_u.policy"), told(""));
  }

  @Test
  void soIsThatAStatementIsNotKnown() throws IOException, ProblemsException {
    String statement = "{'actions': ['sqs:SendMessage'], 'resources': [null]}";
    document("u", statement + ", null", "{'resources': [true]}, true");
    takes("aws_iam_policy", "policy", "u");
    assertEquals(
        List.of("SUGGESTION PLACEHOLDER_WITHOUT_VALUE aws_iam_policy.of_u.policy"), told(""));
  }

  @Test
  void soIsThatSourcesAreNotKnown() throws IOException, ProblemsException {
    String own = "'statement': [{'actions': ['sqs:SendMessage'], 'resources': [null]}]";
    for (String unknown : List.of("true", "[true, true]")) {
      changes.clear();
      change(
          "data",
          "data.aws_iam_policy_document.s",
          own,
          "'statement': [" + RESOURCES + "], 'source_policy_documents': " + unknown);
      takes("aws_iam_policy", "policy", "s");
      assertEquals(
          List.of("SUGGESTION PLACEHOLDER_WITHOUT_VALUE aws_iam_policy.of_s.policy"), told(""));
    }
  }

  @Test
  void aDeepModuleIsNone() throws IOException, ProblemsException {
    document("p", "{'actions': ['sqs:SendMessages'], 'resources': [null]}", RESOURCES);
    changes.add(
        "{'address': 'aws_iam_policy.x', 'module_address': '%s', 'type': 'aws_iam_policy'}"
            .formatted("module.a.".repeat(100_000)));
    assertEquals(1, told("'a': {'module': {}}").size());
  }

  @Test
  void statementsOfOthersAreJudgedBesides() throws IOException, ProblemsException {
    String known =
        "{\\\"Version\\\": \\\"2012-10-17\\\", \\\"Statement\\\": [{\\\"Effect\\\": \\\"Allow\\\","
            + " \\\"Action\\\": \\\"sns:Publis\\\", \\\"Resource\\\": \\\"*\\\"}]}";
    change(
        "data",
        "data.aws_iam_policy_document.all",
        "'statement': [], 'source_policy_documents': ['" + known + "', null]",
        "'source_policy_documents': [false, true]");
    document("more", "{'actions': ['sns:Publsh'], 'resources': [null]}", "{'resources': [true]}");
    configured.add(
        resource("data.aws_iam_policy_document.all", "source_policy_documents", json("more")));
    takes("aws_iam_policy", "policy", "all");
    String data = "ERROR INVALID_ACTION data.aws_iam_policy_document.";
    assertEquals(
        List.of(
            data + "all.source_policy_documents[0].Statement[0].Action",
            data + "more.statement[0].Action[0]"),
        told(""));
  }

  @Test
  void modulesPassPoliciesOn() throws IOException, ProblemsException {
    String statement = "{'actions': ['s3:PutObjet'], 'resources': [null], 'principals': []}";
    document("b", statement, "{'resources': [true]}");
    String made = "module.made[\\\"x]y\\\"].";
    changes.add(
        ("{'address': '%saws_iam_policy.b[0]', 'module_address': '%s', 'mode': 'managed',"
                + " 'type': 'aws_iam_policy', 'name': 'b', 'change': {'after': {},"
                + " 'after_unknown': {'policy': true}}}")
            .formatted(made, made.substring(0, made.length() - 1)));
    String module =
        "'made': {'expressions': {'given': {'references': ['"
            + json("b")
            + "']}}, 'module': {'resources': ["
            + resource("aws_iam_policy.b", "policy", "var.given")
            + "]}}";
    assertEquals(
        List.of("ERROR INVALID_ACTION data.aws_iam_policy_document.b.statement[0].Action[0]"),
        told(module));
  }

  @Test
  void chainsAreFollowedToTheirEnds() throws IOException, ProblemsException {
    for (int i = 0; i < 400; i++) {
      document("c" + i, "{'actions': ['sqs:SendMessage'], 'resources': [null]}", RESOURCES);
      configured.add(
          resource(
              "data.aws_iam_policy_document.c" + i,
              "source_policy_documents",
              json("c" + (i + 1) % 401)));
    }
    document("c400", "{'actions': ['sqs:SendMessages'], 'resources': [null]}", RESOURCES);
    configured.add(
        resource("data.aws_iam_policy_document.c400", "source_policy_documents", json("c0")));
    takes("aws_iam_policy", "policy", "c0");
    assertEquals(
        List.of("ERROR INVALID_ACTION data.aws_iam_policy_document.c400.statement[0].Action[0]"),
        told(""));
  }

  @Test
  void modulesAreFollowedToTheLast() throws IOException, ProblemsException {
    document("k", "{'actions': ['kms:Decrypt'], 'resources': ['*']}", "{}");
    change("managed", "aws_kms_key.k", "'description': 'x'", "'policy': true");
    configured.add(
        "{'address': 'aws_kms_key.k', 'expressions': {'policy': {'references':"
            + " ['module.m0.out', 'module.m0']}}}");
    String modules =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    ("'m%d': {'expressions': {'in': {'references': ['%s']}}, 'module': {'outputs':"
                            + " {'out': {'expression': {'references': ['var.in']}}}}}")
                        .formatted(i, i < 299 ? "module.m" + (i + 1) + ".out" : json("k")))
            .collect(Collectors.joining(","));
    assertEquals(
        List.of("ERROR MISSING_PRINCIPAL data.aws_iam_policy_document.k.statement[0]"),
        told(modules).stream().filter(one -> one.contains("PRINCIPAL")).toList());
  }

  @Test
  void eachInstanceIsFoundOnce() {
    for (int size : List.of(50, 100)) {
      changes.clear();
      for (int i = 0; i < size; i++) {
        instance("data", "aws_iam_policy_document", i, "'statement': [{'actions': ['sqs:Get*']}]");
        instance("managed", "aws_sqs_queue_policy", i, "'queue_url': 'q" + i + "'");
      }
      for (String key : List.of("each.key", "each.value")) {
        String plan =
            plan(
                "{'address': 'aws_sqs_queue_policy.i', 'expressions': {'policy': {'references':"
                    + " ['data.aws_iam_policy_document.i', '"
                    + key
                    + "']}}}",
                "");
        assertEquals(size, FilesJudge.inOther(JsonReader.read(plan)).size(), key);
      }
    }
  }

  private void instance(String mode, String type, int key, String after) {
    changes.add(
        ("{'address': '%s%s.i[\\\"%d\\\"]', 'mode': '%s', 'type': '%s', 'name': 'i', 'change':"
                + " {'after': {%s}, 'after_unknown': {'json': true, 'policy': true}}}")
            .formatted(mode.equals("data") ? "data." : "", type, key, mode, type, after));
  }

  @Test
  void whatAnotherStatementReplacesIsNot() throws IOException, ProblemsException {
    String other =
        "{\\\"Version\\\": \\\"2012-10-17\\\", \\\"Statement\\\": [{\\\"Sid\\\": \\\"A\\\","
            + " \\\"Effect\\\": \\\"Allow\\\", \\\"Action\\\": \\\"sns:Publish\\\","
            + " \\\"Resource\\\": \\\"arn:aws:sns:eu-west-1:111122223333:t\\\"}]}";
    change(
        "data",
        "data.aws_iam_policy_document.p",
        "'statement': [{'sid': 'A', 'actions': ['sns:Publis'], 'resources': [null]},"
            + " {'sid': 'B', 'actions': ['sns:Publish'], 'resources': [null]}],"
            + " 'override_policy_documents': ['"
            + other
            + "']",
        "'statement': [" + RESOURCES + ", " + RESOURCES + "]");
    takes("aws_iam_policy", "policy", "p");
    assertEquals(List.of(), told(""));
  }

  private void document(String name, String statements, String unknown) {
    change(
        "data",
        "data.aws_iam_policy_document." + name,
        "'version': null, 'statement': [" + statements + "]",
        "'statement': [" + unknown + "]");
  }

  private void takes(String type, String attribute, String document) {
    String address = type + ".of_" + document;
    change("managed", address, "'name': 'x'", "'" + attribute + "': true");
    configured.add(resource(address, attribute, json(document)));
  }

  private static String json(String document) {
    return "data.aws_iam_policy_document." + document + ".json";
  }

  private static String resource(String address, String attribute, String reference) {
    return "{'address': '%s', 'expressions': {'%s': {'references': ['%s', '%s']}}}"
        .formatted(
            address, attribute, reference, reference.substring(0, reference.lastIndexOf('.')));
  }

  private void change(String mode, String address, String after, String unknown) {
    String[] steps = address.replace("data.", "").split("\\.");
    changes.add(
        ("{'address': '%s', 'mode': '%s', 'type': '%s', 'name': '%s', 'change': {'after': {%s},"
                + " 'after_unknown': {'json': true, %s}}}")
            .formatted(address, mode, steps[0], steps[1], after, unknown));
  }

  private List<String> told(String modules) throws IOException, ProblemsException {
    String plan = plan(String.join(",", configured), modules);
    Path file = Files.writeString(folder.resolve("plan.json"), plan);
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("")).findings().stream()
            .map(one -> one.severity() + " " + one.id() + ' ' + one.path())
            .toList();
  }

  private String plan(String resources, String modules) {
    return ("{'terraform_version': '1.9.5', 'resource_changes': [%s], 'configuration':"
            + " {'root_module': {'resources': [%s], 'module_calls': {%s}}}}")
        .formatted(String.join(",", changes), resources, modules)
        .replace('\'', '"');
  }
}
