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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages policies and templates at random: what is read means what another reader of JSON finds in
 * the text, or it is refused; and it is judged, whatever it is, without an exception and in time.
 *
 * <p>{@code -Dcarillon.fuzz.cases=…} and {@code -Dcarillon.fuzz.seed=…} choose how many cases in
 * all, and which; a failure names what repeats it.
 */
@Tag("any-jdk")
class PolicyFuzzTest {

  private static final int CASES =
      Math.min(40_000, Integer.getInteger("carillon.fuzz.cases", 1_500) / 2);
  private static final long SEED = Long.getLong("carillon.fuzz.seed", 20_261_125L);

  private static final Map<String, Map<String, Integer>> OUTCOMES = new LinkedHashMap<>();
  private static final PolicyFileChecker CHECKER = checker();

  @AfterAll
  static void write() throws IOException {
    String table =
        AttackPage.table(OUTCOMES, "the same", "no JSON", "no policy", "read as damaged");
    AttackPage.write(
        "policies",
        "Seed %d, at most %d seconds each.\n\n%s".formatted(SEED, InTime.MAX_SECONDS, table));
  }

  @ParameterizedTest
  @EnumSource
  void isReadAsItStandsOrRefused(AttackedPolicy sample) {
    Map<String, Integer> outcomes = new TreeMap<>();
    String failures =
        InTime.failures(
            CASES / AttackedPolicy.values().length,
            i -> outcome(sample, damaged(sample, i)),
            i -> damaged(sample, i),
            outcomes);
    OUTCOMES.put(sample.toString(), outcomes);
    assertEquals("", failures, "seed " + SEED);
  }

  private static String damaged(AttackedPolicy sample, int number) {
    Random random = new Random(SEED * 31 + number * 1_000_003L + sample.name().hashCode());
    String damaged = Mutation.any(random).of(sample.text(), random);
    return random.nextInt(4) == 0
        ? Mutation.any(random).of(damaged.isEmpty() ? " " : damaged, random)
        : damaged;
  }

  private static String outcome(AttackedPolicy sample, String damaged) {
    List<Problem> found = CHECKER.check("p.json", damaged, settings(sample.kind())).findings();
    Optional<String> misplaced = misplaced(found, damaged);
    if (misplaced.isPresent()) {
      return "FAILED: " + misplaced.get();
    }
    boolean anError = found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    Optional<JsonNode> json = PolicyMeaning.json(damaged);
    Read read = sample.read(damaged);
    if (json.isEmpty()) {
      return read.text().isEmpty() && anError
          ? "no JSON"
          : "FAILED: is no JSON, and was read, or no error told";
    }
    if (read.text().isEmpty()) {
      return anError ? "no policy" : "FAILED: refused, and no error told: " + read.refusal();
    }
    JsonNode expected = sample.meaning(json.get());
    JsonNode actual = sample.meaning(PolicyMeaning.json(read.text().get()).orElseThrow());
    if (!expected.equals(actual)) {
      return "FAILED: changed in silence%n  %s%n  %s".formatted(expected, actual);
    }
    return expected.equals(sample.meaning(PolicyMeaning.json(sample.text()).orElseThrow()))
        ? "the same"
        : "read as damaged";
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
