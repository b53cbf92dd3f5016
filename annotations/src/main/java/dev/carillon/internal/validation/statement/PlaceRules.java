package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.principal.ServicePrincipalRules;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What AWS takes in the policies of some things only, where a template tells what has the policy:
 * which resources, which principals, and which values in the policy of a VPC endpoint.
 */
public final class PlaceRules {

  /** The pattern of the resources that the policy of a thing can have, and what they are. */
  private static final Map<String, List<String>> RESOURCES =
      PageRows.byName(AttachedPages.RESOURCES);

  private static final Map<String, Pattern> PATTERNS =
      RESOURCES.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, row -> Pattern.compile(row.getValue().get(0))));

  private static final String GATEWAY = "gateway-endpoint";

  /**
   * An account with a wildcard in it.
   *
   * @see <a href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html">
   *     Endpoint policies</a>
   */
  private static final Pattern PART_OF_ACCOUNT = Pattern.compile("\\d+[*?].*|[*?].*\\d");

  /** A wildcard with fewer than six characters before it, and behind it. */
  private static final Pattern SHORT =
      Pattern.compile("(?:^|.*[*?])[^*?]{0,5}[*?][^*?]{0,5}(?:[*?].*|$)", Pattern.DOTALL);

  private PlaceRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    String place = judgement.place();
    if (place.isEmpty()) {
      return;
    }
    Pattern taken = PATTERNS.get(place);
    if (taken != null) {
      resources(statement, taken, judgement);
    }
    if (place.equals(GATEWAY) || ServicePrincipalRules.areMeantAlone(judgement)) {
      statement.get("Principal").ifPresent(who -> principals(who, judgement));
    }
    if (judgement.isOfEndpoint()) {
      statement.strings("Resource").forEach(one -> account(one, judgement));
      statement.conditions().forEach(condition -> values(condition, judgement));
    }
  }

  private static void resources(StatementView statement, Pattern taken, Judgement judgement) {
    List<String> row = RESOURCES.getOrDefault(judgement.place(), List.of());
    for (Element resource : statement.strings("Resource")) {
      if (!taken.matcher(resource.text()).matches()) {
        judgement.report(
            Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
            resource,
            "\""
                + resource.text()
                + "\" is no resource that this policy can have. Write "
                + String.join(" ", row.subList(1, row.size()))
                + '.');
      }
    }
  }

  /** Reports principals to which the policy does not apply, however it reads. */
  private static void principals(Element principal, Judgement judgement) {
    for (Element type : principal.isObject() ? principal.members() : List.<Element>of()) {
      for (Element who : type.items()) {
        boolean isOfLogs = ServicePrincipalRules.areMeantAlone(judgement);
        if (isJudged(type, who)
            && (isOfLogs ? !type.name().equals("Service") : !isOfAccount(type, who))) {
          judgement.report(
              Check.UNSUPPORTED_PRINCIPAL,
              Severity.WARNING,
              who,
              isOfLogs
                  ? "CloudWatch Logs applies this policy to requests of AWS services alone. What"
                      + " others may do, policies of identities say."
                  : "In the policy of a gateway endpoint, Principal is \"*\". "
                      + instead(type.name(), who.text()));
        }
      }
    }
  }

  /** Returns whether all of a principal is known, and no other rule refuses it. */
  private static boolean isJudged(Element type, Element who) {
    String text = who.text();
    return who.isScalar()
        && !text.equals("*")
        && !Placeholders.isIn(text)
        && !type.name().equals("Federated")
        && !(type.name().equals("AWS") && PrincipalShape.fault(text).isPresent());
  }

  private static String instead(String type, String who) {
    return type.equals("AWS")
        ? "Name \"" + who + "\" in a condition on aws:PrincipalArn."
        : "Leave \"" + who + "\" out: no aws:PrincipalArn is that.";
  }

  /** An account stands for its root user there, who is let in. */
  private static boolean isOfAccount(Element type, Element who) {
    return type.name().equals("AWS") && PrincipalShape.wholeAccount(who.text()).isPresent();
  }

  private static void account(Element value, Judgement judgement) {
    // What is not known may be the rest of an id.
    String known = Placeholders.replaced(value.text(), "x");
    String account = Arn.parse(known).map(Arn::account).orElse("");
    if (value.text().startsWith("arn:") && PART_OF_ACCOUNT.matcher(account).matches()) {
      judgement.report(
          Check.INVALID_ARN_ACCOUNT,
          value,
          "In the policy of a VPC endpoint, the account in an ARN is an id or a wildcard, not both: "
              + account
              + '.');
    }
  }

  private static void values(ConditionView condition, Judgement judgement) {
    String operator = condition.operatorText();
    boolean hasWildcards = operator.contains("StringLike") || operator.contains("StringNotLike");
    for (Element value : condition.items()) {
      account(value, judgement);
      if (hasWildcards && value.text().indexOf('{') < 0 && SHORT.matcher(value.text()).matches()) {
        judgement.report(
            Check.INVALID_VALUE_FOR_CONDITION_KEY,
            Severity.WARNING,
            value,
            "In the policy of a VPC endpoint, "
                + operator
                + " needs six characters in a row before or behind each wildcard.");
      }
    }
  }
}
