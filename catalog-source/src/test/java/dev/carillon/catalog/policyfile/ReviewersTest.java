package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What other reviewers of policies look for, and what is said of it here: IAM Access Analyzer in
 * AWS's own policies, which its page names, and programs. Their cases are made anew in {@code
 * reviewers.tsv}; {@code -Dcarillon.golden=rewrite} writes the tables of {@code findings.md}.
 */
@Tag("any-jdk")
final class ReviewersTest {

  private static final String CASES = "reviewers.tsv";

  private static final Path PAGE = Path.of("../annotations/docs/findings.md");
  private static final String START = "\n## What other reviewers find\n";

  /** Where the cases were learned; none is copied. */
  private static final Map<String, String> SOURCES = new LinkedHashMap<>();

  static {
    SOURCES.put(
        "AWS",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html");
    SOURCES.put("parliament", "https://github.com/duo-labs/parliament");
    SOURCES.put("cloudsplaining", "https://github.com/salesforce/cloudsplaining");
    SOURCES.put("escalation", "https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation");
    SOURCES.put("checkov", "https://github.com/bridgecrewio/checkov");
  }

  /** What stands in the place of a kind for a template of CloudFormation. */
  private static final String TEMPLATE = "TEMPLATE";

  /** A policy or a template, and what is to be said of it. */
  private record Case(String source, String name, String kind, String verdict, String policy) {

    static Case parse(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      return new Case(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    boolean isFound() {
      return !verdict.equals("right") && !isUndecided() && !isMissed();
    }

    boolean isUndecided() {
      return verdict.startsWith("undecided: ");
    }

    boolean isMissed() {
      return verdict.startsWith("missed: ");
    }

    String cell() {
      return isUndecided()
          ? "not decidable: " + verdict.substring("undecided: ".length())
          : isMissed()
              ? "not found: " + verdict.substring("missed: ".length())
              : verdict.equals("right")
                  ? "right, and nothing is said"
                  : "found: `" + verdict.replace("|", "` or `") + '`';
    }
  }

  @TestFactory
  Stream<DynamicTest> eachCaseIsJudgedAsItSays(@TempDir Path folder) throws ProblemsException {
    PolicyChecker checker = PolicyChecker.knowingAll(BundledReferences.all()).withRisks();
    PolicyFileChecker files = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    AtomicInteger number = new AtomicInteger();
    return cases().stream()
        .map(
            one ->
                dynamicTest(
                    one.source + ": " + one.name,
                    () -> {
                      List<Said> found =
                          one.kind.equals(TEMPLATE)
                              ? inFile(
                                  Files.writeString(
                                      folder.resolve(number.incrementAndGet() + ".json"),
                                      one.policy),
                                  files)
                              : checker.check(one.policy, PolicyKind.valueOf(one.kind)).stream()
                                  .map(each -> new Said(each.id(), each.severity()))
                                  .toList();
                      List<String> wanted = List.of(one.verdict.split("\\|"));
                      boolean said = found.stream().anyMatch(each -> wanted.contains(each.id()));
                      assertEquals(one.isFound(), said, found.toString());
                      assertTrue(!one.verdict.equals("right") || found.isEmpty(), "" + found);
                      assertTrue(
                          !one.isMissed()
                              || found.stream()
                                  .allMatch(each -> each.severity() == Severity.SUGGESTION),
                          "found by now: " + found);
                    }));
  }

  private record Said(String id, Severity severity) {}

  private static List<Said> inFile(Path template, PolicyFileChecker checker) {
    JudgedFiles judged =
        new FilesJudge(checker)
            .judge(List.of(template.toString()), JudgeSettings.ofAnyKind("").withRisks(true));
    assertEquals(List.of(), judged.problems());
    return judged.findings().stream().map(each -> new Said(each.id(), each.severity())).toList();
  }

  @Test
  void thePageShowsThem() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(START);
    String before = start < 0 ? page.stripTrailing() + '\n' : page.substring(0, start);
    if ("rewrite".equals(System.getProperty("carillon.golden"))) {
      Files.writeString(PAGE, before + tables());
    }
    assertEquals(before + tables(), Files.readString(PAGE));
  }

  private static String tables() {
    StringBuilder text = new StringBuilder(START);
    text.append(
        "\nThese are the cases of other tools, rewritten, with Carillon's findings; `ReviewersTest`"
            + " writes the tables. *Not decidable*\nmeans that the policy alone does not show whether"
            + " it is wrong; *not found* is what somebody may miss here.\n");
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      List<Case> cases =
          cases().stream().filter(one -> one.source.equals(source.getKey())).toList();
      text.append(
          "\n%s ([source](%s)): %d cases, %d found, %d right, %d not decidable, %d not found.\n\n"
              .formatted(
                  source.getKey(),
                  source.getValue(),
                  cases.size(),
                  cases.stream().filter(Case::isFound).count(),
                  cases.stream().filter(one -> one.verdict.equals("right")).count(),
                  cases.stream().filter(Case::isUndecided).count(),
                  cases.stream().filter(Case::isMissed).count()));
      text.append("| case | verdict |\n|---|---|\n");
      cases.forEach(one -> text.append("| %s | %s |\n".formatted(one.name, one.cell())));
    }
    return text.toString();
  }

  @Test
  void eachSourceHasItsCases() {
    TreeSet<String> sources = new TreeSet<>();
    cases().forEach(one -> sources.add(one.source));
    assertEquals(new TreeSet<>(SOURCES.keySet()), sources);
    assertTrue(cases().stream().filter(one -> one.source.equals("escalation")).count() >= 40);
  }

  private static List<Case> cases() {
    return OwnFile.text(ReviewersTest.class, CASES).lines().skip(1).map(Case::parse).toList();
  }
}
