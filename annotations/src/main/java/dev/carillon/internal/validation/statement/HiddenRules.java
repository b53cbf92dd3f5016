package dev.carillon.internal.validation.statement;

import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Characters in resources and conditions that nobody sees, or takes for a space or an asterisk. IAM
 * compares them, so that a Deny which has one denies nothing. Beside letters and signs of other
 * alphabets, which need some of them, nothing is told.
 */
public final class HiddenRules {

  /** What looks like an asterisk, and is none. */
  public static final String ASTERISKS = "\u2217\u204e\u2731\u2732\ufe61\uff0a";

  /** What is no space, and shows nothing or an asterisk. */
  private static final String OTHERS = "\u2800\u3164\uffa0" + ASTERISKS;

  private static final char LAST_TAKEN = '\u00ff';

  private HiddenRules() {}

  /** Applies the rule to what no other rule has told of: call it after them. */
  public static void ofDocument(Judgement judgement) {
    Set<String> told = new HashSet<>();
    for (StatementView statement : judgement.statements()) {
      tell(statement.strings("Resource"), told, judgement);
      tell(statement.strings("NotResource"), told, judgement);
      for (ConditionView condition : statement.conditions()) {
        tell(condition.key(), condition.values(), told, judgement);
        tell(condition.values().strings(), told, judgement);
      }
    }
  }

  /**
   * Returns what is said of a document, and of its text the first character above U+00FF: IAM
   * refuses one in the policy of an identity and in a trust policy, unless an escape stands for it.
   * A byte order mark is one, too, and has no escape. What has an error anyway is not told twice.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html">CreatePolicy</a>
   */
  public static List<Finding> ofText(String json, PolicyKind kind, List<Finding> findings) {
    int at = firstNotTaken(json);
    if (at == json.length() || (kind != PolicyKind.IDENTITY && kind != PolicyKind.ROLE_TRUST)) {
      return findings;
    }
    Position place = Position.in(json).apply(at);
    if (findings.stream().anyMatch(finding -> isOfText(finding, json, at, place))) {
      return findings;
    }
    String message =
        "IAM takes no character above U+00FF in such a policy. Leave U+%04X out%s."
            .formatted(
                json.codePointAt(at), at == 0 ? ": it is a byte order mark" : ", or escape it");
    Finding told =
        new Finding(Check.UNSUPPORTED_CHARACTER, "", place.line(), place.column(), message);
    return Stream.concat(findings.stream(), Stream.of(told)).sorted(Judgement.ORDER).toList();
  }

  private static int firstNotTaken(String json) {
    int at = 0;
    while (at < json.length() && json.charAt(at) <= LAST_TAKEN) {
      at++;
    }
    return at;
  }

  /** Returns whether a text in which a character stands has an error, or that it is hidden. */
  private static boolean isOfText(Finding finding, String json, int at, Position place) {
    int before = place.column() - finding.column();
    return finding.line() == place.line()
        && before > 0
        && (finding.severity() == Severity.ERROR || finding.check() == Check.HIDDEN_CHARACTER)
        && json.substring(at - before + 1, at).indexOf('"') < 0;
  }

  private static void tell(List<Element> texts, Set<String> told, Judgement judgement) {
    for (Element text : texts) {
      tell(text.text(), text, told, judgement);
    }
  }

  private static void tell(String text, Element at, Set<String> told, Judgement judgement) {
    int hidden = hidden(text);
    if (hidden < 0) {
      return;
    }
    if (told.isEmpty()) {
      for (Finding finding : judgement.findings()) {
        told.add(finding.path());
      }
    }
    if (told.add(at.path())) {
      judgement.report(
          Check.HIDDEN_CHARACTER,
          at,
          "\"%s\" has the character U+%04X, which is not seen or looks like another; IAM compares it."
              .formatted(text, hidden));
    }
  }

  /** Returns the first such character with none of other alphabets beside it; or -1. */
  private static int hidden(String text) {
    int found = -1;
    boolean afterPlain = true;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isHidden(c)) {
        if (found >= 0 && c < 0x80) {
          return found;
        }
        found = -1;
        afterPlain = c < 0x80;
      } else if (found < 0 && afterPlain) {
        found = c;
      }
    }
    return found;
  }

  private static boolean isHidden(int c) {
    return c < 0x7f
        ? c < ' '
        : switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR,
              Character.SURROGATE ->
              true;
          default -> OTHERS.indexOf(c) >= 0 || isUnseen(c);
        };
  }

  /**
   * Returns whether a character outside of ASCII shows nothing: one of formats, a joiner, a
   * selector of variants.
   */
  public static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == 0x34f
        || c == 0x115f
        || c == 0x1160
        || c == 0x17b4
        || c == 0x17b5
        || (c >= 0x180b && c <= 0x180f)
        || (c >= 0xfe00 && c <= 0xfe0f);
  }
}
