package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * For each check a document that provokes it and nothing else, and the nearest one that is right.
 * The first line of each says where, and what to write instead.
 */
final class FindingsTest {

  /** What the command line explains the checks by. */
  private static final Path EXAMPLES =
      Path.of("../catalog-source/cli/src/main/resources/dev/carillon/catalog/cli/examples");

  /** An example: its first line, which {@code ExplainCommand} describes, and the document. */
  private record Expected(
      Check check,
      String severity,
      PolicyKind kind,
      boolean knowsAll,
      String path,
      int line,
      String from,
      String to,
      String document) {

    static Expected of(Check check) throws IOException {
      Path example = EXAMPLES.resolve(check + ".txt");
      assertTrue(
          Files.exists(example),
          () ->
              example
                  + " has to be there: a document in which the check finds something, and nothing"
                  + " else is found. Its first line has, with tabs between them: severity; kind of"
                  + " policy; some, or all if every service has to be known; path and line of the"
                  + " finding in the indented document; what to replace in the document without"
                  + " spaces; and by what, so that nothing is found any more.");
      String[] parts = Files.readString(example).split("\n", 2);
      String[] cells = parts[0].split("\t", -1);
      return new Expected(
          check,
          cells[0],
          PolicyKind.valueOf(cells[1]),
          cells[2].equals("all"),
          cells[3],
          Integer.parseInt(cells[4]),
          cells[5],
          cells[6],
          parts[1]);
    }
  }

  @TestFactory
  Stream<DynamicTest> aDocumentForEachCheckProvokesItAlone() throws IOException {
    return expected().stream()
        .map(
            one ->
                dynamicTest(
                    one.check.name(),
                    () -> assertEquals(summary(one), summary(found(one, one.document)))));
  }

  @TestFactory
  Stream<DynamicTest> ofTheNearestRightDocumentNothingIsSaid() throws IOException {
    return expected().stream()
        .map(
            one ->
                dynamicTest(
                    one.check.name(),
                    () -> {
                      String before = withoutSpace(one.document);
                      String after = one.from.isEmpty() ? one.to : before.replace(one.from, one.to);
                      assertNotEquals(before, after);
                      assertEquals(List.of(), found(one, after));
                    }));
  }

  /** Returns JSON, or what is near it, without the space between its parts. */
  private static String withoutSpace(String json) {
    return Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|\\s+")
        .matcher(json)
        .replaceAll(
            part -> part.group().startsWith("\"") ? Matcher.quoteReplacement(part.group()) : "");
  }

  @Test
  void eachDocumentIsThatOfACheck() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      Set<String> checks =
          Stream.of(Check.values()).map(check -> check + ".txt").collect(Collectors.toSet());
      assertEquals(
          List.of(),
          files
              .map(file -> file.getFileName().toString())
              .filter(Predicate.not(checks::contains))
              .toList());
    }
  }

  @Test
  void aMessageSaysWhatWouldBeRight() throws IOException {
    List<Finding> findings =
        PolicyChecker.knowing(ReferenceJson.excerpts())
            .check(Expected.of(Check.INVALID_ACTION).document, PolicyKind.IDENTITY);
    assertEquals(
        "8:9 ERROR INVALID_ACTION Statement[0].Action[1]: \"s3:GetObjekt\" stands for no action of"
            + " s3. Did you mean \"s3:GetObject\"?",
        findings.get(0).toString());
  }

  @Test
  void servicesThatAreNotKnownAreNotJudged() throws IOException {
    String document =
        Expected.of(Check.INVALID_SERVICE_IN_ACTION).document.replace("s33:", "braket:");
    assertEquals(
        List.of(),
        PolicyChecker.knowing(ReferenceJson.excerpts()).check(document, PolicyKind.IDENTITY));
  }

  @Test
  void servicesThatAwsDoesNotListAreWrongAlsoWhereNotAllAreGiven() throws IOException {
    String document = Expected.of(Check.INVALID_SERVICE_IN_ACTION).document.replace("s33:", "elb:");
    assertEquals(
        List.of("INVALID_SERVICE_IN_ACTION"),
        PolicyChecker.knowing(ReferenceJson.excerpts())
            .check(document, PolicyKind.IDENTITY)
            .stream()
            .map(Finding::id)
            .toList());
  }

  @Test
  void brokenDocumentsAreJudgedAsFarAsTheyGo() {
    PolicyChecker checker = PolicyChecker.knowing(List.of());
    for (String document :
        List.of(
            "[]",
            "7",
            "{\"Version\": {}, \"Statement\": 1}",
            "{\"Statement\": [null, [], {}]}",
            "{\"Statement\": {\"Sid\": [], \"Effect\": [1], \"Action\": {\"a\": 1}, \"Resource\":"
                + " null, \"Principal\": [7], \"Condition\": [{\"StringEquals\": 1}]}}",
            "{\"Statement\": {\"Condition\": {\"StringEquals\": [], \"Bool\": {\"a:b\": {\"c\":"
                + " 1}}, \"IpAddress\": {\"aws:SourceIp\": [null, {}]}}}}")) {
      for (PolicyKind kind : PolicyKind.values()) {
        List<Finding> findings = checker.check(document, kind);
        assertFalse(findings.isEmpty(), document);
        findings.forEach(finding -> assertTrue(finding.line() > 0, finding::toString));
      }
    }
  }

  private static List<String> summary(Expected one) {
    return List.of(one.check.name() + ' ' + one.severity + ' ' + one.path + " in line " + one.line);
  }

  private static List<String> summary(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding one : findings) {
      lines.add(one.id() + ' ' + one.severity() + ' ' + one.path() + " in line " + one.line());
    }
    return lines;
  }

  private static List<Finding> found(Expected one, String json) throws IOException {
    PolicyChecker checker =
        one.knowsAll
            ? PolicyChecker.knowingAll(ReferenceJson.excerpts())
            : PolicyChecker.knowing(ReferenceJson.excerpts());
    boolean risk = one.check.isRisk();
    return (risk ? checker.withRisks() : checker).check(json, one.kind);
  }

  private static List<Expected> expected() throws IOException {
    List<Expected> all = new ArrayList<>();
    for (Check check : Check.values()) {
      all.add(Expected.of(check));
    }
    return all;
  }
}
