package dev.carillon.catalog.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of the page on damaged input that runs write: how their cases came out. */
public final class AttackPage {

  private AttackPage() {}

  /**
   * Writes what a run has to say between its two marks in the page, if {@code carillon.fuzz.page}
   * names one.
   */
  public static void write(String run, String text) throws IOException {
    String named = System.getProperty("carillon.fuzz.page");
    if (named == null) {
      return;
    }
    Path page = Path.of(named);
    Pattern marked =
        Pattern.compile("(?s)(<!-- run %1$s -->\n).*(<!-- /run %1$s -->)".formatted(run));
    Matcher part = marked.matcher(Files.readString(page));
    if (!part.find()) {
      throw new IOException(page + " has no marks for " + run);
    }
    Files.writeString(page, part.replaceFirst("$1" + Matcher.quoteReplacement(text) + "$2"));
  }

  /**
   * Returns a table with a row for each sample and one for all.
   *
   * @param beginnings those of outcomes that have a column beside the cases and what was found
   */
  public static String table(Map<String, Map<String, Integer>> outcomes, String... beginnings) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("cases", "");
    for (String beginning : beginnings) {
      columns.put(beginning, beginning);
    }
    columns.put("found", "failed");
    StringBuilder table = new StringBuilder("| sample |");
    columns.keySet().forEach(heading -> table.append(' ').append(heading).append(" |"));
    table.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
    outcomes.forEach((sample, counts) -> table.append(row(sample, counts, columns)));
    return table.append(row("all", all(outcomes), columns)).toString();
  }

  /** Returns the outcomes of all samples together. */
  static Map<String, Integer> all(Map<String, Map<String, Integer>> outcomes) {
    Map<String, Integer> all = new TreeMap<>();
    outcomes
        .values()
        .forEach(counts -> counts.forEach((outcome, n) -> all.merge(outcome, n, Integer::sum)));
    return all;
  }

  private static String row(
      String sample, Map<String, Integer> counts, Map<String, String> columns) {
    StringBuilder row = new StringBuilder("| ").append(sample).append(" |");
    for (String beginning : columns.values()) {
      int count =
          counts.entrySet().stream()
              .filter(outcome -> outcome.getKey().startsWith(beginning))
              .mapToInt(Map.Entry::getValue)
              .sum();
      row.append(' ').append(count).append(" |");
    }
    return row.append('\n').toString();
  }
}
