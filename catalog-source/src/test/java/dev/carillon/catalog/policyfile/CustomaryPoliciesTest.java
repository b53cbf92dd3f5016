package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Policies as AWS's pages, its samples of control policies and data perimeters, and modules for
 * Kubernetes and Terraform have them, made anew: what a reviewer would say of each, risks included,
 * suggestions left out. Beside them statements that contradict themselves or others, and such that
 * look like it.
 */
@Tag("any-jdk")
final class CustomaryPoliciesTest {

  private static final Path CASES =
      Path.of("../catalog-source/src/test/resources/dev/carillon/catalog/policyfile/customary.tsv");

  private record Case(String name, PolicyKind kind, String verdict, String policy) {

    static Case parse(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      return new Case(cells.get(0), PolicyKind.valueOf(cells.get(1)), cells.get(2), cells.get(3));
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingIsSaidButWhatAReviewerWouldSay()
      throws IOException, ProblemsException {
    PolicyChecker checker = PolicyChecker.knowingAll(BundledReferences.all()).withRisks();
    return cases().stream()
        .map(
            one ->
                dynamicTest(
                    one.name,
                    () -> assertEquals(one.verdict, summary(checker.check(one.policy, one.kind)))));
  }

  private static String summary(List<Finding> findings) {
    return findings.isEmpty() || findings.stream().allMatch(CustomaryPoliciesTest::isSuggestion)
        ? "right"
        : findings.stream()
            .filter(one -> !isSuggestion(one))
            .map(Finding::id)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(","));
  }

  private static boolean isSuggestion(Finding finding) {
    return finding.severity() == Severity.SUGGESTION;
  }

  @Test
  void thereAreSomeOfEachKind() throws IOException {
    for (PolicyKind kind : PolicyKind.values()) {
      assertTrue(cases().stream().filter(one -> one.kind == kind).count() >= 9, kind.toString());
    }
  }

  private static List<Case> cases() throws IOException {
    return Files.readAllLines(CASES).stream().skip(1).map(Case::parse).toList();
  }
}
