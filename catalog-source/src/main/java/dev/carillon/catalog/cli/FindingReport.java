package dev.carillon.catalog.cli;

import dev.carillon.catalog.policyfile.FileFinding;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was found in policy documents: to a person, or as JSON to a program. */
final class FindingReport {

  private FindingReport() {}

  /**
   * Returns a line for each finding, and one that counts them.
   *
   * @param files how many files were read
   */
  static String text(List<FileFinding> all, int files) {
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
  static String json(List<FileFinding> all) {
    return JsonText.array(
        json -> {
          for (FileFinding finding : all) {
            json.writeStartObject();
            json.writeStringField("file", finding.file());
            json.writeNumberField("line", finding.line());
            json.writeNumberField("column", finding.column());
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("id", finding.id());
            json.writeStringField("path", finding.path());
            json.writeStringField("message", finding.message());
            json.writeEndObject();
          }
        });
  }
}
