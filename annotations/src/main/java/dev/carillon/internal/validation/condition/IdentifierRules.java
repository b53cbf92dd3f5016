package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.iam.principal.ServicePrincipals;
import dev.carillon.internal.iam.value.NamedValues;
import dev.carillon.internal.iam.value.ValueForm;
import dev.carillon.internal.name.NearestActions;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.name.StrayMarks;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.resource.ArnRules;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for values that a condition key never has, by its form or by AWS's list of names. */
public final class IdentifierRules {

  private static final String NO_PRINCIPAL = " is not of the form service-name.amazonaws.com";

  /** Names of actions that say that there is something already. */
  private static final Pattern MAKES_NOTHING =
      Pattern.compile(
          "(De(lete|register|scribe|tach)|Disassociate|Get|List|Modify|Stop|Terminate|Update)"
              + "[A-Z].*");

  private IdentifierRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      boolean comparesText =
          condition.isOfFamily(Family.STRING) || condition.isOfFamily(Family.ARN);
      if (!comparesText || !ConditionTypeRules.fits(condition, judgement.knowledge())) {
        continue; // An operator that does not fit is wrong itself.
      }
      String key = condition.comparison().foldedKey();
      ValueForm form = ValueForm.of(key).orElse(null);
      for (Element value : condition.items()) {
        String text = condition.inOneCase(value.text());
        if (!isKnown(text)) {
          continue;
        }
        if (form != null && !form.admits(text) && !form.admits(value.text())) {
          unlike(form, value, condition, judgement);
        } else if (key.equals("aws:principalarn")) {
          caller(value, judgement);
        } else if (GlobalKeys.isOfCreation(key) && Arn.isPlain(text)) {
          creating(value, condition, judgement);
        } else if (NamedValues.has(key) && (Arn.isPlain(text) || isPattern(condition))) {
          named(value, condition, judgement);
        }
      }
    }
  }

  private static void unlike(
      ValueForm form, Element value, ConditionView condition, Judgement judgement) {
    boolean isNoArn = condition.isOfFamily(Family.ARN) && ArnShape.fault(value.text()).isPresent();
    if (!isNoArn && !ArnRules.isFaulty(value, judgement)) { // Else that is told of the ARN.
      judgement.report(
          Check.valueOf(form.id()),
          value,
          "\""
              + value.text()
              + "\" cannot be the value of "
              + condition.key()
              + ": it is not "
              + form.words()
              + '.');
    }
  }

  private static void caller(Element value, Judgement judgement) {
    if (ArnShape.fault(value.text()).isEmpty()
        && !PrincipalShape.isOfRequest(value.text())
        && (ArnValueRules.isOfNoCaller(value, judgement) || !ArnRules.isFaulty(value, judgement))) {
      judgement.report(
          Check.INVALID_VALUE_FOR_CONDITION_KEY,
          value,
          "\""
              + value.text()
              + "\" cannot be the value of aws:PrincipalArn: it is not the ARN of a role, a user, a"
              + " federated user or an account's root; of an assumed role, requests have the"
              + " role's.");
    }
  }

  private static void named(Element value, ConditionView condition, Judgement judgement) {
    String text = value.text();
    boolean ignoresCase = ignoresCase(condition);
    NamedValues.meant(condition.key(), text, ignoresCase)
        .ifPresentOrElse(
            meant -> meant(meant, value, condition, judgement),
            () -> {
              List<String> others = NamedValues.others(condition.key(), text, ignoresCase);
              if (!others.isEmpty()) {
                none(value, condition, " These are: " + String.join(", ", others), judgement);
              }
            });
  }

  private static void meant(
      String meant, Element value, ConditionView condition, Judgement judgement) {
    report(
        NamedValues.isWritten(meant, value.text()) ? Severity.ERROR : Severity.WARNING,
        value,
        condition,
        NearestNames.didYouMean(meant),
        judgement);
  }

  private static void none(
      Element value, ConditionView condition, String words, Judgement judgement) {
    report(Severity.WARNING, value, condition, words + '.', judgement);
  }

  private static void report(
      Severity severity, Element value, ConditionView condition, String end, Judgement judgement) {
    judgement.report(
        Check.INVALID_VALUE_FOR_CONDITION_KEY,
        severity,
        value,
        "\"" + value.text() + "\" is none of the values of " + condition.key() + '.' + end);
  }

  /**
   * The action that makes the resource which gets the tags is named without its service.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html">
   *     Grant permission to tag Amazon EC2 resources during creation</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html">
   *     Grant permission to tag resources on creation, for what Amazon ECS makes</a>
   */
  private static void creating(Element value, ConditionView condition, Judgement judgement) {
    List<ActionReference> actions = new ArrayList<>();
    judgement.knowledge().actions(condition.service()).ifPresent(actions::addAll);
    String text = value.text();
    ActionReference action =
        actions.stream()
            .filter(one -> one.actionName().equalsIgnoreCase(text))
            .findFirst()
            .orElse(null);
    if (action == null) {
      String name = text.substring(text.indexOf(':') + 1);
      NearestActions.meant(name, actions.stream().map(ActionReference::actionName).toList())
          .ifPresent(meant -> meant(meant, value, condition, judgement));
    } else if (!action.actionName().equals(text) && !ignoresCase(condition)) {
      meant(action.actionName(), value, condition, judgement);
    } else if (MAKES_NOTHING.matcher(action.actionName()).matches() && !takesTags(action)) {
      none(value, condition, " The action makes nothing that it could give tags", judgement);
    }
  }

  /** Returns whether requests for an action can have tags, by AWS's table. */
  private static boolean takesTags(ActionReference action) {
    return action.conditionKeys().stream()
        .anyMatch(key -> key.equals("aws:TagKeys") || key.startsWith("aws:RequestTag/"));
  }

  private static boolean ignoresCase(ConditionView condition) {
    return condition.operator().filter(ConditionOperator::ignoresCase).isPresent();
  }

  private static boolean isPattern(ConditionView condition) {
    return condition.operator().filter(ConditionOperator::isLike).isPresent();
  }

  /** Returns whether nothing in a value stands for other text. */
  private static boolean isKnown(String text) {
    return !Placeholders.isIn(text) && text.indexOf('$') < 0;
  }

  /**
   * Reports what cannot be a service principal, and what is near a known one and none.
   *
   * @param text the value, in lower case where that does not count
   */
  public static void service(Element value, String text, Judgement judgement) {
    boolean one = ServicePrincipals.isPrincipal(text);
    String quoted = '"' + value.text() + '"';
    String words =
        one
            ? " is no known service principal."
            : NO_PRINCIPAL + StrayMarks.words(text).map(what -> ": " + what).orElse("") + '.';
    Optional<String> meant = ServicePrincipals.meant(text).map(NearestNames::didYouMean);
    if (!one || meant.isPresent()) {
      judgement.report(
          one ? Check.UNKNOWN_SERVICE_PRINCIPAL : Check.INVALID_SERVICE_PRINCIPAL_FORMAT,
          value,
          quoted + words + meant.orElse(""));
    }
  }
}
