package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.ActionsOfMany;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all statements of a document together allow on any resource. */
public final class OpenGrants {

  /** What is attached but some is still enough: nobody names all policies that allow much. */
  private static final String ATTACHED = "iam:policyarn";

  /**
   * What a request tells of whoever calls, from where and when, which is no limit to what it does;
   * the tags that it brings are the caller's choice.
   */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "aws:requestedregion",
          "aws:multifactorauthpresent",
          "aws:multifactorauthage",
          "aws:securetransport",
          "aws:sourceidentity",
          "aws:sourceip",
          "aws:viaawsservice",
          "aws:tagkeys",
          "aws:federatedprovider",
          "aws:ec2instancesourcevpc",
          "aws:ec2instancesourceprivateipv4",
          "ec2:sourceinstancearn",
          "ec2:roledelivery",
          "aws:currenttime",
          "aws:epochtime",
          "aws:tokenissuetime",
          "aws:useragent",
          "aws:referer",
          "aws:userid",
          "aws:username",
          "aws:resourceaccount",
          "aws:resourceorgid");

  /** What an action of a service is done to, where it names besides what it is done with. */
  private static final Map<String, Set<String>> DONE_TO =
      Map.of(
          "batch:submitjob", Set.of("batch:job-definition/"),
          "ec2:runinstances", Set.of("ec2:instance/"),
          "ssm:sendcommand", Set.of("ec2:instance/", "ssm:managed-instance/"),
          "ssm:startsession", Set.of("ec2:instance/", "ssm:managed-instance/", "ecs:task/"),
          "identitystore", Set.of("identitystore:group/"),
          "sso", Set.of("sso:permissionSet/"));

  private final Judgement judgement;
  private final Denied denied;
  private final List<StatementView> open = new ArrayList<>();

  /** Those that are open, or on the user who calls. */
  private final List<StatementView> onItself = new ArrayList<>();

  /** What they are about together: most actions are allowed by none of very many statements. */
  private final ActionsOfMany actions;

  private final Map<String, Optional<Element>> known = new HashMap<>();
  private final Map<String, List<StatementView>> free = new HashMap<>();
  private final Map<StatementView, @Nullable NamedResources> ofSome = new HashMap<>();
  private @Nullable List<StatementView> freeOfAny;

  OpenGrants(Judgement judgement) {
    this.judgement = judgement;
    this.denied = new Denied(judgement);
    for (StatementView statement : judgement.statements()) {
      boolean onAny = isOpen(statement, judgement);
      if (onAny) {
        open.add(statement);
      }
      if (onAny || isOpenOnCaller(statement, judgement)) {
        onItself.add(statement);
      }
    }
    this.actions = new ActionsOfMany(onItself);
  }

  /** Returns the statements that allow things on whatever resource. */
  List<StatementView> open() {
    return open;
  }

  /** Returns whether a statement allows things on whatever resource, or on the user who calls. */
  boolean areAny() {
    return !onItself.isEmpty();
  }

  /** Returns what the document denies besides. */
  Denied denied() {
    return denied;
  }

  /** Returns whether nothing is left of an action, or no more than under a condition. */
  boolean isLimited(String action) {
    return denied.isLimited(action);
  }

  /** Returns whether something of a service, in lower case, may be allowed. */
  boolean mayAllowOf(String service) {
    return actions.mayHaveOf(service);
  }

  /** Returns what allows an action on whatever resource; empty if nothing does. */
  Optional<Element> of(String action) {
    return onItself.isEmpty() ? Optional.empty() : known.computeIfAbsent(action, this::find);
  }

  /** Returns what allows the first of some actions, all of which are allowed; else empty. */
  Optional<Element> ofAll(List<String> actions) {
    for (String action : actions) {
      if (of(action).isEmpty()) {
        return Optional.empty();
      }
    }
    return of(actions.get(0));
  }

  private Optional<Element> find(String action) {
    if (!actions.mayHave(action) || denied.has(action)) {
      return Optional.empty();
    }
    for (StatementView statement : Escalation.isOnItself(action) ? onItself : open) {
      if (statement.matches(action)
          && isOnWhatItIsDoneTo(statement, action)
          && isTaken(statement, action)) {
        return grantedBy(statement, action);
      }
    }
    return Optional.empty();
  }

  private boolean isOnWhatItIsDoneTo(StatementView statement, String action) {
    String folded = action.toLowerCase(Locale.ROOT);
    Set<String> types = DONE_TO.getOrDefault(folded, DONE_TO.get(ActionName.serviceOf(folded)));
    return types == null
        || statement.has("NotResource")
        || statement.strings("Resource").stream()
            .map(Element::text)
            .filter(resource -> AnyResource.isCoveredBy(resource, judgement.knowledge()))
            .anyMatch(resource -> isOf(types, resource));
  }

  /** Returns whether an action takes one of a statement's resources that nobody named, or may. */
  boolean isTaken(StatementView statement, String action) {
    if (!ofSome.containsKey(statement)) {
      ofSome.put(statement, AnyResource.ofSomeTypes(statement, judgement));
    }
    NamedResources all = ofSome.get(statement);
    return all == null || AnyResource.isTaken(all, action, judgement);
  }

  private static boolean isOf(Set<String> types, String resource) {
    String[] parts = resource.split(":", Arn.PARTS);
    return parts.length < Arn.PARTS
        || types.stream()
            .map(type -> type.split(":", 2))
            .anyMatch(
                type ->
                    WildcardPattern.of(parts[2]).matches(type[0])
                        && (parts[5].startsWith("*") || parts[5].startsWith(type[1])));
  }

  /**
   * Returns the statements that allow an action, no condition limiting to whom or with what; none
   * where it is denied so.
   */
  List<StatementView> free(String action) {
    List<StatementView> known = free.get(action);
    if (known == null) {
      known = new ArrayList<>();
      for (StatementView statement : free()) {
        if (statement.matches(action)) {
          known.add(statement);
        }
      }
      known = known.isEmpty() || isLimited(action) ? List.of() : known;
      free.put(action, known);
    }
    return known;
  }

  private List<StatementView> free() {
    List<StatementView> known = freeOfAny;
    if (known == null) {
      known = new ArrayList<>();
      for (StatementView statement : judgement.statements()) {
        if (statement.allows() && isFree(statement)) {
          known.add(statement);
        }
      }
      freeOfAny = known;
    }
    return known;
  }

  /** Returns whether a statement allows things on whatever resource. */
  static boolean isOpen(StatementView statement, Judgement judgement) {
    return isOpen(statement, judgement, false);
  }

  /** Returns whether a statement allows things on the user who calls. */
  static boolean isOpenOnCaller(StatementView statement, Judgement judgement) {
    return isOpen(statement, judgement, true);
  }

  private static boolean isOpen(StatementView statement, Judgement judgement, boolean itself) {
    return statement.allows()
        && (statement.has("NotResource")
            ? isOnOthers(statement, judgement)
            : isOnAny(statement, judgement, itself))
        && isFree(statement);
  }

  private static boolean isOnAny(StatementView statement, Judgement judgement, boolean itself) {
    return statement.strings("Resource").stream()
        .map(Element::text)
        .anyMatch(
            one -> itself ? isItself(one) : AnyResource.isCoveredBy(one, judgement.knowledge()));
  }

  static boolean isOnOthers(StatementView statement, Judgement judgement) {
    return statement.strings("NotResource").stream()
        .noneMatch(one -> AnyResource.isCoveredBy(one.text(), judgement.knowledge()));
  }

  private static boolean isItself(String resource) {
    return resource.contains("${") && resource.toLowerCase(Locale.ROOT).contains("${aws:username}");
  }

  /** Returns whether no condition limits what is done. */
  static boolean isFree(StatementView statement) {
    return isFree(statement, Set.of());
  }

  /** Returns whether no condition limits what is done; some keys can be left out. */
  static boolean isFree(StatementView statement, Set<String> besides) {
    for (Comparison one : statement.comparisons()) {
      String key = one.foldedKey();
      if (!besides.contains(key) && !isCircumstance(key) && limits(one, statement)) {
        return false;
      }
    }
    return true;
  }

  static boolean isCircumstance(String key) {
    return CIRCUMSTANCES.contains(key)
        || Restriction.OF_ENDPOINTS.contains(key)
        || key.startsWith("aws:principal")
        || key.startsWith("aws:requesttag/");
  }

  /**
   * What a condition leaves out is a limit, too: nobody knows how much that is. But of resources
   * most have no tag that somebody thought of.
   */
  private static boolean limits(Comparison one, StatementView statement) {
    if (isOnTags(one.foldedKey())) {
      // A resource that has a tag, whatever its value, is one that somebody tagged.
      return statement.restricts(one) || one.asksForKey();
    }
    return statement.restricts(one) || (one.isNegated() && !ATTACHED.equals(one.foldedKey()));
  }

  /** Returns whether a key is a tag of the resource. */
  static boolean isOnTags(String key) {
    return key.contains("resourcetag/");
  }

  static Optional<Element> grantedBy(StatementView statement, String action) {
    return statement.has("NotAction")
        ? statement.get("NotAction")
        : statement.strings("Action").stream()
            .filter(one -> statement.pattern(one).filter(it -> it.matches(action)).isPresent())
            .findFirst();
  }
}
