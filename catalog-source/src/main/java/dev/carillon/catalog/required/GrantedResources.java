package dev.carillon.catalog.required;

import dev.carillon.catalog.policyfile.RolePolicies;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a policy grants an action on some of the resources that code names. */
final class GrantedResources {

  /** ARNs of log groups are written with and without a star at the end. */
  private static final String LOGS = "logs:";

  private static final Pattern PARTITION = Pattern.compile("arn:aws[a-z-]*:");

  private GrantedResources() {}

  /**
   * Returns whether some statement allows the action on a resource that one of these can be; what
   * policy variables stand for is right, and so is the partition.
   */
  static boolean reach(Policy policy, String action, Collection<String> resources) {
    return action.startsWith(LOGS)
        || resources.contains("*")
        || policy.statements().stream()
            .filter(statement -> allows(statement, action))
            .anyMatch(statement -> statement.excludesResources() || names(statement, resources));
  }

  private static boolean allows(Statement statement, String action) {
    WildcardPattern wanted = WildcardPattern.ignoringCase(action);
    return statement.effect() == Effect.ALLOW
        && statement.actionPatterns().stream()
                .anyMatch(pattern -> WildcardPattern.ignoringCase(pattern).intersects(wanted))
            != statement.excludesActions();
  }

  private static boolean names(Statement statement, Collection<String> resources) {
    return statement.resources().stream()
        .map(written -> written.replace(RolePolicies.OPEN, "*"))
        .anyMatch(
            written -> {
              WildcardPattern granted = WildcardPattern.withVariables(written);
              return resources.stream()
                  .anyMatch(
                      arn -> granted.intersects(WildcardPattern.of(inPartition(arn, written))));
            });
  }

  /** Code names no partition but in whole ARNs, so that of the policy is right. */
  private static String inPartition(String arn, String written) {
    Matcher partition = PARTITION.matcher(written);
    return partition.lookingAt() ? arn.replaceFirst("^arn:aws:", partition.group()) : arn;
  }
}
