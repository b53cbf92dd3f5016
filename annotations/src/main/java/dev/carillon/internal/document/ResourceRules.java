package dev.carillon.internal.document;

import dev.carillon.internal.iam.ArnText;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.InvalidPolicyException;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a statement's resources before AWS sees them: that they are ARNs, and of the
 * types that its actions take.
 *
 * <p>Between {@code notActions} and {@code notOn} nothing is held: all the other actions there are
 * can take what is left out.
 */
final class ResourceRules {

  private ResourceRules() {}

  /**
   * A resource that a statement names.
   *
   * @param typed the resource, if its type is known
   */
  private record Named(String arn, @Nullable ResourceArn typed) {

    static Named of(ResourceArn typed) {
      return new Named(typed.toString(), typed);
    }

    /** Returns how a message names it. */
    String label() {
      return '"' + arn + '"' + (typed == null ? "" : " of type " + typed.resourceType());
    }

    boolean canBeTakenBy(Action action) {
      return typed == null ? canTake(action, arn) : takes(action, typed);
    }
  }

  /** Checks plain text; what AWS's formats of ARNs do not tell apart passes. */
  static void checkText(Draft draft, boolean excluded, Collection<String> arns) {
    checkArns(draft, arns);
    check(draft, excluded, arns.stream().map(arn -> new Named(arn, null)).toList());
  }

  static void checkTypes(Draft draft, boolean excluded, List<ResourceArn> arns) {
    check(draft, excluded, arns.stream().map(Named::of).toList());
    boolean widens = excluded == (draft.effect() == Effect.DENY);
    if (widens && !draft.actions().negated()) {
      draft.constants().forEach(action -> checkWildcards(draft, action, arns));
    }
  }

  /**
   * A wildcard in the ARN for one action must not reach what another action takes: that would be
   * allowed on more, or denied on less, than the author named.
   */
  private static void checkWildcards(Draft draft, Action action, List<ResourceArn> arns) {
    for (ResourceArn arn : arns) {
      if (arn.toString().indexOf('*') < 0 || takes(action, arn)) {
        continue;
      }
      Collection<ResourceTypeReference> types =
          action.reference().map(ServiceReference::resourceTypes).orElse(List.of());
      ArnTypes.alsoMatched(arn.toString(), arn.format(), types)
          .forEach(
              (type, patterns) -> {
                if (action.resourceTypes().contains(type)) {
                  patterns.stream()
                      .filter(
                          pattern ->
                              arns.stream().noneMatch(named -> covers(named, pattern, action)))
                      .findFirst()
                      .ifPresent(pattern -> refuseWildcard(draft, action, arn, type, pattern));
                }
              });
    }
  }

  private static boolean covers(ResourceArn named, String pattern, Action action) {
    return takes(action, named)
        && WildcardPattern.of(named.toString()).covers(WildcardPattern.of(pattern));
  }

  private static void refuseWildcard(
      Draft draft, Action action, ResourceArn arn, String type, String pattern) {
    throw new InvalidPolicyException(
        String.format(
            Locale.ROOT,
            "%s names the resource \"%s\" of type %s, whose wildcard also matches \"%s\" of type %s,"
                + " which %s takes. Give that action a statement of its own.",
            draft.label(),
            arn,
            arn.resourceType(),
            pattern,
            type,
            action.iamName()));
  }

  /** Each action has to take one of the resources, and each typed one be taken by an action. */
  private static void check(Draft draft, boolean excluded, List<Named> resources) {
    boolean excludesActions = draft.actions().negated();
    if (draft.constants().isEmpty() || (excluded && excludesActions)) {
      return;
    }
    String outcome =
        excluded
            ? " Leaving the resource out changes nothing for the action, which is left with every"
                + " resource: give it a statement of its own."
            : excludesActions
                ? " Leaving the action out changes nothing there: do not name it."
                : "";
    for (Action action : draft.constants()) {
      if (action.resourceTypes().isEmpty()) {
        throw takesNone(draft, action, resources.get(0), outcome);
      }
      if (resources.stream().noneMatch(resource -> resource.canBeTakenBy(action))) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s %s the resource %s, but %s takes %s.%s",
                draft.label(),
                excluded ? "leaves out" : "names",
                resources.get(0).label(),
                action.iamName(),
                String.join(", ", action.resourceTypes()),
                outcome));
      }
    }
    if (excludesActions || draft.actions().values().size() > draft.constants().size()) {
      return;
    }
    for (Named resource : resources) {
      // Text that no action takes is without effect; AWS's own policies have some.
      if (resource.typed() != null
          && draft.constants().stream().noneMatch(resource::canBeTakenBy)) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s %s the resource %s, which none of its actions takes.",
                draft.label(),
                excluded ? "leaves out" : "names",
                resource.label()));
      }
    }
  }

  private static InvalidPolicyException takesNone(
      Draft draft, Action action, Named resource, String outcome) {
    return new InvalidPolicyException(
        String.format(
            Locale.ROOT,
            "%s %s the resource \"%s\", but %s takes only \"*\"%s",
            draft.label(),
            outcome.isEmpty() ? "names" : "is about",
            resource.arn(),
            action.iamName(),
            outcome.isEmpty()
                ? ": a statement with an ARN never applies to it. Put it into a statement with"
                    + " onAllResources()."
                : "." + outcome));
  }

  static boolean takes(Action action, ResourceArn arn) {
    return action.service().equals(arn.service())
        && action.resourceTypes().contains(arn.resourceType());
  }

  /** Tells whether text, in which there can be wildcards, can name what an action takes. */
  private static boolean canTake(Action action, String arn) {
    List<ResourceTypeReference> taken =
        action.reference().map(ServiceReference::resourceTypes).orElse(List.of()).stream()
            .filter(type -> action.resourceTypes().contains(type.name()))
            .toList();
    if (taken.stream().mapToInt(type -> type.arnFormats().size()).min().orElse(0) == 0) {
      return true;
    }
    Set<String> named = ArnTypes.of(arn, action.reference().orElseThrow().resourceTypes());
    return action.resourceTypes().stream().anyMatch(named::contains);
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
