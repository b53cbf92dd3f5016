package dev.carillon.catalog.required;

import dev.carillon.catalog.grant.TakenGrants;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a policy grants an action on some of the resources that code names. */
final class GrantedResources {

  /** ARNs of log groups are written with and without a star at the end. */
  private static final String LOGS = "logs:";

  private static final Pattern PARTITION = Pattern.compile("arn:aws[a-z-]*:");

  private final Optional<String> version;

  private GrantedResources(Optional<String> version) {
    this.version = version;
  }

  /**
   * Returns whether some statement allows the action on a resource that one of these can be, and
   * none denies it always; what policy variables stand for is right, and so is the partition.
   */
  static boolean reach(Policy policy, String action, Collection<String> resources) {
    if (action.startsWith(LOGS) || resources.contains("*")) {
      return true;
    }
    List<Statement> allowing =
        policy.statements().stream()
            .filter(one -> one.effect() == Effect.ALLOW && TakenGrants.isAbout(one, action))
            .toList();
    List<Statement> denying =
        policy.statements().stream()
            .filter(one -> one.effect() == Effect.DENY && one.conditions().isEmpty())
            .filter(one -> TakenGrants.isAbout(one, action))
            .toList();
    GrantedResources granted = new GrantedResources(policy.version());
    return resources.stream()
        .anyMatch(
            arn ->
                allowing.stream().anyMatch(one -> granted.mayReach(one, arn))
                    && denying.stream().noneMatch(one -> granted.surelyReaches(one, arn)));
  }

  private boolean mayReach(Statement statement, String arn) {
    return statement.excludesResources() ? !covers(statement, arn) : meets(statement, arn);
  }

  private boolean surelyReaches(Statement statement, String arn) {
    return statement.excludesResources() ? !meets(statement, arn) : covers(statement, arn);
  }

  private Stream<String> named(Statement statement) {
    return statement.resources().stream().map(text -> Placeholders.asMeant(text, version));
  }

  private boolean meets(Statement statement, String arn) {
    return named(statement)
        .anyMatch(written -> meet(Placeholders.starred(written), inPartition(arn, written)));
  }

  /**
   * Returns whether a resource can be one that a policy names. What stands for the Region and the
   * account in an ARN of the code has no colon; where the policy writes all parts of an ARN, each
   * is that of the other.
   */
  private static boolean meet(String written, String arn) {
    String[] parts = written.split(":", Arn.PARTS);
    String[] others = arn.split(":", Arn.PARTS);
    if (parts.length < Arn.PARTS || others.length < Arn.PARTS) {
      return areAlike(written, arn);
    }
    return IntStream.range(0, Arn.PARTS).allMatch(i -> areAlike(parts[i], others[i]));
  }

  private static boolean areAlike(String written, String arn) {
    return WildcardPattern.of(written).intersects(WildcardPattern.of(arn));
  }

  /** Returns whether all that the ARN can be is named, whatever policy variables stand for. */
  private boolean covers(Statement statement, String arn) {
    return named(statement)
        .filter(written -> !Placeholders.isIn(written))
        .anyMatch(
            written ->
                WildcardPattern.of(written).covers(WildcardPattern.of(inPartition(arn, written))));
  }

  /** Code names no partition but in whole ARNs, so that of the policy is right. */
  private static String inPartition(String arn, String written) {
    Matcher partition = PARTITION.matcher(written);
    return partition.lookingAt() ? arn.replaceFirst("^arn:aws:", partition.group()) : arn;
  }
}
