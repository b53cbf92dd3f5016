package dev.carillon.catalog.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the page on damaged input that a run writes: how its cases came out. */
final class AttackPage {

  private static final Pattern RUN = Pattern.compile("(?s)(<!-- run -->\n).*(<!-- /run -->)");

  private AttackPage() {}

  /** Writes the outcomes of a run into the page. */
  static void write(Path page, long seed, Map<String, Map<String, Integer>> outcomes)
      throws IOException {
    String run = Matcher.quoteReplacement(text(seed, outcomes));
    Files.writeString(page, RUN.matcher(Files.readString(page)).replaceAll("$1" + run + "$2"));
  }

  private static String text(long seed, Map<String, Map<String, Integer>> outcomes) {
    StringBuilder table =
        new StringBuilder("| sample | cases | the same | refused | warned | silent | found |\n");
    table.append("|---|---|---|---|---|---|---|\n");
    SortedMap<Silence.Unnoticeable, Integer> kinds = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    outcomes.forEach(
        (sample, counts) -> {
          table.append(row(sample, counts));
          counts.forEach((outcome, count) -> all.merge(outcome, count, Integer::sum));
        });
    table.append(row("all", all)).append("\n| what changed in silence | cases |\n|---|---|\n");
    for (Silence.Unnoticeable kind : Silence.Unnoticeable.values()) {
      all.forEach(
          (outcome, count) -> {
            if (outcome.matches("silent: .*\\b" + kind + "\\b.*")) {
              kinds.merge(kind, count, Integer::sum);
            }
          });
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      table.append("| %s | %d |%n".formatted(name, kinds.getOrDefault(kind, 0)));
    }
    int cases = all.values().stream().mapToInt(Integer::intValue).sum();
    return "Seed %d, %d cases, at most %d seconds each.%n%n%s"
        .formatted(seed, cases, ReaderFuzzTest.MAX_SECONDS, table)
        .replace(System.lineSeparator(), "\n");
  }

  private static String row(String sample, Map<String, Integer> counts) {
    return "| %s | %d | %d | %d | %d | %d | %d |%n"
        .formatted(
            sample,
            count(counts, ""),
            count(counts, "the same"),
            count(counts, "refused"),
            count(counts, "warned"),
            count(counts, "silent"),
            count(counts, "failed"));
  }

  private static int count(Map<String, Integer> counts, String beginning) {
    return counts.entrySet().stream()
        .filter(outcome -> outcome.getKey().startsWith(beginning))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
