package dev.carillon.catalog.cli;

import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what was found in policy documents: to a person, or as JSON to a program. */
final class FindingReport {

  private FindingReport() {}

  /**
   * A finding in a file.
   *
   * @param file the file's name as the user gave it
   */
  record Found(String file, Finding finding) {

    /** Returns {@code file:line:column: ERROR INVALID_ACTION Statement[0].Action[1]: message}. */
    @Override
    public String toString() {
      String path = finding.path().isEmpty() ? "" : ' ' + finding.path();
      return "%s:%d:%d: %s %s%s: %s"
          .formatted(
              file,
              finding.line(),
              finding.column(),
              finding.severity(),
              finding.id(),
              path,
              finding.message());
    }
  }

  /**
   * Returns a line for each finding, and one that counts them.
   *
   * @param files how many files were read
   */
  static String text(List<Found> all, int files) {
    StringBuilder text = new StringBuilder();
    all.forEach(found -> text.append(oneLine(found.toString())).append('\n'));
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = all.stream().filter(found -> found.finding().severity() == severity).count();
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
  static String json(List<Found> all) {
    return JsonText.array(
        json -> {
          for (Found found : all) {
            Finding finding = found.finding();
            json.writeStartObject();
            json.writeStringField("file", found.file());
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

  /** Writes control characters, which a document's strings can hold, as JSON escapes them. */
  private static String oneLine(String text) {
    return text.chars()
        .mapToObj(
            c -> Character.isISOControl(c) ? "\\u%04x".formatted(c) : Character.toString((char) c))
        .collect(Collectors.joining());
  }
}
