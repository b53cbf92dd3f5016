package dev.carillon.internal.validation.statement;

import dev.carillon.internal.validation.view.Element;
import java.util.Map;
import java.util.Optional;

/**
 * Policies of AWS Organizations that allow and deny nothing: they have a grammar of their own, with
 * operators that begin with two signs ({@code @@assign}).
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inheritance_mgmt.html">
 *     Inheritance of management policies</a>
 */
final class ManagementPolicies {

  private static final String OPERATOR = "@@";

  /** What AWS calls the policies, by the member that each begins with. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("tags", "a tag policy"),
          Map.entry("plans", "a backup policy"),
          Map.entry("services", "an AI services opt-out policy"),
          Map.entry("chatbot", "a chat applications policy"),
          Map.entry("ec2_attributes", "a declarative policy for EC2"),
          Map.entry("s3_attributes", "an S3 policy"),
          Map.entry("securityhub", "a Security Hub policy"),
          Map.entry("inspector", "an Inspector policy"),
          Map.entry("bedrock", "a Bedrock policy"),
          Map.entry("upgrade_rollout", "an upgrade rollout policy"),
          Map.entry("network_security_director", "a Network Security Director policy"));

  private ManagementPolicies() {}

  /** Returns what AWS calls a document without statements; empty if it is no such policy. */
  static Optional<String> name(Element document) {
    if (!hasOperator(document)) {
      return Optional.empty();
    }
    for (String member : document.names()) {
      String name = NAMES.get(member);
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.of("a management policy");
  }

  private static boolean hasOperator(Element value) {
    for (Element member : value.members()) {
      if (member.name().startsWith(OPERATOR) || hasOperator(member)) {
        return true;
      }
    }
    return false;
  }
}
