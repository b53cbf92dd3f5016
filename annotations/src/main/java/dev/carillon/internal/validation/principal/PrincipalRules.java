package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.condition.IdentifierRules;
import dev.carillon.internal.validation.resource.ArnRules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules for {@code Principal} and {@code NotPrincipal}. */
public final class PrincipalRules {

  private static final Pattern ROLE_ID = Pattern.compile("AROA[A-Z0-9]{12,}(:.*)?");
  private static final Pattern USER_ID = Pattern.compile("AIDA[A-Z0-9]{12,}");

  private PrincipalRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    shape(statement, judgement);
    values(statement, judgement);
    effects(statement, judgement);
  }

  private static void shape(StatementView statement, Judgement judgement) {
    for (String name : List.of("Principal", "NotPrincipal")) {
      Element principal = statement.get(name).orElse(null);
      if (principal != null) {
        shape(name, principal, judgement);
      }
    }
  }

  private static void shape(String name, Element principal, Judgement judgement) {
    if (judgement.kind() == PolicyKind.IDENTITY) {
      judgement.reportName(
          Check.UNSUPPORTED_PRINCIPAL,
          principal,
          "An identity's policy is about that identity. Remove " + name + ".");
    } else if (judgement.kind() == PolicyKind.SERVICE_CONTROL) {
      judgement.reportName(
          Check.SCP_SYNTAX_ERROR_PRINCIPAL,
          principal,
          "A service control policy names no principals. Use a condition on aws:PrincipalArn.");
    } else if (judgement.kind() == PolicyKind.RESOURCE_CONTROL) {
      return; // ControlPolicyRules says that it is "*".
    } else if (principal.isObject()) {
      types(principal, judgement);
    } else if (!principal.text().equals("*") || !principal.isString()) {
      judgement.report(
          Check.INVALID_PRINCIPAL_FORMAT,
          principal,
          name + " is \"*\" or an object such as {\"AWS\": \"111122223333\"}.");
    }
  }

  private static void types(Element principal, Judgement judgement) {
    for (Element element : principal.members()) {
      String type = element.name();
      if (!StatementView.PRINCIPALS.contains(type)) {
        judgement.reportName(
            Check.INVALID_PRINCIPAL_KEY,
            element,
            "There is no principal type \""
                + type
                + "\"."
                + (StatementView.ELEMENTS.contains(type) && !type.equals(principal.name())
                    ? " It belongs beside " + principal.name() + '.'
                    : NearestNames.didYouMean(type, StatementView.PRINCIPALS)));
      }
    }
  }

  private static void values(StatementView statement, Judgement judgement) {
    if (!judgement.kind().hasPrincipals() || judgement.kind() == PolicyKind.RESOURCE_CONTROL) {
      return;
    }
    statement.principals("AWS").forEach(value -> account(value, judgement));
    statement.principals("CanonicalUser").forEach(value -> canonical(value, judgement));
    partitions(statement, judgement);
    for (Element service : statement.principals("Service")) {
      wildcard(service, "Service", judgement);
      boolean known =
          !Placeholders.isIn(service.text()) || Placeholders.hasPolicyVariable(service.text());
      if (known && Arn.isPlain(service.text())) {
        IdentifierRules.service(service, service.text(), judgement);
      }
    }
    boolean ofEndpoint = EndpointPolicies.areForSts(statement, judgement);
    for (Element provider : ofEndpoint ? List.<Element>of() : statement.principals("Federated")) {
      wildcard(provider, "Federated", judgement);
      if (judgement.kind() == PolicyKind.RESOURCE) {
        judgement.report(
            Check.FEDERATED_PRINCIPAL_NOT_SUPPORTED,
            provider,
            "Identity providers are principals of role trust policies only.");
      }
    }
  }

  private static void account(Element value, Judgement judgement) {
    String text = value.text();
    if (text.equals("*")) {
      return;
    }
    if (ROLE_ID.matcher(text).matches()) {
      judgement.report(
          Check.INVALID_ROLE_REFERENCE,
          value,
          "\""
              + text
              + "\" is the id of a role, most likely of a deleted one. Write the role's ARN.");
    } else if (USER_ID.matcher(text).matches()) {
      judgement.report(
          Check.INVALID_USER_REFERENCE,
          value,
          "\""
              + text
              + "\" is the id of a user, most likely of a deleted one. Write the user's ARN.");
    } else if (!Placeholders.hasPolicyVariable(text)) {
      report(PrincipalShape.fault(text), value, judgement);
      ArnRules.reserved(value, judgement);
    }
  }

  /**
   * S3 alone knows these ids.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar
   *     of the IAM JSON policy language</a>
   */
  private static void canonical(Element value, Judgement judgement) {
    if (judgement.kind() == PolicyKind.ROLE_TRUST) {
      judgement.report(
          Check.INVALID_PRINCIPAL_KEY,
          value,
          "A role trusts nobody by a canonical user id: only policies of S3 have these. Write"
              + " {\"AWS\": \"111122223333\"} with the id of the account.");
    } else {
      report(PrincipalShape.canonicalFault(value.text()), value, judgement);
    }
  }

  private static void report(Optional<Fault> found, Element value, Judgement judgement) {
    Fault fault = found.orElse(null);
    if (fault != null) {
      judgement.report(
          fault.check(),
          value,
          "\"" + value.text() + "\" is no principal: " + fault.message() + '.');
    }
  }

  /** Who is in one partition, such as AWS China, cannot be told of a resource in another one. */
  private static void partitions(StatementView statement, Judgement judgement) {
    Set<String> ofResources =
        statement.strings("Resource").stream()
            .map(PrincipalRules::partition)
            .collect(Collectors.toCollection(TreeSet::new));
    String partition = ofResources.size() == 1 ? ofResources.iterator().next() : "";
    for (Element value : statement.principals("AWS")) {
      String own = partition(value);
      if (!partition.isEmpty() && !own.isEmpty() && !own.equals(partition)) {
        judgement.report(
            Check.INVALID_PRINCIPAL_FORMAT,
            value,
            "\""
                + value.text()
                + "\" is in another partition than the resource, "
                + partition
                + '.');
      }
    }
  }

  /** Returns the partition of an ARN that is a known one; empty for all others. */
  private static String partition(Element value) {
    return Arn.parse(value.text())
        .map(Arn::partition)
        .filter(one -> one.startsWith("aws") && Arn.isPlain(one))
        .filter(one -> !Placeholders.isIn(one) && ArnShape.fault(value.text()).isEmpty())
        .orElse("");
  }

  private static void wildcard(Element value, String type, Judgement judgement) {
    if (!Arn.isPlain(value.text())) {
      judgement.report(
          Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL,
          value,
          "A principal of type " + type + " has no wildcards in it. Name each one.");
    }
  }

  private static void effects(StatementView statement, Judgement judgement) {
    Element left = statement.get("NotPrincipal").orElse(null);
    if (left == null || judgement.kind() != PolicyKind.RESOURCE) {
      return;
    }
    if (statement.allows()) {
      judgement.report(
          Check.ALLOW_WITH_NOT_PRINCIPAL,
          left,
          "This allows everybody else in the world. Name in Principal whom you mean.");
    } else if (statement.denies()) {
      accounts(statement, judgement);
    }
  }

  /** AWS may look at the account before it looks at who in it is left out. */
  private static void accounts(StatementView statement, Judgement judgement) {
    List<Element> left = statement.principals("AWS");
    Set<String> whole = new TreeSet<>();
    for (Element one : left) {
      if (Placeholders.isIn(one.text()) && PrincipalShape.account(one.text()).isEmpty()) {
        return; // It can be any.
      }
      PrincipalShape.wholeAccount(one.text()).ifPresent(whole::add);
    }
    for (Element one : left) {
      String account = PrincipalShape.account(one.text());
      if (!account.isEmpty() && whole.add(account)) { // Of an account it is said once.
        judgement.report(
            Check.NOT_PRINCIPAL_WITHOUT_ACCOUNT,
            one,
            "The account "
                + account
                + " is not left out, so its principals may be denied, too. Add arn:aws:iam::"
                + account
                + ":root, or use ArnNotLike on aws:PrincipalArn.");
      }
    }
  }
}
