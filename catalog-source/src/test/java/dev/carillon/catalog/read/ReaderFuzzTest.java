package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages pages and files of every form at random: a reader returns the same facts, says what is
 * wrong, or changes only what no reader can notice. It throws nothing but problems with a place,
 * and is done in time.
 *
 * <p>{@code -Dcarillon.fuzz.cases=…} and {@code -Dcarillon.fuzz.seed=…} choose how many cases in
 * all, and which; a failure names what repeats it. Samples can be attacked side by side.
 */
@Tag("any-jdk")
@Execution(ExecutionMode.CONCURRENT)
class ReaderFuzzTest {

  private static final int CASES = Integer.getInteger("carillon.fuzz.cases", 1_000);
  private static final long SEED = Long.getLong("carillon.fuzz.seed", 20_261_125L);

  private static final List<String> OWN =
      List.of(
          "bells-2020.md",
          "bells-2026-06.html",
          "bells-2026-08.html",
          "bells-2026-08.md",
          "bells-saved.txt",
          "bells-service-reference.json");

  private static final List<String> REAL =
      List.of(
          "html/chime-2019-10-10.html",
          "html/list_amazonsqs.html",
          "html/list_awssecuritytokenservice.html",
          "markdown/aws-portal-2026-08.md",
          "markdown/chime-2018-12-22.md",
          "markdown/chime-2020-04-10.md",
          "markdown/kinesis-2026-08-excerpt.md",
          "text/chime-000_699165c68b25e697.txt",
          "service-reference/sqs.json",
          "service-reference/vpc-lattice.json");

  /** How the cases came out, by sample. */
  private static final Map<String, Map<String, Integer>> OUTCOMES =
      Collections.synchronizedMap(new TreeMap<>());

  @AfterAll
  static void stop() throws IOException {
    AttackPage.write("readers", text());
  }

  private static String text() {
    Map<String, Integer> all = AttackPage.all(OUTCOMES);
    StringBuilder kinds = new StringBuilder("| what changed in silence | cases |\n|---|---|\n");
    for (Silence.Unnoticeable kind : Silence.Unnoticeable.values()) {
      int cases =
          all.entrySet().stream()
              .filter(outcome -> outcome.getKey().matches("silent: .*\\b" + kind + "\\b.*"))
              .mapToInt(Map.Entry::getValue)
              .sum();
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      kinds.append("| ").append(name).append(" | ").append(cases).append(" |\n");
    }
    int cases = all.values().stream().mapToInt(Integer::intValue).sum();
    String table = AttackPage.table(OUTCOMES, "the same", "refused", "warned", "silent");
    return "Seed %d, %d cases, at most %d seconds each.\n\n%s\n%s"
        .formatted(SEED, cases, InTime.MAX_SECONDS, table, kinds);
  }

  /** A text to damage. */
  record Sample(String name, String text) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String name : OWN) {
      samples.add(new Sample(name, OwnFile.text(ReaderFuzzTest.class, name)));
    }
    for (String name : List.of("chime.txt", "chime.json")) {
      samples.add(new Sample(name, Files.readString(Path.of("src/main/tables", name))));
    }
    REAL.forEach(name -> samples.add(new Sample(name, "")));
    return samples.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isReadOrRefusedButNeverChangedInSilence(Sample named, TestReporter reporter)
      throws IOException, ProblemsException {
    Sample sample =
        named.text().isEmpty()
            ? new Sample(named.name(), Files.readString(ReferenceFolder.file(named.name())))
            : named;
    ServiceCatalog right = read(sample.name(), sample.text()).catalog();
    Map<String, Integer> outcomes = new TreeMap<>();
    String failures =
        InTime.failures(
            CASES / (OWN.size() + 2 + REAL.size()),
            i -> {
              Random random = random(sample, i);
              Mutation mutation = Mutation.any(random);
              return outcome(sample, right, mutation.of(sample.text(), random), mutation);
            },
            i -> Mutation.any(random(sample, i)).toString(),
            outcomes);
    OUTCOMES.put(sample.name(), outcomes);
    reporter.publishEntry(sample.name(), outcomes.toString());

    assertEquals("", failures, "seed " + SEED);
  }

  private static String outcome(
      Sample sample, ServiceCatalog right, String damaged, Mutation mutation) {
    Source read;
    try {
      read = read(sample.name(), damaged);
    } catch (ProblemsException e) {
      return "refused";
    } catch (RuntimeException | StackOverflowError e) {
      return "FAILED: %s%n  %s".formatted(e, near(sample.text(), damaged));
    }
    if (read.catalog().equals(right)) {
      return "the same";
    }
    if (!read.warnings().isEmpty()) {
      return "warned";
    }
    Optional<Set<Silence.Unnoticeable>> silent =
        new Silence(sample.text(), damaged).of(right, read.catalog(), mutation);
    return silent
        .map(sorts -> "silent: " + sorts)
        .orElseGet(
            () ->
                "FAILED: %s%n  %s"
                    .formatted(
                        Silence.difference(right, read.catalog()), near(sample.text(), damaged)));
  }

  private static Random random(Sample sample, int number) {
    return new Random(SEED * 31 + number * 1_000_003L + sample.name().hashCode());
  }

  private static Source read(String name, String text) throws ProblemsException {
    return SourceReader.read(name, text.getBytes(UTF_8));
  }

  /** Returns the damaged text around the first difference. */
  private static String near(String text, String damaged) {
    int at = 0;
    while (at < Math.min(text.length(), damaged.length())
        && text.charAt(at) == damaged.charAt(at)) {
      at++;
    }
    String context = damaged.substring(Math.max(0, at - 60), Math.min(damaged.length(), at + 60));
    return "at %d: %s".formatted(at, context.replace("\n", "⏎"));
  }
}
