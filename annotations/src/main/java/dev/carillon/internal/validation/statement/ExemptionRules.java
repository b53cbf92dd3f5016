package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.iam.value.Regions;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.principal.ServiceCallRules;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules for denials of everybody but some: whether they leave out AWS's services, whose requests
 * have none of what such a denial compares.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html">
 *     RCP examples</a>
 */
public final class ExemptionRules {

  /** What tells whose a caller is: a service that calls as itself is nobody's. */
  private static final Set<String> OF_OWNERS =
      union(Set.copyOf(Restriction.OF_ORGANIZATIONS), Set.of("aws:principalaccount"));

  /** What the request of a service does not come from. */
  private static final Set<String> OF_NETWORKS =
      union(Set.of("aws:sourceip"), Restriction.OF_ENDPOINTS);

  private static final Set<String> OF_CALLERS = union(OF_OWNERS, OF_NETWORKS);

  /** What tells that a service calls, and what the denial beside it has to be about. */
  private static final Map<String, Set<String>> BY_SERVICES =
      Map.of(
          "aws:principalisawsservice", OF_OWNERS,
          "aws:viaawsservice", OF_NETWORKS);

  private static final String IS_SERVICE = "aws:PrincipalIsAWSService";

  /** The Region that most global services are in. */
  private static final String GLOBAL = "us-east-1";

  /**
   * What no service does: to come with a token of another provider or a certificate, or to sign in.
   */
  private static final List<String> OF_OTHERS =
      List.of("sts:assumerolewith", "rolesanywhere:", "signin:");

  private ExemptionRules() {}

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    services(statement, judgement);
    if (statement.has("Condition")) {
      inverted(statement, judgement);
      if (statement.denies()) {
        people(statement, judgement);
        anonymous(statement, judgement);
        silent(statement, judgement);
        regions(statement, judgement);
      }
    }
  }

  /** A resource control policy holds for what AWS's services do in an account, too. */
  private static void services(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.RESOURCE_CONTROL
        || !statement.denies()
        || statement.strings("Action").stream().allMatch(one -> isOfOthers(one.text()))
        || !statement.comparisons().stream().allMatch(ExemptionRules::holdsForServices)) {
      return;
    }
    ConditionView one = denied(statement, OF_CALLERS).orElse(null);
    if (one != null) {
      judgement.report(
          Check.MISSING_EXEMPTION_FOR_SERVICES,
          one.values(),
          "What an AWS service does for you has none of these as "
              + one.key()
              + ", so this denies it as well. Add BoolIfExists on"
              + " aws:PrincipalIsAWSService with \"false\".");
    }
  }

  private static boolean isOfOthers(String action) {
    String folded = action.toLowerCase(Locale.ROOT);
    return OF_OTHERS.stream().anyMatch(folded::startsWith);
  }

  private static boolean holdsForServices(Comparison one) {
    return one.holdsWithoutKey() && !BY_SERVICES.containsKey(one.foldedKey());
  }

  private static Optional<ConditionView> denied(StatementView statement, Set<String> keys) {
    return statement.conditions().stream()
        .filter(one -> keys.contains(one.comparison().foldedKey()))
        .filter(one -> one.comparison().isNegated() && one.comparison().holdsWithoutKey())
        .filter(one -> !Restriction.leavesNothing(one.comparison()))
        .findFirst();
  }

  /** Who means to leave services out, and writes that it is one, denies nobody else. */
  private static void inverted(StatementView statement, Judgement judgement) {
    if (statement.denies()) {
      BY_SERVICES.forEach(
          (key, others) -> {
            List<ConditionView> services = statement.conditionsOn(key);
            if (!services.isEmpty()) {
              denied(statement, others).ifPresent(denied -> inverted(services, denied, judgement));
            }
          });
    }
  }

  private static void inverted(
      List<ConditionView> services, ConditionView denied, Judgement judgement) {
    services.stream()
        .filter(one -> one.comparison().values().equals(List.of("true")))
        .filter(one -> !one.comparison().isNegated())
        .forEach(
            one ->
                judgement.report(
                    Check.INVERTED_CONDITION,
                    one.values(),
                    "This denies only what a service does, whose request has no "
                        + denied.key()
                        + ", and lets everybody else pass. Write \"false\"."));
  }

  /**
   * A denial by whom a service calls for also holds for everybody who is no service: none of them
   * has such a key. Of a resource's own policy that can be meant, unless it denies everything.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount">
   *     aws:SourceAccount</a>
   */
  private static void people(StatementView statement, Judgement judgement) {
    ConditionView first = denied(statement, Restriction.FOR_WHOM_FOLDED).orElse(null);
    if (first != null
        && isForEverybody(statement, judgement)
        && statement.conditions().stream().allMatch(ExemptionRules::holdsForPeople)) {
      judgement.report(
          Check.CONDITION_WITHOUT_EFFECT,
          first.values(),
          "Only a request that a service makes as itself has "
              + first.key()
              + ", so this denies whatever anybody else does. "
              + (judgement.kind().hasPrincipals()
                  ? "Add Bool on aws:PrincipalIsAWSService with \"true\", and Null on"
                      + " aws:SourceAccount with \"false\"."
                  : "Leave the condition out, if that is meant."));
    }
  }

  /**
   * Who leaves services out of a denial of strangers asks what is no service; an anonymous request
   * does not say.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice">
   *     aws:PrincipalIsAWSService</a>
   */
  private static void anonymous(StatementView statement, Judgement judgement) {
    if (judgement.kind() == PolicyKind.RESOURCE_CONTROL
        && denied(statement, OF_OWNERS).isPresent()) {
      statement.conditionsOn(IS_SERVICE).stream()
          .filter(one -> one.isFlag(false) && !one.comparison().holdsWithoutKey())
          .findFirst()
          .ifPresent(
              one ->
                  judgement.report(
                      Check.ANONYMOUS_REQUESTS_NOT_DENIED,
                      one.values(),
                      "An anonymous request has no "
                          + one.key()
                          + ", so this does not deny it. Write BoolIfExists."));
    }
  }

  private static boolean holdsForPeople(ConditionView one) {
    return Restriction.FOR_WHOM_FOLDED.contains(one.comparison().foldedKey())
        ? one.comparison().holdsWithoutKey()
        : ServiceCallRules.isFlag(one, false);
  }

  private static boolean isForEverybody(StatementView statement, Judgement judgement) {
    return switch (judgement.kind()) {
      case IDENTITY, SERVICE_CONTROL -> true;
      case RESOURCE_CONTROL -> ControlPolicyRules.isForEverybody(statement);
      case RESOURCE ->
          ControlPolicyRules.isForEverybody(statement)
              && statement.strings("Action").stream().allMatch(one -> one.text().endsWith("*"));
      case ROLE_TRUST -> false;
    };
  }

  /**
   * Not each service says for whom it calls.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention-resource-control">
   *     Cross-service confused deputy protection with resource control policies</a>
   */
  private static void silent(StatementView statement, Judgement judgement) {
    ConditionView source = denied(statement, Restriction.FOR_WHOM_FOLDED).orElse(null);
    if (source != null
        && judgement.kind() == PolicyKind.RESOURCE_CONTROL
        && statement.conditionsOn(IS_SERVICE).stream().anyMatch(one -> one.isFlag(true))
        && statement.comparisons().stream().noneMatch(Restriction::asksForService)) {
      judgement.report(
          Check.MISSING_EXEMPTION_FOR_SERVICES,
          source.values(),
          "Some AWS services that call for you have no "
              + source.key()
              + ", so this denies what they do as well. Add Null on aws:SourceAccount with"
              + " \"false\".");
    }
  }

  /**
   * All requests to most global services are made to one Region.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion">
   *     aws:RequestedRegion</a>
   */
  private static void regions(StatementView statement, Judgement judgement) {
    List<ConditionView> all = statement.conditions();
    ConditionView region = denied(statement, Set.of("aws:requestedregion")).orElse(null);
    if (region != null
        && all.size() == 1
        && !judgement.kind().hasPrincipals()
        && List.of("*", "*:*").containsAll(texts(statement, "Action"))
        && List.of("*").containsAll(texts(statement, "Resource"))
        && region.comparison().values().stream().allMatch(ExemptionRules::isElsewhere)) {
      judgement.report(
          Check.MISSING_EXEMPTION_FOR_SERVICES,
          region.values(),
          "Requests to IAM and most other global services are made to "
              + GLOBAL
              + ", so this denies all of them. List in NotAction what is used of them, such as"
              + " iam:*, or add "
              + GLOBAL
              + ".");
    }
  }

  private static List<String> texts(StatementView statement, String element) {
    List<String> texts = statement.strings(element).stream().map(Element::text).toList();
    return texts.isEmpty() ? List.of("") : texts;
  }

  private static boolean isElsewhere(String region) {
    return !Placeholders.isIn(region)
        && !WildcardPattern.of(region).matches(GLOBAL)
        && !Regions.isOfOtherPartition(region);
  }
}
