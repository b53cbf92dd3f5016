package dev.carillon.catalog.cli;

import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a check by an example, which is judged as a user's policy is, or a message of javac. */
@Command(
    name = "explain",
    description = {
      "Explains a finding: shows a policy or code that has it, what would be right, and where to read"
          + " more.",
      "",
      "Without ID it lists all findings."
    },
    footer = {"", "Example:", "  explain PASS_ROLE_WITH_STAR_IN_RESOURCE"})
final class ExplainCommand implements Callable<Integer> {

  /** How many lines are shown in front of the one that is wrong, and behind it. */
  private static final int AROUND = 8;

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The id of a finding, such as INVALID_ACTION, or of a message of javac.")
  private String id = "";

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    if (id.isEmpty()) {
      for (Check check : Check.values()) {
        surroundings.out().print(heading(check) + '\n');
      }
      JavacMessage.all().forEach(one -> surroundings.out().print(one.heading() + '\n'));
      return Main.DONE;
    }
    surroundings.out().print(explained());
    return Main.DONE;
  }

  private String explained() throws ProblemsException {
    String name = CheckIds.plain(id);
    List<JavacMessage> ofJavac = JavacMessage.all();
    for (JavacMessage message : ofJavac) {
      if (message.id().equals(name)) {
        return message.explained();
      }
    }
    for (Check check : Check.values()) {
      if (check.name().equals(name)) {
        return explained(check, PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()));
      }
    }
    List<String> names =
        Stream.concat(
                Arrays.stream(Check.values()).map(Check::name),
                ofJavac.stream().map(JavacMessage::id))
            .toList();
    throw new Problems("explain")
        .fatal("there is no check " + id + "." + CheckIds.didYouMean(name, names));
  }

  private static String heading(Check check) {
    return "%s (%s): %s"
        .formatted(check.name(), FindingReport.noun(check.severity()), check.title());
  }

  /** Returns a check's example, what is said of it, and where to read more. */
  static String explained(Check check, PolicyFileChecker checker) {
    String[] parts = example(check).split("\n", 2);
    String[] cells = parts[0].split("\t", -1);
    String example = parts[1];
    Optional<Problem> found =
        checker
            .check(
                "example",
                example,
                JudgeSettings.of(PolicyKind.valueOf(cells[1]), "Give one: --placeholder %s=VALUE")
                    .withRisks(check.isRisk()))
            .findings()
            .stream()
            .filter(finding -> finding.id().equals(check.name()))
            .findFirst();
    String accept = check == Check.JSON_SYNTAX_ERROR ? "" : accept(check);
    return heading(check)
        + "\n\n"
        + found.map(finding -> excerpt(example, finding.line()) + '\n').orElse("")
        + found.map(finding -> finding.message() + "\n\n").orElse("")
        + right(cells[5], cells[6])
        + accept
        + "More: "
        + check.page()
        + '\n';
  }

  private static String accept(Check check) {
    String way =
        AcceptedAs.isById(check.name())
            ? """
            Where it is meant: check --ignore %1$s, @PolicyFile(ignore = Check.%1$s),
            @SuppressWarnings("carillon:%1$s").
            """
            : """
            Where it is meant, accept it as it is, by what the finding says: check --accept
            %1$s=MEANING, @PolicyFile(accept = "%1$s=MEANING"),
            @SuppressWarnings("carillon:%1$s=MEANING").
            """;
    return way.formatted(check.name());
  }

  private static String excerpt(String example, int line) {
    List<String> lines = example.lines().toList();
    StringBuilder text = new StringBuilder();
    int from = Math.max(1, line - AROUND);
    int to = Math.min(lines.size(), line + AROUND);
    for (int i = from; i <= to; i++) {
      text.append(i == line ? "> " : "  ").append(lines.get(i - 1)).append('\n');
    }
    return text.toString();
  }

  /** Returns what makes the example right, without anything else being said of it. */
  private static String right(String from, String to) {
    if (to.isEmpty()) {
      return "Right: without " + from + "\n\n";
    }
    return "Right: " + to + (from.isEmpty() ? "" : "\ninstead of: " + from) + "\n\n";
  }

  /**
   * Returns the example of a check: in the first line, between tabs, how severe the finding is, the
   * kind of the policy, how much has to be known, path and line of the finding, and what is to be
   * replaced to make it right by what; then the policy.
   */
  static String example(Check check) {
    return OwnFile.text(ExplainCommand.class, "examples/" + check + ".txt");
  }
}
