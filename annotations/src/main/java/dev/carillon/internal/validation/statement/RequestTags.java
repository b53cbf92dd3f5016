package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A tag of a request has its key among all of the request.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-tagkeys">
 *     aws:TagKeys</a>
 */
final class RequestTags {

  private static final String TAG_KEYS = "aws:TagKeys";
  private static final String REQUEST_TAG = "aws:RequestTag/";

  /** By which all keys of tags have to be among some. */
  private static final Set<String> ALL_AMONG =
      Set.of(
          "forallvalues:stringequals",
          "forallvalues:stringequalsignorecase",
          "forallvalues:stringlike");

  private RequestTags() {}

  static void conditions(StatementView statement, Judgement judgement) {
    for (ConditionView keys : statement.conditionsOn(TAG_KEYS)) {
      if (ALL_AMONG.contains(keys.operatorText().toLowerCase(Locale.ROOT))) {
        tags(keys, statement, judgement);
      }
    }
  }

  private static void tags(ConditionView keys, StatementView statement, Judgement judgement) {
    Set<String> plain = new HashSet<>();
    List<WildcardPattern> others = new ArrayList<>();
    for (String key : keys.comparison().values()) {
      if (Placeholders.isIn(key) || key.indexOf('$') >= 0) {
        return;
      }
      if (Arn.isPlain(key)) {
        plain.add(key.toLowerCase(Locale.ROOT));
      } else {
        others.add(WildcardPattern.ignoringCase(key));
      }
    }
    for (ConditionView one : statement.conditions()) {
      if (one.startsWith(REQUEST_TAG) && one.comparison().asksForKey()) {
        String tag = one.key().substring(REQUEST_TAG.length());
        if (!judgement.affords(others.size())) {
          return;
        }
        if (!Placeholders.isIn(tag)
            && !plain.contains(tag.toLowerCase(Locale.ROOT))
            && others.stream().noneMatch(other -> other.matches(tag))) {
          judgement.report(
              Check.CONDITIONS_EXCLUDE_EACH_OTHER,
              keys.values(),
              "The statement never applies: it asks for "
                  + one.key()
                  + ", and "
                  + keys.key()
                  + " has to be among others. Add \""
                  + tag
                  + "\".");
        }
      }
    }
  }
}
