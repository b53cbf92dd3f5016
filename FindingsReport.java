package dev.carillon.catalog.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.carillon.catalog.Problem;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Says what was found in policy documents: to a person, or as JSON to a program. */
final class FindingsReport {

  /** What a document could put into a message to break its line or to steer a terminal. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private FindingsReport() {}

  /**
   * Returns a line for each finding, in the form of a compiler's, and one that counts them.
   *
   * @param findings the findings by file, none for a file without
   * @param unread how many files could not be read
   */
  static String text(SortedMap<String, List<Finding>> findings, int unread) {
    StringBuilder text = new StringBuilder();
    findings.forEach((file, found) -> found.forEach(f -> text.append(line(file, f)).append('\n')));
    List<Finding> all = findings.values().stream().flatMap(List::stream).toList();
    text.append(all.isEmpty() ? "no findings" : Report.count(all.size(), "finding"))
        .append(" in ")
        .append(Report.count(findings.size(), "file"));
    if (!all.isEmpty()) {
      text.append(": ").append(String.join(", ", counts(all)));
    }
    if (unread > 0) {
      text.append("; ").append(Report.count(unread, "file")).append(" could not be read");
    }
    return text.append('\n').toString();
  }

  private static String line(String file, Finding finding) {
    String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
    String line =
        "%s:%d:%d: %s [%s] %s%s"
            .formatted(
                file,
                finding.line(),
                finding.column(),
                finding.severity(),
                finding.id(),
                path,
                finding.message());
    return UNSEEN
        .matcher(line)
        .replaceAll(unseen -> "\\\\u{%x}".formatted(unseen.group().codePointAt(0)));
  }

  private static List<String> counts(List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        String noun = severity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        counts.add(Report.count(count, noun));
      }
    }
    return counts;
  }

  /** Returns the findings as a JSON object, with a line break at the end. */
  static String json(SortedMap<String, List<Finding>> findings, List<Problem> unread) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeNumberField("formatVersion", 1);
      json.writeNumberField("files", findings.size());
      json.writeArrayFieldStart("findings");
      for (var found : findings.entrySet()) {
        for (Finding finding : found.getValue()) {
          write(json, found.getKey(), finding);
        }
      }
      json.writeEndArray();
      json.writeArrayFieldStart("problems");
      for (Problem problem : unread) {
        json.writeString(problem.toString());
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, String file, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeNumberField("line", finding.line());
    json.writeNumberField("column", finding.column());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("id", finding.id());
    json.writeStringField("path", finding.path());
    json.writeStringField("message", finding.message());
    json.writeEndObject();
  }
}
