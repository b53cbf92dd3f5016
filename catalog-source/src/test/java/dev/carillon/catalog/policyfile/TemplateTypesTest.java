package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.template.TemplateTypes;
import dev.carillon.policy.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is told of the types of a template's resources fits what AWS's tables tell of their ARNs.
 */
final class TemplateTypesTest {

  private static final int STATEMENTS = 50;

  @Test
  void eachFormIsThatOfAResourceOfItsService(@TempDir Path folder) throws Exception {
    List<String> resources = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    for (String giving : giving()) {
      String id = "X" + resources.size();
      int dot = giving.indexOf('.');
      String type = dot < 0 ? giving : giving.substring(0, dot);
      String function =
          dot < 0
              ? "{'Ref': '" + id + "'}"
              : "{'Fn::GetAtt': ['" + id + "', '" + giving.substring(dot + 1) + "']}";
      resources.add("'" + id + "': {'Type': '" + type + "'}");
      statements.add("{'Effect': 'Allow', 'Action': '*', 'Resource': " + function + "}");
    }
    assertTrue(resources.size() > STATEMENTS);
    for (int i = 0; i < statements.size(); i += STATEMENTS) {
      resources.add(policy(i, statements.subList(i, Math.min(i + STATEMENTS, statements.size()))));
    }
    Path file =
        Files.writeString(
            folder.resolve("template.json"),
            ("{'Resources': {" + String.join(",\n", resources) + "}}").replace('\'', '"'));
    List<Problem> problems =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind(""))
            .findings();
    assertEquals(
        List.of(),
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::toString)
            .toList());
  }

  private static Set<String> giving() {
    Set<String> giving = new LinkedHashSet<>();
    for (String file : List.of("listed.txt", "told.txt")) {
      FactRows.read(
          TemplateTypes.class,
          file,
          row -> {
            if (row.text(0).equals("arn")) {
              giving.addAll(row.words(1));
            }
          });
    }
    return giving;
  }

  private static String policy(int number, List<String> statements) {
    return "'P"
        + number
        + "': {'Type': 'AWS::IAM::ManagedPolicy', 'Properties': {'PolicyDocument': {'Version':"
        + " '2012-10-17', 'Statement': ["
        + String.join(",\n", statements)
        + "]}}}";
  }
}
