package dev.carillon.catalog.property;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policies of functions and state machines of SAM, of which SAM makes a role: a list of names
 * and ARNs, of policies, and of policy templates with their parameters.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html">
 *     AWS::Serverless::Function</a>
 */
final class SamPolicies {

  private static final String FUNCTION = "AWS::Serverless::Function";

  private static final Set<String> TYPES = Set.of(FUNCTION, "AWS::Serverless::StateMachine");

  private static final String POLICIES = "Policies";
  private static final String STATEMENT = "Statement";

  /** The property of a policy in CloudFormation's roles, which SAM's have not. */
  private static final String DOCUMENT = "PolicyDocument";

  private SamPolicies() {}

  /**
   * Returns what is wrong with the policies of a resource of a type.
   *
   * @param types the types of the template's resources, by their logical ids
   */
  static List<Finding> of(String type, Element properties, Map<String, String> types) {
    List<Finding> found = new ArrayList<>();
    if (TYPES.contains(type)) {
      for (Element policies : properties.member(POLICIES).stream().toList()) {
        if (type.equals(FUNCTION)) {
          ignored(properties, policies).ifPresent(found::add);
        }
        Values.alternatives(policies)
            .flatMap(all -> all.items().stream())
            .flatMap(Values::alternatives)
            .filter(one -> !Values.isOpen(one))
            .forEach(one -> found.addAll(wrong(one, types)));
      }
    }
    return found;
  }

  /** A role may be a choice of which one alternative is none. */
  private static Optional<Finding> ignored(Element properties, Element policies) {
    return properties
        .member("Role")
        .filter(role -> role.isString() || role.has("Fn::GetAtt") || role.has("Fn::Sub"))
        .filter(role -> !policies.isEmptyArray())
        .map(
            role ->
                new Finding(
                    Check.UNSUPPORTED_ELEMENT_COMBINATION,
                    Severity.WARNING,
                    policies.path(),
                    policies.value().position().line(),
                    policies.value().position().column(),
                    "SAM ignores Policies where a function has a Role. Put them into the role, or"
                        + " leave Role out."));
  }

  private static List<Finding> wrong(Element policy, Map<String, String> types) {
    List<String> names = policy.names();
    if (SamTemplates.names().contains(policy.text())) {
      return finding(
          Check.DATA_TYPE_MISMATCH,
          policy,
          "\""
              + policy.text()
              + "\" is a policy template of SAM, which takes its parameters in an object. Write {\""
              + policy.text()
              + "\": {}} where it has none.");
    }
    if (names.isEmpty() || policy.has(STATEMENT)) {
      return List.of();
    }
    if (policy.has("Effect")) {
      return finding(
          Check.MISSING_STATEMENT,
          policy,
          "A policy of SAM has "
              + Values.named(names)
              + " in its Statement. Write {\"Version\": \"2012-10-17\", \"Statement\": [ ... ]}"
              + " around it.");
    }
    if (policy.has(DOCUMENT)) {
      return finding(
          Check.MISSING_STATEMENT,
          policy,
          "A policy of SAM has no PolicyDocument: it is the policy itself, with Version and"
              + " Statement.");
    }
    return names.size() == 1 ? ofTemplate(policy.members().get(0), types) : ofTemplates(policy);
  }

  private static List<Finding> ofTemplate(Element template, Map<String, String> types) {
    String name = template.name();
    if (!SamTemplates.names().contains(name)) {
      return NearestNames.near(name, SamTemplates.names()).isEmpty()
          ? List.of()
          : finding(
              Check.INVALID_POLICY_ELEMENT,
              template,
              "SAM has no policy template \""
                  + name
                  + "\"."
                  + NearestNames.didYouMean(name, SamTemplates.names()));
    }
    if (Values.isOpen(template)) {
      return List.of();
    }
    return template.isObject()
        ? SamTemplates.wrong(template, types)
        : finding(
            Check.DATA_TYPE_MISMATCH,
            template,
            name + " takes its parameters in an object, an empty one, {}, where it has none.");
  }

  private static List<Finding> ofTemplates(Element policy) {
    return SamTemplates.names().containsAll(policy.names())
        ? finding(
            Check.INVALID_POLICY_ELEMENT,
            policy,
            "These are several policy templates in one object, of which SAM takes one each. Write"
                + " a list of them.")
        : List.of();
  }

  private static List<Finding> finding(Check check, Element value, String message) {
    return List.of(Values.finding(check, value, message));
  }
}
