package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.DocumentedExceptions;
import dev.carillon.internal.iam.KeyFacts;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.resource.ArnRules;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Locale;

/** Rules for the ARNs that conditions compare with: by their operator, or as text by their key. */
public final class ArnValueRules {

  private ArnValueRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      boolean byOperator = condition.isOfFamily(Family.ARN);
      if (condition.isOnTag()) { // What an ARN in a tag is of is for the author to say.
        for (Element value : byOperator ? condition.items() : List.<Element>of()) {
          ArnRules.isMisshapen(value, judgement);
        }
        continue;
      }
      boolean areArns =
          byOperator
              ? ConditionTypeRules.fits(condition, judgement.knowledge())
              : condition.isOfFamily(Family.STRING)
                  && KeyFacts.areArns(condition.types(judgement.knowledge()));
      // The ARN in an encryption context is text to AWS's tables.
      boolean areCalledArns =
          condition.isOfFamily(Family.STRING)
              && condition.key().toLowerCase(Locale.ROOT).endsWith("arn");
      for (Element value : areArns || areCalledArns ? condition.items() : List.<Element>of()) {
        String text = value.text();
        if (!text.startsWith("arn:") && (!areArns || Placeholders.isIn(text))) {
          continue;
        }
        if (condition.isOn("aws:PrincipalArn") && isOfNoCaller(value, judgement)) {
          continue; // That nobody calls as one is told of the value.
        }
        if (byOperator || text.startsWith("arn:") || condition.service().equals("aws")) {
          ArnRules.judge(value, judgement);
          if (condition.isOn("aws:SourceArn")) {
            source(value, judgement);
          }
          if (condition.isOn("aws:PrincipalArn")) {
            ArnRules.reserved(value, judgement);
          }
        } else {
          noArn(value, condition, judgement);
        }
      }
    }
  }

  /** Returns whether a value is an ARN of a known service that has nobody who calls. */
  static boolean isOfNoCaller(Element value, Judgement judgement) {
    String service = Arn.serviceOf(value.text());
    return !service.isEmpty()
        && Arn.isPlain(service)
        && !service.equals("iam")
        && !service.equals("sts")
        && !ArnRules.isOfNoService(value.text(), judgement);
  }

  /** Of other keys, the form of their values tells. */
  private static void source(Element value, Judgement judgement) {
    if (!ArnRules.isFaulty(value, judgement) && isNameless(value, judgement)) {
      judgement.report(
          Check.INVALID_ARN_RESOURCE,
          value,
          "Nothing has the ARN \"" + value.text() + "\": its last name is missing.");
    }
  }

  /** Returns whether a value is the ARN of something but for its last name. */
  public static boolean isNameless(Element value, Judgement judgement) {
    KnownService service = judgement.knowledge().service(Arn.serviceOf(value.text())).orElse(null);
    return service != null && TakenResources.isNameless(value.text(), service.arns());
  }

  /** AWS's tables say of some keys that their values are ARNs where they are ids. */
  private static void noArn(Element value, ConditionView condition, Judgement judgement) {
    if (!DocumentedExceptions.mayBeId(condition.key())
        && ArnShape.fault(value.text()).isPresent()) {
      judgement.report(
          Check.INVALID_ARN_PREFIX,
          Severity.WARNING,
          value,
          "\""
              + value.text()
              + "\" is not an ARN, as AWS says that the values of "
              + condition.key()
              + " are.");
    }
  }
}
