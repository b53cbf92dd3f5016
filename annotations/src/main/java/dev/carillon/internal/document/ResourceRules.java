package dev.carillon.internal.document;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.DocumentedResources;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Mistakes;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks of a statement's resources before AWS sees them whether they are ARNs, and of the types that
 * its actions take.
 *
 * <p>{@code notActions} are not asked: all the other actions there are can take the resources, and
 * leaving out one that does not changes nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html">
 *     IAM JSON policy elements: NotAction</a>
 */
final class ResourceRules {

  private final Draft draft;
  private final boolean excluded;
  private final List<Named> named;
  private final NamedResources resources;
  private final Map<String, ArnTypes> services = new HashMap<>();

  private ResourceRules(Draft draft, boolean excluded, List<Named> named) {
    this.draft = draft;
    this.excluded = excluded;
    this.named = named;
    this.resources = new NamedResources(named);
  }

  /** Checks plain text; what AWS's formats of ARNs do not tell apart passes. */
  static void checkText(Draft draft, boolean excluded, Collection<String> arns) {
    checkArns(draft, arns);
    ResourceRules rules = new ResourceRules(draft, excluded, arns.stream().map(Named::of).toList());
    arns.forEach(rules::checkPlaces);
    rules.check();
  }

  static void checkTypes(Draft draft, boolean excluded, List<ResourceArn> arns) {
    ResourceRules rules =
        new ResourceRules(draft, excluded, arns.stream().map(ResourceRules::named).toList());
    rules.check();
    boolean widens = excluded == (draft.effect() == Effect.DENY);
    if (widens && !draft.actions().negated()) {
      rules.checkWildcards(arns);
    }
  }

  /**
   * A wildcard in the ARN for one action must not reach what another action takes, if an ARN is
   * named for that: it would be allowed on more, or denied on less, than the author named.
   */
  private void checkWildcards(List<ResourceArn> arns) {
    List<ResourceArn> wild = new ArrayList<>();
    for (ResourceArn arn : arns) {
      if (arn.toString().indexOf('*') >= 0) {
        wild.add(arn);
      }
    }
    for (Action action : wild.isEmpty() ? List.<Action>of() : selected()) {
      boolean named = excluded && draft.constants().contains(action);
      if (named || resources.takesOne(taker(action))) {
        for (ResourceArn arn : wild) {
          if (!takes(action, arn, typesOf(action))) {
            checkWildcard(action, arn, arns);
          }
        }
      }
    }
  }

  /** Returns the chosen constants, and what patterns select of their services. */
  private Collection<Action> selected() {
    List<Action> chosen = draft.constants();
    if (draft.actions().values().size() == chosen.size()) {
      return chosen;
    }
    List<Action> some = new ArrayList<>(chosen);
    some.addAll(draft.head().declared());
    Set<Action> all = ActionsOfEnums.of(some);
    Set<Action> selected = new LinkedHashSet<>();
    for (String value : draft.actions().values()) {
      selected.addAll(ActionPattern.parse(value).expand(all));
    }
    return selected;
  }

  private static Named named(ResourceArn typed) {
    return new Named(
        typed.toString(), typed.format(), typed.service() + ':' + typed.resourceType());
  }

  private Taker taker(Action action) {
    return new Taker(
        action.iamName(),
        action.resourceTypes(),
        action.reference().isEmpty()
            ? null
            : services.computeIfAbsent(action.service(), any -> typesOf(action)));
  }

  static @Nullable ArnTypes typesOf(Action action) {
    return action.reference().map(known -> KnownService.of(known).arns()).orElse(null);
  }

  /** Returns whether an action takes a resource of known type, whichever service owns the type. */
  static boolean takes(Action action, ResourceArn typed, @Nullable ArnTypes types) {
    return new NamedResources(List.of(named(typed)))
        .takesOne(new Taker(action.iamName(), action.resourceTypes(), types));
  }

  private void checkWildcard(Action action, ResourceArn arn, List<ResourceArn> arns) {
    ArnTypes types = taker(action).service();
    if (types == null) {
      return;
    }
    Map<String, List<String>> matched = types.alsoMatched(arn.toString(), arn.format());
    for (String type : action.resourceTypes()) {
      for (String pattern : matched.getOrDefault(type, List.of())) {
        if (arns.stream().noneMatch(named -> covers(named, pattern, action))) {
          throw wildcard(action, arn, type, pattern);
        }
      }
    }
  }

  private static boolean covers(ResourceArn named, String pattern, Action action) {
    return takes(action, named, typesOf(action))
        && WildcardPattern.of(named.toString()).covers(WildcardPattern.of(pattern));
  }

  private InvalidPolicyException wildcard(
      Action action, ResourceArn arn, String type, String pattern) {
    return new InvalidPolicyException(
        ("%s names the resource \"%s\" of type %s, whose wildcard also matches \"%s\" of type %s,"
                + " which %s takes. Give that action a statement of its own.")
            .formatted(draft.label(), arn, arn.resourceType(), pattern, type, action.iamName()));
  }

  /** Refuses actions that take none of the resources, and resources that no action takes. */
  private void check() {
    if (draft.constants().isEmpty() || draft.actions().negated()) {
      return;
    }
    List<Action> unfit =
        draft.constants().stream().filter(action -> !resources.takesOne(taker(action))).toList();
    // What is left out for one of the actions is moot for the others.
    boolean moot = excluded && unfit.size() < draft.actions().values().size();
    if (!unfit.isEmpty() && !moot) {
      if (dependsOnPrincipals(unfit.get(0))) {
        return;
      }
      throw refused(unfit);
    }
    if (draft.actions().values().size() > draft.constants().size()) {
      return;
    }
    BitSet untaken = resources.untaken(draft.constants().stream().map(this::taker));
    if (!untaken.isEmpty()) {
      Mistakes mistakes = new Mistakes(draft.constants().stream().map(this::taker));
      untaken.stream()
          .mapToObj(named::get)
          .filter(mistakes::contains)
          .filter(one -> one.format() != null || !isJudgedLater())
          .findFirst()
          .ifPresent(this::refuseUntaken);
    }
  }

  /**
   * Returns whether the rules for policies know the actions: what they say of an ARN that no action
   * takes depends on principals, which may be still to come.
   */
  private boolean isJudgedLater() {
    return draft.constants().stream().allMatch(action -> action.reference().isPresent());
  }

  private void refuseUntaken(Named untaken) {
    throw new InvalidPolicyException(
        Check.ACTION_DOES_NOT_TAKE_RESOURCE,
        draft.label()
            + (excluded ? " leaves out" : " names")
            + " the resource "
            + label(untaken)
            + ", which none of its actions takes.");
  }

  /** Returns how a message names a resource. */
  private static String label(Named resource) {
    String type = resource.type().substring(resource.type().indexOf(':') + 1);
    return '"' + resource.arn() + '"' + (type.isEmpty() ? "" : " of type " + type);
  }

  private InvalidPolicyException refused(List<Action> unfit) {
    Action first = unfit.get(0);
    return new InvalidPolicyException(
        draft.head().principals() == null || resources.otherService(first.iamName()) == null
            ? Check.ACTION_DOES_NOT_TAKE_RESOURCE
            : Check.UNSUPPORTED_ACTION_IN_POLICY,
        draft.label()
            + (excluded ? " leaves out" : " names")
            + " what an action does not take: "
            + resources.fault(taker(first), excluded).message()
            + '.'
            + others(unfit));
  }

  /**
   * Returns whether principals, which are still to come, would make another mistake of it: the
   * policy of a resource cannot grant an action of another service at all. The finished statement
   * is judged when it is put into a policy, as is what only the policy of a resource has.
   */
  private boolean dependsOnPrincipals(Action action) {
    return action.reference().isPresent()
        && ((draft.head().principals() == null && resources.otherService(action.iamName()) != null)
            || DocumentedResources.isShared(action.iamName(), named));
  }

  /** Says where a selection has several such actions, so that they are not found one by one. */
  private String others(List<Action> unfit) {
    return unfit.size() == 1
        ? ""
        : String.format(
            Locale.ROOT,
            " %d of its %d actions are such: %s. What each takes is its resourceTypes().",
            unfit.size(),
            draft.constants().size(),
            unfit.stream().map(Action::iamName).collect(Collectors.joining(", ")));
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
    throw new InvalidPolicyException(fault.check(), draft.label() + what + '.');
  }
}
