package dev.carillon.policy;

import java.util.Collection;
import java.util.Locale;

/** What can be said of a statement's resources before AWS sees them. */
final class ResourceRules {

  private ResourceRules() {}

  static void check(Draft draft, Collection<String> arns) {
    checkArns(draft, arns);
    if (draft.actions().negated()) {
      return;
    }
    for (Action action : draft.constants()) {
      if (action.resourceTypes().isEmpty()) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s names the resource \"%s\", but %s takes only \"*\": a statement with an ARN"
                    + " never applies to it. Put it into a statement with onAllResources().",
                Sid.label(draft.sid()),
                arns.iterator().next(),
                action.iamName()));
      }
    }
  }

  static void checkArns(Draft draft, Collection<String> arns) {
    if (arns.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s names no resource: the collection is empty. Name an ARN, or call"
                  + " onAllResources().",
              Sid.label(draft.sid())));
    }
    for (String arn : arns) {
      String fault = ArnText.fault(arn);
      if (!fault.isEmpty()) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s names the resource \"%s\", which is not an ARN: %s.",
                Sid.label(draft.sid()),
                arn,
                fault));
      }
    }
  }
}
