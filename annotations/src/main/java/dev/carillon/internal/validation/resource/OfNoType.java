package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnWords;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * Reports the resources of a statement that have the ARN of no type of their service. It is a
 * warning, as AWS may have got a type that the catalogs do not know. In 1,473 managed policies of
 * AWS there are five such ARNs, and three of these are AWS's mistakes.
 */
final class OfNoType {

  /** Of more actions nothing is asked: those of a pattern take many types. */
  private static final int MOST_ACTIONS = 50;

  private OfNoType() {}

  /** Reports those that an element names; nothing where not all actions are known. */
  static void report(
      String name, NamedResources resources, StatementView statement, Judgement judgement) {
    if (!resources.haveUntyped() || !NamedInVain.areKnown(statement, judgement)) {
      return;
    }
    List<Taker> actions = NamedInVain.takers(statement, judgement).limit(MOST_ACTIONS + 1).toList();
    if (actions.size() > MOST_ACTIONS) {
      return;
    }
    Set<String> ofNoType = resources.ofNoType(actions);
    for (Element resource : statement.strings(name)) {
      if (ofNoType.contains(resource.text()) && isUnlikeAll(resource, judgement)) {
        judgement.report(
            Check.INVALID_ARN_RESOURCE,
            Severity.WARNING,
            resource,
            "By AWS's tables no resource of "
                + Arn.serviceOf(resource.text())
                + " has an ARN like \""
                + resource.text()
                + '"'
                + NamedInVain.takes(actions.stream(), Taker::takesInWords)
                + '.');
      }
    }
  }

  /**
   * Returns whether no format goes on so behind the account, but by a slash in a name. A path
   * stands for a request, which can be about no resource; and of a faulty ARN that is told.
   */
  private static boolean isUnlikeAll(Element resource, Judgement judgement) {
    Arn arn = Arn.parse(resource.text()).orElseThrow();
    WildcardPattern pattern = WildcardPattern.of(arn.resource());
    List<String> formats =
        judgement.knowledge().formats(arn.service()).stream()
            .filter(format -> pattern.intersects(format.resources()))
            .map(format -> format.arn().resource())
            .toList();
    return !arn.resource().startsWith("/")
        && (formats.isEmpty() || ArnWords.goesOnOtherwise(arn.resource(), formats))
        && !ArnRules.isFaulty(resource, judgement);
  }
}
