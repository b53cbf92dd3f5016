package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rules refer to by ARN: an action that writes them has to be granted on that, too.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/waf/latest/developerguide/waf-api-permissions-ref.html">permissions
 *     for references to resources, of AWS WAF</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_PutResourcePolicy.html">actions
 *     of firewall policies that the policy of a rule group allows</a>
 */
final class References {

  /** By the actions that write rules, the setter that is given them, or what has them. */
  private static final Map<String, String> HOLDING =
      Map.of(
          "network-firewall:CreateFirewallPolicy", "firewallPolicy",
          "network-firewall:UpdateFirewallPolicy", "firewallPolicy",
          "wafv2:CreateRuleGroup", "rules",
          "wafv2:CreateWebACL", "rules",
          "wafv2:UpdateRuleGroup", "rules",
          "wafv2:UpdateWebACL", "rules");

  /** Ends the name of a part, and of the setter that is given it. */
  private static final Pattern REFERENCE = Pattern.compile("References?(Statement)?$");

  /** The rules that others manage, which have no ARN, are of the same type as their versions. */
  private static final Map<String, String> MANAGED =
      Map.of("managedrulegroupstatement", "managedruleset");

  private static final Set<String> ARNS = Set.of("arn", "resourceArn");

  private References() {}

  /** Returns whether the rules in a request refer to a resource of a type, or may do so unseen. */
  static boolean mayBeOf(
      ResourceTypeReference type, AuthorizedAction action, String request, RequestUses requests) {
    String holding = HOLDING.get(action.action());
    if (holding == null) {
      return false;
    }
    boolean isSeen =
        requests.isSet(request, holding)
            ? requests.takesParts(request, holding) && !keeps(action)
            : requests.isAnySet(request, setter -> true);
    return !isSeen
        || requests.isAnySetOfParts(
            request, (part, setter) -> refers(setter, type) || GivenParts.isGiven(part, setter));
  }

  /** Returns whether a setter of a part is given the ARN that refers to what is of a type. */
  static boolean isOne(
      String part, String setter, ResourceTypeReference type, AuthorizedAction action) {
    return ARNS.contains(setter) && !keeps(action) && refers(part, type);
  }

  /**
   * Returns whether rules that an action writes can be those that are there: an update has to have
   * them all.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/waf/latest/APIReference/API_UpdateWebACL.html">UpdateWebACL</a>
   */
  private static boolean keeps(AuthorizedAction action) {
    return action.actionName().startsWith("Update");
  }

  private static boolean refers(String name, ResourceTypeReference type) {
    String named = RequestNames.plain(type.name());
    Matcher reference = REFERENCE.matcher(name);
    return reference.find()
        ? RequestNames.plain(name.substring(0, reference.start())).equals(named)
        : named.equals(MANAGED.get(RequestNames.plain(name)));
  }
}
