package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.DocumentedExceptions;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.iam.principal.VendorAccounts;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for access that a policy gives to everybody, to other accounts and to third parties. */
public final class AccessRules {

  private static final Set<String> ACTS_AS_SERVICE =
      Set.of("aws:principalisawsservice", "aws:viaawsservice");

  private static final String SOURCE_ARN = "aws:SourceArn";

  private AccessRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    everyone(statement, judgement);
    thirdParties(statement, judgement);
    OwnAccount.ofStatement(statement, judgement);
  }

  /** Everybody is everybody in the world, in any account or none. */
  private static void everyone(StatementView statement, Judgement judgement) {
    boolean trust = judgement.kind() == PolicyKind.ROLE_TRUST;
    if ((!trust && judgement.kind() != PolicyKind.RESOURCE) || !statement.allows()) {
      return;
    }
    Optional<Element> everyone = trust ? inList(statement) : everyone(statement);
    if (everyone.isPresent()
        && !statement.isRestrictedBy(Restriction.CALLER)
        && !ServicePrincipalRules.areMeantAlone(judgement)
        && (trust || !EndpointPolicies.have(statement, judgement))
        && judgement.denying().stream()
            .noneMatch(other -> judgement.affords(1) && keepsOut(other, statement, judgement))) {
      judgement.report(
          Check.OPEN_TO_EVERYONE,
          everyone.get(),
          (trust
                  ? "Everyone in the world may assume the role"
                  : isOfLattice(statement)
                      ? "Everyone in a VPC that is connected to the service network is allowed this"
                      : "Everyone in the world is allowed this")
              + ". Name in Principal whom you mean, or add a condition that says whose requests"
              + " these are, such as StringEquals on aws:PrincipalOrgID."
              + (statement.strings("Resource").stream().anyMatch(Element::isStars)
                  ? " If this is the policy of a VPC endpoint, which opens nothing, accept it."
                  : ""));
    }
  }

  /**
   * Returns whether only who is in such a VPC can ask, with a signature or without one.
   *
   * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html">Control
   *     access to VPC Lattice services using auth policies</a>
   */
  private static boolean isOfLattice(StatementView statement) {
    return statement.has("Action")
        && statement.patterns("Action").stream()
            .allMatch(one -> one.service().equalsIgnoreCase("vpc-lattice-svcs"));
  }

  /** Returns where a statement names everybody. */
  static Optional<Element> everyone(StatementView statement) {
    return statement
        .get("Principal")
        .filter(principal -> principal.isString() && principal.isStars())
        .or(() -> inList(statement));
  }

  /** Another rule refuses the star alone in a trust policy. */
  private static Optional<Element> inList(StatementView statement) {
    return statement.get("Principal").flatMap(principal -> principal.member("AWS")).stream()
        .flatMap(values -> values.strings().stream())
        .filter(Element::isStars)
        .findFirst();
  }

  /** Returns whether a statement denies everybody but some what another one allows. */
  private static boolean keepsOut(
      StatementView denial, StatementView allowing, Judgement judgement) {
    if (everyone(denial).isEmpty()) {
      return false;
    }
    List<Comparison> conditions = denial.comparisons();
    return conditions.stream().anyMatch(AccessRules::exceptsCallers)
        && conditions.stream().allMatch(one -> exceptsCallers(one) || exceptsServices(one))
        && judgement.affords(pairs("Action", denial, allowing))
        && judgement.affords(pairs("Resource", denial, allowing))
        && covers(denial, allowing);
  }

  private static long pairs(String element, StatementView one, StatementView other) {
    return (long) one.strings(element).size() * other.strings(element).size();
  }

  private static boolean exceptsCallers(Comparison one) {
    return Restriction.CALLER.contains(one.foldedKey())
        && one.isNegated()
        && !one.values().isEmpty()
        && !Restriction.matchesAll(one);
  }

  private static boolean exceptsServices(Comparison one) {
    return ACTS_AS_SERVICE.contains(one.foldedKey()) && one.values().equals(List.of("false"));
  }

  private static boolean covers(StatementView denial, StatementView allowing) {
    List<WildcardPattern> resources = new ArrayList<>();
    denial.strings("Resource").forEach(one -> resources.add(WildcardPattern.of(one.text())));
    boolean actions =
        !allowing.patterns("Action").isEmpty()
            && allowing.patterns("Action").stream()
                .allMatch(
                    one -> denial.patterns("Action").stream().anyMatch(other -> other.covers(one)));
    return actions
        && allowing.strings("Resource").stream()
            .map(resource -> WildcardPattern.of(resource.text()))
            .allMatch(one -> resources.stream().anyMatch(other -> other.covers(one)));
  }

  /**
   * Reports a condition on what only a service that calls as itself has, where none is meant:
   * accounts, roles and users that are named are no service, services have no policies of their own
   * as users, groups and roles have, and service control policies do not reach them.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html">
   *     Service control policies: they affect only IAM users and roles</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcearn">
   *     aws:SourceArn</a>
   */
  public static void ofPeople(StatementView statement, Judgement judgement) {
    Optional<String> people = people(statement, judgement);
    if (people.isEmpty()) {
      return;
    }
    boolean isPassedOn =
        statement.conditionsOn(SOURCE_ARN).stream().anyMatch(AccessRules::isPassedOn);
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      boolean isFlag = ServiceCallRules.isFlag(condition, true);
      boolean asks = !isPassedOn && Restriction.asksForService(condition.comparison());
      if (isFlag || (asks && !condition.items().isEmpty())) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "The statement never applies: only a request that a service makes as itself has "
                + condition.key()
                + (isFlag ? " true" : "")
                + ", and "
                + people.get());
      }
    }
  }

  /** Returns what is wrong where nobody whom a statement is about can be a service. */
  private static Optional<String> people(StatementView statement, Judgement judgement) {
    List<Element> named = statement.principals("AWS");
    if (judgement.kind() == PolicyKind.IDENTITY && !statement.has("Principal")) {
      return Optional.of(
          "the policy is one of a user, group or role. Leave the condition out, or ask for it in"
              + " the policy of the resource that the service uses.");
    }
    if (judgement.kind() == PolicyKind.SERVICE_CONTROL) {
      return Optional.of(
          "a service control policy is about users and roles alone. Leave the condition out, or ask"
              + " for it in a resource control policy.");
    }
    boolean are =
        !named.isEmpty()
            && !statement.has("NotPrincipal")
            && statement.principals("Service").isEmpty()
            && named.stream().allMatch(one -> !PrincipalShape.account(one.text()).isEmpty());
    return are
        ? Optional.of(
            "the statement is about "
                + named.get(0).text()
                + ". Leave the condition out, or name the service.")
        : Optional.empty();
  }

  /** Returns whether services also call for all that a condition names as who calls them. */
  private static boolean isPassedOn(ConditionView source) {
    List<String> arns = source.comparison().values();
    return !arns.isEmpty()
        && arns.stream().allMatch(arn -> DocumentedExceptions.isPassedOn(SOURCE_ARN, arn));
  }

  /** A role for a third party asks for an external id, so that others cannot have it used. */
  private static void thirdParties(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.ROLE_TRUST
        || !statement.allows()
        || !statement.matches("sts:AssumeRole")
        || !statement.has("Principal")) {
      return;
    }
    boolean secured = statement.comparisons().stream().anyMatch(statement::restricts);
    boolean agreed = statement.isRestrictedBy(Set.of("sts:externalid"));
    for (Element principal : statement.principals("AWS")) {
      Optional<String> whole = PrincipalShape.wholeAccount(principal.text());
      String account = PrincipalShape.account(principal.text());
      Optional<String> vendor = VendorAccounts.owner(account);
      if (vendor.isPresent() && !agreed) {
        judgement.report(
            Check.MISSING_EXTERNAL_ID,
            Severity.SECURITY_WARNING,
            principal,
            account
                + " is an account of "
                + vendor.get()
                + ", which acts for other customers too. Add StringEquals on sts:ExternalId with"
                + " the id that you agreed on.");
      } else if (whole.isPresent() && !secured) {
        judgement.report(
            Check.MISSING_EXTERNAL_ID,
            principal,
            "Whoever in "
                + account
                + " is allowed sts:AssumeRole may take the role. If that is a third party's"
                + " account, add StringEquals on sts:ExternalId; else name the roles, or add"
                + " aws:PrincipalOrgID.");
      }
    }
  }
}
