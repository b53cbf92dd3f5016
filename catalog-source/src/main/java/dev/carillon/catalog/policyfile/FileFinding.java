package dev.carillon.catalog.policyfile;

import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.stream.Collectors;

/**
 * Something that is wrong in a policy file.
 *
 * @param file the file's name as the user gave it
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param severity how much it matters
 * @param id the code of the check, or {@link #NO_SAMPLE}
 * @param path the element that it is about; empty for the document as a whole
 * @param message what is wrong and what would be right
 */
public record FileFinding(
    String file, int line, int column, Severity severity, String id, String path, String message) {

  /** The id of an error that is none of AWS's checks: a placeholder has no value to check with. */
  public static final String NO_SAMPLE = "PLACEHOLDER_WITHOUT_VALUE";

  static FileFinding of(String file, Finding finding) {
    return new FileFinding(
        file,
        finding.line(),
        finding.column(),
        finding.severity(),
        finding.id(),
        finding.path(),
        finding.message());
  }

  /**
   * Returns the finding in one line: {@code file:line:column: ERROR INVALID_ACTION
   * Statement[0].Action[1]: message}. Control characters, which a document's strings can hold, are
   * written as JSON escapes them.
   */
  @Override
  public String toString() {
    String text =
        "%s:%d:%d: %s %s%s: %s"
            .formatted(file, line, column, severity, id, path.isEmpty() ? "" : ' ' + path, message);
    return text.chars()
        .mapToObj(
            c -> Character.isISOControl(c) ? "\\u%04x".formatted(c) : Character.toString((char) c))
        .collect(Collectors.joining());
  }
}
