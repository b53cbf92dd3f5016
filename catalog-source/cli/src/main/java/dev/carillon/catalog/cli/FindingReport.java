package dev.carillon.catalog.cli;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.policyfile.JudgedFiles;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.internal.name.Shortened;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what was found in policy documents: to a person, or as JSON to a program. */
final class FindingReport {

  /** How many of the files that were skipped are named where they are counted. */
  private static final int MOST_NAMES = 5;

  private FindingReport() {}

  /** Returns a line for each finding, and one that counts them. */
  static String text(JudgedFiles judged) {
    StringBuilder text = new StringBuilder();
    judged.findings().forEach(finding -> text.append(finding).append('\n'));
    return text.append(counts(judged)).append('\n').toString();
  }

  private static String counts(JudgedFiles judged) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          judged.findings().stream().filter(finding -> finding.severity() == severity).count();
      if (count > 0) {
        counts.add(Counted.of((int) count, noun(severity)));
      }
    }
    int others = judged.skipped().size();
    String skipped =
        others == 0
            ? ""
            : ", "
                + Counted.of(others, "other file")
                + " skipped ("
                + Shortened.first(
                    MOST_NAMES, judged.skipped().stream().map(PrintedText::inOneLine).toList())
                + ')';
    return Counted.of(judged.files(), "file")
        + " checked"
        + skipped
        + ": "
        + (counts.isEmpty() ? "no findings" : String.join(", ", counts))
        + (judged.accepted() == 0 ? "" : ", " + judged.accepted() + " accepted");
  }

  /** Returns the counts, and a table of the findings, for a pull request. */
  static String markdown(JudgedFiles judged) {
    StringBuilder text = new StringBuilder(counts(judged)).append('\n');
    if (!judged.findings().isEmpty()) {
      text.append("\n| severity | place | id | finding |\n|---|---|---|---|\n");
    }
    for (Problem finding : judged.findings()) {
      String place = finding.file() + ':' + finding.line() + ':' + finding.column();
      text.append("| ")
          .append(noun(finding.severity()))
          .append(" | ")
          .append(code(place))
          .append(finding.path().isEmpty() ? "" : "<br>" + code(finding.path()))
          .append(" | `")
          .append(finding.id())
          .append("` | ")
          .append(cell(finding.message()))
          .append(" |\n");
    }
    for (Problem note : judged.notes()) {
      text.append('\n').append(cell(note.toString())).append('\n');
    }
    return text.toString();
  }

  private static String code(String text) {
    return VisibleText.inMarkdownCode(text).replace("|", "\\|");
  }

  /** Returns a text that shows what it is and does nothing: a document has any text in it. */
  private static String cell(String text) {
    return VisibleText.inMarkdown(PrintedText.inOneLine(text));
  }

  /** Returns how people are told a severity: {@code security warning}. */
  static String noun(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the findings as a JSON array, with a line break at the end. */
  static String json(List<Problem> all) {
    return JsonWriter.pretty(all.stream().map(FindingReport::plain).toList()) + '\n';
  }

  private static Map<String, Object> plain(Problem finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", finding.file());
    json.put("line", finding.line());
    json.put("column", finding.column());
    json.put("severity", finding.severity().name());
    json.put("id", finding.id());
    json.put("path", finding.path());
    json.put("message", finding.message());
    json.put("acceptedAs", finding.acceptedAs());
    return json;
  }
}
