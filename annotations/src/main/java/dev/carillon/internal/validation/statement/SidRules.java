package dev.carillon.internal.validation.statement;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.HashMap;
import java.util.Map;

/** Rules for {@code Sid}. */
public final class SidRules {

  private SidRules() {}

  /** Reports what is wrong with the document. */
  public static void ofDocument(Judgement judgement) {
    unique(judgement);
  }

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    Element sid = statement.get("Sid").filter(Element::isString).orElse(null);
    if (sid == null) {
      return;
    }
    if (sid.text().isEmpty()) {
      judgement.report(
          Check.EMPTY_SID_VALUE, sid, "The Sid is empty. Give it a value, or remove it.");
    } else if (judgement.kind() != PolicyKind.RESOURCE
        && !isPlain(Placeholders.replaced(sid.text(), ""))) {
      judgement.report(
          Check.UNSUPPORTED_SID,
          sid,
          "The Sid \"" + sid.text() + "\" has other characters than A-Z, a-z and 0-9.");
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128 || !Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void unique(Judgement judgement) {
    Check check =
        judgement.kind() == PolicyKind.RESOURCE
            ? Check.UNIQUE_SIDS_RECOMMENDED
            : Check.UNIQUE_SIDS_REQUIRED;
    Map<String, Element> seen = new HashMap<>();
    for (StatementView statement : judgement.statements()) {
      Element sid = statement.get("Sid").filter(Element::isString).orElse(null);
      if (sid != null && !sid.text().isEmpty()) {
        Element first = seen.putIfAbsent(sid.text(), sid);
        if (first != null) {
          judgement.report(
              check, sid, "The Sid \"" + sid.text() + "\" is also that of " + first.path() + ".");
        }
      }
    }
  }
}
