package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Templates of CloudFormation, and what a reviewer would say of each, suggestions left out: what is
 * known of parameters, mappings, the ARNs of resources, and statements that are properties.
 */
final class TemplateVerdictsTest {

  private static final Path CASES =
      Path.of("../catalog-source/src/test/resources/dev/carillon/catalog/policyfile/templates.tsv");

  private record Case(String name, String verdict, String template) {
    static Case parse(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      return new Case(cells.get(0), cells.get(1), cells.get(2));
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingIsSaidButWhatAReviewerWouldSay(@TempDir Path folder)
      throws IOException, ProblemsException {
    FilesJudge judge =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()));
    return Files.readAllLines(CASES).stream()
        .skip(1)
        .map(Case::parse)
        .map(
            one ->
                dynamicTest(
                    one.name, () -> assertEquals(one.verdict, verdict(one, folder, judge))));
  }

  private static String verdict(Case one, Path folder, FilesJudge judge) throws IOException {
    Path file = Files.writeString(folder.resolve("template.json"), one.template);
    JudgedFiles judged =
        judge.judge(List.of(file.toString()), JudgeSettings.ofAnyKind("").withRisks(true));
    assertEquals(List.of(), judged.problems());
    TreeSet<String> ids =
        judged.findings().stream()
            .filter(problem -> problem.severity() != Severity.SUGGESTION)
            .map(Problem::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return ids.isEmpty() ? "right" : String.join(",", ids);
  }
}
