package dev.carillon.catalog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.policyfile.JudgedFiles;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is held against the schema of the standard, as OASIS publishes it. */
final class SarifReportTest {

  @Test
  void everythingThatCanBeFoundFitsTheSchema() {
    List<Problem> findings = new ArrayList<>();
    for (Check check : Check.values()) {
      for (Severity severity : Severity.values()) {
        findings.add(
            Problem.of(check.name(), severity, "No.")
                .in("a folder/ä.json")
                .at(3, 0, "Statement[0]")
                .acceptedAs("A=1"));
      }
    }
    findings.add(
        Problem.of("PLACEHOLDER_WITHOUT_VALUE", Severity.ERROR, "\u0001").in("C:\\p.json"));
    List<Problem> problems =
        List.of(new Problem("/tmp/absent.json", 0, 0, "there is no such file"));
    assertEquals(
        List.of(),
        faults(
            new JudgedFiles(List.of(), List.of("a folder/package.json"), problems, findings, 0)));
    assertEquals(List.of(), faults(new JudgedFiles(List.of(), List.of(), List.of(), List.of(), 0)));
  }

  @Test
  void eachRuleHasTheTextsThatGitHubRequires() throws IOException {
    List<Problem> findings = new ArrayList<>();
    for (Check check : Check.values()) {
      findings.add(Problem.of(check.name(), Severity.ERROR, "No.").in("p.json"));
    }
    findings.add(Problem.of("PLACEHOLDER_WITHOUT_VALUE", Severity.ERROR, "No.").in("p.json"));
    String log = SarifReport.write(new JudgedFiles(List.of(), List.of(), List.of(), findings, 0));
    JsonNode rules = new ObjectMapper().readTree(log).at("/runs/0/tool/driver/rules");
    assertEquals(findings.size(), rules.size());
    for (JsonNode rule : rules) {
      for (String member : List.of("shortDescription", "fullDescription", "help")) {
        assertFalse(rule.path(member).path("text").asText().isBlank(), rule.toString());
      }
      assertTrue(
          rule.path("help").path("text").asText().contains("explain " + rule.path("id").asText()));
    }
  }

  @Test
  void whatIsSkippedIsToldWithItsPlace() {
    List<String> skipped = List.of("a folder/package.json");
    String log = SarifReport.write(new JudgedFiles(List.of(), skipped, List.of(), List.of(), 0));
    assertTrue(log.contains("\"uri\": \"a%20folder/package.json\""), log);
    assertTrue(log.contains("\"executionSuccessful\": true"), log);
  }

  @Test
  void aColonInANameMakesNoAddressOfIt() {
    List<String> skipped = List.of("javascript:alert(1).json", "C:\\a\\p.json", "/a:b.json");
    String log = SarifReport.write(new JudgedFiles(List.of(), skipped, List.of(), List.of(), 0));
    assertTrue(log.contains("\"uri\": \"javascript%3Aalert(1).json\""), log);
    assertTrue(log.contains("\"uri\": \"file:///C:/a/p.json\""), log);
    assertTrue(log.contains("\"uri\": \"file:///a:b.json\""), log);
  }

  @Test
  void whatIsBelowThisFolderIsRelativeToIt() {
    String whole = Path.of("policies/p.json").toAbsolutePath().toString();
    List<String> skipped = List.of(whole, "./a/../q.json", "../other/r.json");
    String log = SarifReport.write(new JudgedFiles(List.of(), skipped, List.of(), List.of(), 0));
    assertTrue(log.contains("\"uri\": \"policies/p.json\""), log);
    assertTrue(log.contains("\"uri\": \"q.json\""), log);
    String beside = Path.of("").toAbsolutePath().resolveSibling("other/r.json").toUri().toString();
    assertTrue(log.contains("\"uri\": \"" + beside + '"'), log);
  }

  @Test
  void aLogThatBreaksTheSchemaIsFound() {
    String log = SarifReport.write(new JudgedFiles(List.of(), List.of(), List.of(), List.of(), 0));
    assertEquals(1, schema().validate(log.replace("2.1.0", "2.2.0"), InputFormat.JSON).size());
  }

  private static List<String> faults(JudgedFiles judged) {
    return schema().validate(SarifReport.write(judged), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(
            OwnFile.text(SarifReportTest.class, "sarif-schema-2.1.0.json"), InputFormat.JSON);
  }
}
