package dev.carillon.internal.iam;

import java.util.regex.Pattern;

/**
 * What can be known of an ARN in a policy from its text alone. Placeholders ({@code
 * ${aws:username}}, CloudFormation's {@code ${AWS::AccountId}}, the CDK's {@code ${Token[…]}})
 * stand for text that is not known yet.
 */
public final class ArnText {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]*}");

  /** Stands for a placeholder while the parts are looked at: a character that no ARN has. */
  private static final String UNKNOWN = "\u0000";

  private static final Pattern PARTITION = Pattern.compile("[a-z0-9*?\u0000-]+");
  private static final Pattern SERVICE = Pattern.compile("[A-Za-z0-9.*?\u0000_-]+");
  private static final Pattern REGION = Pattern.compile("[a-z0-9*?\u0000-]*");
  private static final Pattern ACCOUNT =
      Pattern.compile("|[0-9]{12}|[a-z][a-z0-9-]*|[0-9*?\u0000]*[*?\u0000][0-9*?\u0000]*");

  private ArnText() {}

  /**
   * Returns what is wrong with an ARN, or the empty string where nothing is.
   *
   * @param arn the ARN, in which wildcards and placeholders are fine
   */
  public static String fault(String arn) {
    String known = PLACEHOLDER.matcher(arn).replaceAll(UNKNOWN);
    if (known.startsWith(UNKNOWN)) {
      return "";
    }
    String[] parts = known.split(":", 6);
    if (!parts[0].equals("arn") || parts.length < 6) {
      return "it has to read arn:partition:service:region:account:resource";
    }
    if (!PARTITION.matcher(parts[1]).matches()) {
      return part("partition", parts[1], "aws, aws-cn or aws-us-gov");
    }
    if (!SERVICE.matcher(parts[2]).matches()) {
      return part("service", parts[2], "a service prefix such as s3");
    }
    if (!REGION.matcher(parts[3]).matches()) {
      return part("region", parts[3], "a region such as eu-west-1, or nothing");
    }
    if (!ACCOUNT.matcher(parts[4]).matches()) {
      return part("account", parts[4], "12 digits, or nothing");
    }
    return parts[5].isEmpty() ? "its last part, the resource, is empty" : "";
  }

  private static String part(String name, String value, String right) {
    return "its " + name + " is \"" + value.replace(UNKNOWN, "${…}") + "\", not " + right;
  }
}
