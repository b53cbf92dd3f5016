package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.PolicyMeaning.Read;
import dev.carillon.catalog.read.AttackPage;
import dev.carillon.catalog.read.InTime;
import dev.carillon.catalog.read.Mutation;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages policies and templates at random: what is read means what another reader of JSON finds in
 * the text, or it is refused; and it is judged, whatever it is, without an exception and in time.
 *
 * <p>{@code -Dcarillon.fuzz.cases=…} and {@code -Dcarillon.fuzz.seed=…} choose how many cases in
 * all, and which; a failure names what repeats it.
 */
class PolicyFuzzTest {

  private static final int CASES =
      Math.min(40_000, Integer.getInteger("carillon.fuzz.cases", 3_000) / 2);
  private static final long SEED = Long.getLong("carillon.fuzz.seed", 20_261_125L);
  private static final int LISTED = 8;

  private static final Map<String, Map<String, Integer>> OUTCOMES = new LinkedHashMap<>();
  private static final PolicyFileChecker CHECKER = checker();

  /** How a damaged document came out, and what is wrong with that. */
  private record Outcome(String name, Optional<String> failure) {

    static Outcome of(String name) {
      return new Outcome(name, Optional.empty());
    }

    static Outcome failed(String why) {
      return new Outcome("found", Optional.of(why));
    }
  }

  @AfterAll
  static void write() throws IOException {
    String page = System.getProperty("carillon.fuzz.page");
    if (page != null) {
      Map<String, String> columns = new LinkedHashMap<>();
      columns.put("cases", "");
      for (String outcome :
          List.of("the same", "no JSON", "no policy", "read as damaged", "found")) {
        columns.put(outcome, outcome);
      }
      AttackPage.write(Path.of(page), "policies", AttackPage.table(OUTCOMES, columns));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReadAsItStandsOrRefused(AttackedPolicy sample) {
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    int cases = CASES / AttackedPolicy.values().length;
    for (int i = 0; i < cases && failures.size() < LISTED; i++) {
      Random random = new Random(SEED * 31 + i * 1_000_003L + sample.name().hashCode());
      Mutation mutation = Mutation.any(random);
      String damaged = mutation.of(sample.text(), random);
      if (random.nextInt(4) == 0) {
        damaged = Mutation.any(random).of(damaged.isEmpty() ? " " : damaged, random);
      }
      Outcome outcome = outcome(sample, damaged);
      outcomes.merge(outcome.name(), 1, Integer::sum);
      if (outcome.failure().isPresent()) {
        failures.add(
            "case %d, %s: %s%n%s".formatted(i, mutation, outcome.failure().get(), damaged));
      }
    }
    OUTCOMES.put(sample.toString(), outcomes);
    assertEquals("", String.join("\n", failures), "seed " + SEED);
  }

  private static Outcome outcome(AttackedPolicy sample, String damaged) {
    try {
      return InTime.call(() -> read(sample, damaged));
    } catch (ExecutionException e) {
      return Outcome.failed(String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      return Outcome.failed("not done in " + InTime.MAX_SECONDS + " s");
    }
  }

  private static Outcome read(AttackedPolicy sample, String damaged) {
    List<Problem> found = CHECKER.check("p.json", damaged, settings(sample.kind())).findings();
    Optional<String> misplaced = misplaced(found, damaged);
    if (misplaced.isPresent()) {
      return Outcome.failed(misplaced.get());
    }
    boolean anError = found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    Optional<JsonNode> json = PolicyMeaning.json(damaged);
    Read read = sample.read(damaged);
    if (json.isEmpty()) {
      return read.text().isEmpty() && anError
          ? Outcome.of("no JSON")
          : Outcome.failed("is no JSON, and was read, or no error told");
    }
    if (read.text().isEmpty()) {
      return anError
          ? Outcome.of("no policy")
          : Outcome.failed("refused, and no error told: " + read.refusal());
    }
    JsonNode expected = sample.meaning(json.get());
    JsonNode actual = sample.meaning(PolicyMeaning.json(read.text().get()).orElseThrow());
    if (!expected.equals(actual)) {
      return Outcome.failed("changed in silence%n  %s%n  %s".formatted(expected, actual));
    }
    return Outcome.of(
        expected.equals(sample.meaning(PolicyMeaning.json(sample.text()).orElseThrow()))
            ? "the same"
            : "read as damaged");
  }

  /** Returns the first finding that stands at no place of the text. */
  private static Optional<String> misplaced(List<Problem> found, String text) {
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    return found.stream()
        .filter(
            problem ->
                problem.line() < 1
                    || problem.line() > lines.size()
                    || problem.column() < 1
                    || problem.column() > lines.get(problem.line() - 1).length() + 1)
        .map(problem -> "at no place: " + problem)
        .findFirst();
  }

  private static JudgeSettings settings(PolicyKind kind) {
    return JudgeSettings.of(kind, "").withRisks(true);
  }

  private static PolicyFileChecker checker() {
    try {
      return PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    } catch (ProblemsException e) {
      throw new IllegalStateException(e);
    }
  }
}
