package dev.carillon.internal.document;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks of a statement's resources before AWS sees them whether they are ARNs, and of the types that
 * its actions take.
 *
 * <p>Between {@code notActions} and {@code notOn} nothing is held: all the other actions there are
 * can take what is left out.
 */
final class ResourceRules {

  private final Draft draft;
  private final boolean excluded;
  private final Map<String, ArnTypes> services = new HashMap<>();

  private ResourceRules(Draft draft, boolean excluded) {
    this.draft = draft;
    this.excluded = excluded;
  }

  /**
   * A resource that a statement names.
   *
   * @param typed the resource, if its type is known
   * @param classified what it is for the actions of each service
   */
  private record Named(
      String arn, @Nullable ResourceArn typed, Map<String, TakenResources> classified) {

    static Named of(String arn) {
      return new Named(arn, null, new HashMap<>());
    }

    static Named of(ResourceArn typed) {
      return new Named(typed.toString(), typed, new HashMap<>());
    }

    boolean isOf(String service) {
      return Arn.parse(arn).filter(parts -> parts.service().equals(service)).isPresent();
    }

    /** Returns how a message names it. */
    String label() {
      return '"' + arn + '"' + (typed == null ? "" : " of type " + typed.resourceType());
    }
  }

  /** Checks plain text; what AWS's formats of ARNs do not tell apart passes. */
  static void checkText(Draft draft, boolean excluded, Collection<String> arns) {
    checkArns(draft, arns);
    ResourceRules rules = new ResourceRules(draft, excluded);
    arns.forEach(rules::checkPlaces);
    rules.check(arns.stream().map(Named::of).toList());
  }

  static void checkTypes(Draft draft, boolean excluded, List<ResourceArn> arns) {
    ResourceRules rules = new ResourceRules(draft, excluded);
    rules.check(arns.stream().map(Named::of).toList());
    boolean widens = excluded == (draft.effect() == Effect.DENY);
    if (widens && !draft.actions().negated()) {
      draft.constants().forEach(action -> rules.checkWildcards(action, arns));
    }
  }

  /** Returns the ARN formats of an action's service, made ready once. */
  private ArnTypes types(Action action) {
    return services.computeIfAbsent(action.service(), any -> typesOf(action));
  }

  private static ArnTypes typesOf(Action action) {
    return action
        .reference()
        .map(reference -> KnownService.of(reference).arns())
        .orElseGet(() -> ArnTypes.of(List.of()));
  }

  private boolean takes(Action action, Named resource) {
    ResourceArn typed = resource.typed();
    if (typed != null && isOfType(action, typed)) {
      return true;
    }
    if (action.reference().isEmpty()) {
      return typed == null && !action.resourceTypes().isEmpty();
    }
    return !resource
        .classified()
        .computeIfAbsent(action.service(), any -> classify(types(action), resource.arn(), typed))
        .verdict(action)
        .isRefusal();
  }

  private static TakenResources classify(ArnTypes types, String arn, @Nullable ResourceArn typed) {
    return typed == null
        ? TakenResources.ofText(arn, types)
        : TakenResources.ofFormat(arn, typed.format(), types);
  }

  private static boolean isOfType(Action action, ResourceArn typed) {
    return action.service().equals(typed.service())
        && action.resourceTypes().contains(typed.resourceType());
  }

  /** Returns whether an action takes a resource of known type, whichever service owns the type. */
  static boolean takes(Action action, ResourceArn typed) {
    return isOfType(action, typed)
        || (action.reference().isPresent()
            && !classify(typesOf(action), typed.toString(), typed).verdict(action).isRefusal());
  }

  /**
   * A wildcard in the ARN for one action must not reach what another action takes: that would be
   * allowed on more, or denied on less, than the author named.
   */
  private void checkWildcards(Action action, List<ResourceArn> arns) {
    for (ResourceArn arn : arns) {
      if (arn.toString().indexOf('*') < 0 || takes(action, arn)) {
        continue;
      }
      types(action)
          .alsoMatched(arn.toString(), arn.format())
          .forEach(
              (type, patterns) -> {
                if (action.resourceTypes().contains(type)) {
                  patterns.stream()
                      .filter(
                          pattern ->
                              arns.stream().noneMatch(named -> covers(named, pattern, action)))
                      .findFirst()
                      .ifPresent(pattern -> refuseWildcard(action, arn, type, pattern));
                }
              });
    }
  }

  private static boolean covers(ResourceArn named, String pattern, Action action) {
    return takes(action, named)
        && WildcardPattern.of(named.toString()).covers(WildcardPattern.of(pattern));
  }

  private void refuseWildcard(Action action, ResourceArn arn, String type, String pattern) {
    throw new InvalidPolicyException(
        ("%s names the resource \"%s\" of type %s, whose wildcard also matches \"%s\" of type %s,"
                + " which %s takes. Give that action a statement of its own.")
            .formatted(draft.label(), arn, arn.resourceType(), pattern, type, action.iamName()));
  }

  /** Each action has to take one of the resources, and each typed one be taken by an action. */
  private void check(List<Named> resources) {
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
      if (resources.stream().noneMatch(resource -> takes(action, resource))) {
        throw new InvalidPolicyException(
            checkOf(action, resources),
            action.resourceTypes().isEmpty()
                ? takesNone(action, resources.get(0), outcome)
                : takesOthers(action, resources, outcome));
      }
    }
    if (excludesActions || draft.actions().values().size() > draft.constants().size()) {
      return;
    }
    for (Named resource : resources) {
      // Text of a service's other type is without effect; AWS's own policies have some.
      if ((resource.typed() != null
              || Arn.isOfOther(resource.arn(), draft.constants().stream().map(Action::service)))
          && draft.constants().stream().noneMatch(action -> takes(action, resource))) {
        throw new InvalidPolicyException(
            Check.ACTION_DOES_NOT_TAKE_RESOURCE,
            draft.label()
                + (excluded ? " leaves out" : " names")
                + " the resource "
                + resource.label()
                + ", which none of its actions takes.");
      }
    }
  }

  /**
   * Returns which check finds that an action takes none of the resources. In a policy of a resource
   * an action of another service cannot be granted at all; which it is, the principals tell.
   */
  private Check checkOf(Action action, List<Named> resources) {
    boolean ofItsService = resources.stream().anyMatch(one -> one.isOf(action.service()));
    return draft.head().principals() == null || ofItsService
        ? Check.ACTION_DOES_NOT_TAKE_RESOURCE
        : Check.UNSUPPORTED_ACTION_IN_POLICY;
  }

  /** Says where a selection has several such actions, so that they are not found one by one. */
  private String others(List<Named> resources) {
    List<String> refused =
        draft.constants().stream()
            .filter(action -> resources.stream().noneMatch(resource -> takes(action, resource)))
            .map(Action::iamName)
            .toList();
    return refused.size() == 1
        ? ""
        : String.format(
            Locale.ROOT,
            " %d of its %d actions do not take it: %s. What each takes is its resourceTypes().",
            refused.size(),
            draft.constants().size(),
            String.join(", ", refused));
  }

  private String takesOthers(Action action, List<Named> resources, String outcome) {
    return "%s %s the resource %s, but %s takes %s.%s"
        .formatted(
            draft.label(),
            excluded ? "leaves out" : "names",
            resources.get(0).label(),
            action.iamName(),
            String.join(", ", action.resourceTypes()),
            outcome.isEmpty() ? others(resources) : outcome);
  }

  private String takesNone(Action action, Named resource, String outcome) {
    return "%s %s the resource \"%s\", but %s takes only \"*\"%s"
        .formatted(
            draft.label(),
            outcome.isEmpty() ? "names" : "is about",
            resource.arn(),
            action.iamName(),
            outcome.isEmpty()
                ? ": a statement with an ARN never applies to it. Put it into a statement with"
                    + " onAllResources()."
                : "." + outcome);
  }

  /** Refuses an ARN of one of the actions' services that has a Region or account too many. */
  private void checkPlaces(String arn) {
    Arn.parse(arn)
        .filter(one -> one.prefix().equals("arn"))
        .flatMap(this::faultOf)
        .ifPresent(found -> refuseArn(draft, arn, found));
  }

  private Optional<Fault> faultOf(Arn arn) {
    return draft.constants().stream()
        .filter(action -> action.service().equals(arn.service()))
        .findFirst()
        .flatMap(Action::reference)
        .flatMap(reference -> ArnPlaces.fault(arn, KnownService.of(reference).formats()));
  }

  static void checkArns(Draft draft, Collection<String> arns) {
    if (arns.isEmpty()) {
      throw new InvalidPolicyException(
          Check.EMPTY_ARRAY_RESOURCE,
          draft.label()
              + " names no resource: the collection is empty. Name an ARN, or call"
              + " onAllResources().");
    }
    for (String arn : arns) {
      if (arn.equals("*")) {
        throw new InvalidPolicyException(
            draft.label()
                + " names the resource \"*\", which is not an ARN: for every resource call"
                + " onAllResources().");
      }
      ArnShape.fault(arn).ifPresent(fault -> refuseArn(draft, arn, fault));
    }
  }

  private static void refuseArn(Draft draft, String arn, Fault fault) {
    String what = " names the resource \"" + arn + "\", which is not an ARN: " + fault.message();
    throw new InvalidPolicyException(Check.valueOf(fault.id()), draft.label() + what + '.');
  }
}
