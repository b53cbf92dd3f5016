package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys that a request has only if its caller is also allowed an action of their own: by the same
 * statement, or by another one of the trust policy.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html">Pass session
 *     tags in AWS STS</a>: its example has a statement for each action
 */
final class SessionKeys {

  private static final Map<String, String> ACTION_OF_KEY =
      new TreeMap<>(
          Map.of(
              "sts:SourceIdentity", "sts:SetSourceIdentity",
              "sts:TransitiveTagKeys", "sts:TagSession",
              "aws:RequestTag/", "sts:TagSession",
              "aws:TagKeys", "sts:TagSession"));

  private static final Pattern ROLE =
      Pattern.compile("arn:([^:]+):iam::([0-9]{12}):role/(?:.+/)?([^/]+)");

  private SessionKeys() {}

  /** Reports the keys of a statement that allows whose action nothing allows to its principals. */
  static void ofStatement(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      ACTION_OF_KEY.forEach(
          (key, action) -> {
            if (isOn(key, condition) && !isAllowed(action, statement, judgement)) {
              judgement.report(
                  Check.MISSING_ACTION_FOR_CONDITION_KEY,
                  condition.values(),
                  condition.key() + " is there only with " + action + ". Add it to Action.");
            }
          });
    }
  }

  /** Returns whether a statement has a condition on a key that is there only with an action. */
  static boolean need(String action, StatementView statement) {
    return statement.conditions().stream()
        .anyMatch(
            condition ->
                ACTION_OF_KEY.entrySet().stream()
                    .anyMatch(
                        one -> one.getValue().equals(action) && isOn(one.getKey(), condition)));
  }

  private static boolean isOn(String key, ConditionView condition) {
    return key.endsWith("/") ? condition.startsWith(key) : condition.isOn(key);
  }

  private static boolean isAllowed(String action, StatementView to, Judgement judgement) {
    for (StatementView one : judgement.statements()) {
      if (one.allows()
          && (one.hasUnread("Action") || one.matches(action)) // What is not read may be the action.
          && (one == to || isOfSome(one, to))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether somebody can be a principal of both statements. */
  private static boolean isOfSome(StatementView one, StatementView other) {
    if (isOfAny(one) || isOfAny(other)) {
      return true;
    }
    for (String type : StatementView.PRINCIPALS) {
      List<Element> others = other.principals(type);
      for (Element first : one.principals(type)) {
        for (Element second : others) {
          if (meets(first.text(), second.text()) || meets(second.text(), first.text())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether a statement is about everybody, or about whom is not known here. */
  private static boolean isOfAny(StatementView statement) {
    return statement.has("NotPrincipal")
        || statement.get("Principal").filter(all -> all.names().isEmpty()).isPresent()
        || statement.principals("AWS").stream().anyMatch(one -> one.text().equals("*"))
        || StatementView.PRINCIPALS.stream()
            .flatMap(type -> statement.principals(type).stream())
            .anyMatch(one -> Placeholders.isIn(one.text()));
  }

  /** Returns whether two are the same, or one is of an account, or a session of a role. */
  private static boolean meets(String one, String other) {
    if (one.equals(other)
        || PrincipalShape.wholeAccount(one)
            .filter(PrincipalShape.account(other)::equals)
            .isPresent()) {
      return true;
    }
    Matcher session = TrustRules.SESSION.matcher(one);
    Matcher role = ROLE.matcher(other);
    return session.matches()
        && role.matches()
        && session.group(1).equals(role.group(1))
        && session.group(2).equals(role.group(2))
        && session.group(3).equals(role.group(3));
  }
}
