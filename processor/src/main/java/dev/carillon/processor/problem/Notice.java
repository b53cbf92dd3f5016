package dev.carillon.processor.problem;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.baseline.Update;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/**
 * A message for a person: what is wrong with what, and what would be right.
 *
 * @param id what to search the documentation for; it stays the same, whatever the words
 * @param kind how loudly to say it
 * @param text the sentences
 * @param byId whether its id alone silences it; else the meaning of what it is about, too
 */
public record Notice(String id, Kind kind, String text, boolean byId) {

  private static final String CHECKS_PAGE =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/"
          + "access-analyzer-reference-policy-checks.html";

  /** Creates what is said of code, of which no document says more. */
  public Notice(String id, Kind kind, String text) {
    this(id, kind, text, AcceptedAs.isById(id));
  }

  /**
   * Returns what is said of something wrong in a statement that code builds.
   *
   * @param byId whether its id alone silences it
   */
  public static Notice of(Finding finding, boolean byId) {
    return new Notice(
        finding.check().name(),
        kind(finding.severity()),
        VisibleText.inLine(finding.message()) + Message.help(finding.check()),
        byId);
  }

  /** Returns what is said of something that was found in a policy file, under the check's id. */
  public static Notice of(Problem finding) {
    String accepted = finding.acceptedAs();
    String way =
        accepted.equals(finding.id())
            ? "ignore = Check." + accepted
            : "accept = \"" + accepted + '"';
    String help =
        accepted.isEmpty()
            ? ""
            : "\nAWS's checks: " + CHECKS_PAGE + "\nMeant so? @PolicyFile(…, " + way + ")";
    return new Notice(
        finding.id(),
        kind(finding.severity()),
        VisibleText.inLine(Words.at(finding.path()) + finding.message()) + help);
  }

  /**
   * Returns what is said of something wrong in a policy that is written as a text.
   *
   * @param byId whether its id alone silences it
   */
  public static Notice inText(Finding finding, boolean byId) {
    Notice notice = of(finding, byId);
    String text = VisibleText.inLine(Words.at(finding.path())) + notice.text;
    return new Notice(notice.id, notice.kind, text, byId);
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case SECURITY_WARNING, WARNING -> Kind.WARNING;
      case SUGGESTION -> Kind.NOTE;
    };
  }

  /** Returns whether this is a message, in whatever wording. */
  public boolean is(Message message) {
    return id.equals(message.id());
  }

  /**
   * Returns the same with the address of a page in the place of that of all of AWS's tables; where
   * no page is known, or the notice names one already, just the same.
   */
  public Notice seeing(Optional<String> page) {
    return page.map(address -> new Notice(id, kind, text.replace(Help.TABLES, address), byId))
        .orElse(this);
  }

  /** Returns the same with an error turned into a warning. */
  public Notice asWarning() {
    return kind == Kind.ERROR ? as(Kind.WARNING) : this;
  }

  /** Returns the same, an error of a sort that is new to the build as a warning. */
  public Notice after(Update update) {
    return update.brought(id) ? asWarning() : this;
  }

  /** Returns the same, which its id alone silences or not. */
  public Notice byId(boolean alone) {
    return new Notice(id, kind, text, alone);
  }

  /** Returns the same, said as loudly as that. */
  public Notice as(Kind louder) {
    return new Notice(id, louder, text, byId);
  }

  /** Returns what silences it after {@code carillon:}, of a text or an expression as it is. */
  public String acceptedAs(String written) {
    return byId ? id : AcceptedAs.inText(id, written);
  }

  /** Returns the same, naming what silences it. */
  public Notice naming(String accepted) {
    String named = Help.MEANT.replace("%s", accepted);
    return new Notice(id, kind, text.replace(Help.MEANT.replace("%s", id), named), byId);
  }

  /** Returns the message as it is printed: {@code [carillon/UNKNOWN_SERVICE] "chme" is not …}. */
  @Override
  public String toString() {
    return "[carillon/" + id + "] " + VisibleText.printed(text);
  }
}
