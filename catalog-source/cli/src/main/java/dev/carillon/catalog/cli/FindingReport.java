package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what was found in policy documents: to a person, or as JSON to a program. */
final class FindingReport {

  private FindingReport() {}

  /**
   * Returns a line for each finding, and one that counts them.
   *
   * @param files how many files were read
   */
  static String text(List<Problem> all, int files) {
    StringBuilder text = new StringBuilder();
    all.forEach(finding -> text.append(finding).append('\n'));
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = all.stream().filter(finding -> finding.severity() == severity).count();
      if (count > 0) {
        String noun = severity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        counts.add(Report.count((int) count, noun));
      }
    }
    return text.append(Report.count(files, "file"))
        .append(" checked: ")
        .append(counts.isEmpty() ? "no findings" : String.join(", ", counts))
        .append('\n')
        .toString();
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
    return json;
  }
}
