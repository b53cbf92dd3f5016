package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.validation.view.ConditionView;
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
}
