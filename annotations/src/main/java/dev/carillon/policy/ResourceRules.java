package dev.carillon.policy;

import dev.carillon.policy.arn.ArnText;
import dev.carillon.policy.arn.ResourceArn;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What can be said of a statement's resources before AWS sees them. */
final class ResourceRules {

  private ResourceRules() {}

  static void check(Draft draft, Collection<String> arns) {
    checkArns(draft, arns);
    if (!draft.actions().negated()) {
      draft.constants().forEach(action -> checkTakesArns(draft, action, arns));
    }
  }

  private static void checkTakesArns(Draft draft, Action action, Collection<String> arns) {
    if (action.resourceTypes().isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s names the resource \"%s\", but %s takes only \"*\": a statement with an ARN"
                  + " never applies to it. Put it into a statement with onAllResources().",
              draft.label(),
              arns.iterator().next(),
              action.iamName()));
    }
  }

  /** Each action has to take one of the resources, and each resource be taken by an action. */
  static void checkTypes(Draft draft, List<ResourceArn> arns) {
    if (draft.actions().negated() || draft.constants().isEmpty()) {
      return;
    }
    for (Action action : draft.constants()) {
      checkTakesArns(draft, action, arns.stream().map(ResourceArn::toString).toList());
      if (arns.stream().noneMatch(arn -> takes(action, arn))) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s names the resource \"%s\" of type %s, but %s takes %s.",
                draft.label(),
                arns.get(0),
                arns.get(0).resourceType(),
                action.iamName(),
                String.join(", ", action.resourceTypes())));
      }
    }
    boolean onlyConstants = draft.actions().values().size() == draft.constants().size();
    for (ResourceArn arn : arns) {
      if (onlyConstants && draft.constants().stream().noneMatch(action -> takes(action, arn))) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s names the resource \"%s\" of type %s, which none of its actions takes.",
                draft.label(),
                arn,
                arn.resourceType()));
      }
    }
  }

  private static boolean takes(Action action, ResourceArn arn) {
    return action.service().equals(arn.service())
        && action.resourceTypes().contains(arn.resourceType());
  }

  /**
   * Checks that the allow statements of a policy together name every resource type that an action
   * {@linkplain #needed needs}. AWS authorizes each resource of a request on its own, so they can
   * be spread over statements; one whose actions or resources are not typed may cover any.
   */
  static void checkRequiredTypes(List<Statement> statements) {
    Map<Action, Set<String>> missing = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement.effect() == Effect.ALLOW) {
        if (statement.excludesActions() || statement.actions().isEmpty()) {
          return;
        }
        for (Action action : statement.actions()) {
          Set<String> open = missing.computeIfAbsent(action, ResourceRules::needed);
          if (statement.elements().typedResources().isEmpty()) {
            open.clear();
          }
          statement.elements().typedResources().stream()
              .filter(arn -> takes(action, arn))
              .forEach(arn -> open.remove(arn.resourceType()));
        }
      }
    }
    missing.forEach(
        (action, open) -> {
          if (!open.isEmpty()) {
            throw new InvalidPolicyException(
                String.format(
                    Locale.ROOT,
                    "The policy allows %s without naming a resource of type %s, which the action"
                        + " requires. Name one by on(…), in this statement or another.",
                    action.iamName(),
                    String.join(", ", open)));
          }
        });
  }

  /**
   * Returns the required types that an action cannot do without: those that its own name speaks of,
   * as AssociateChannelFlow speaks of channel-flow. Of the others AWS also marks such as are
   * alternatives: the user or the bot that acts, the twelve kinds of models that can be invoked.
   */
  private static Set<String> needed(Action action) {
    Set<String> needed = new LinkedHashSet<>(action.requiredResourceTypes());
    needed.removeIf(type -> !speaksOf(action.actionName(), String.join("", words(type))));
    needed.removeIf(type -> hasVariants(action, words(type)));
    return needed;
  }

  private static boolean speaksOf(String actionName, String type) {
    for (int start = 0; start < actionName.length(); start++) {
      if (Character.isUpperCase(actionName.charAt(start))
          && actionName.regionMatches(true, start, type, 0, type.length())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the action takes a type like "function alias" as well as "function". */
  private static boolean hasVariants(Action action, List<String> type) {
    return action.resourceTypes().stream()
        .map(ResourceRules::words)
        .anyMatch(
            other -> other.size() > type.size() && Collections.indexOfSubList(other, type) >= 0);
  }

  private static List<String> words(String type) {
    return List.of(
        type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT)
            .split("[^a-z0-9]+"));
  }

  static void checkArns(Draft draft, Collection<String> arns) {
    if (arns.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s names no resource: the collection is empty. Name an ARN, or call"
                  + " onAllResources().",
              draft.label()));
    }
    for (String arn : arns) {
      String fault =
          arn.equals("*") ? "for every resource call onAllResources()" : ArnText.fault(arn);
      if (!fault.isEmpty()) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s names the resource \"%s\", which is not an ARN: %s.",
                draft.label(),
                arn,
                fault));
      }
    }
  }
}
