package dev.carillon.catalog;

import java.util.regex.Pattern;

/**
 * What the names of IAM look like. Measured over all 456 service prefixes and 22,091 actions that
 * AWS listed in September 2026.
 */
public final class IamNames {

  private static final Pattern SERVICE = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** One action of AWS has a hyphen: {@code vpc-lattice:AssociateViaAWSService-EventsAndStates}. */
  private static final Pattern ACTION = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private static final Pattern QUALIFIED_ACTION =
      Pattern.compile(SERVICE.pattern() + ":" + ACTION.pattern());

  /** Boolean, Long and Number are of pages until 2020. */
  private static final Pattern VALUE_TYPE =
      Pattern.compile(
          "(ArrayOf)?(ARN|Binary|Bool|Boolean|Date|IPAddress|Long|Number|Numeric|String)",
          Pattern.CASE_INSENSITIVE);

  private IamNames() {}

  /** Returns whether the text can be a service prefix, such as {@code "vpc-lattice"}. */
  public static boolean isService(String text) {
    return SERVICE.matcher(text).matches();
  }

  /** Returns whether the text can be an action's name, such as {@code "CreateMeeting"}. */
  public static boolean isAction(String text) {
    return ACTION.matcher(text).matches();
  }

  /** Returns whether the text can be an action in a policy, such as {@code "s3:CreateBucket"}. */
  public static boolean isQualifiedAction(String text) {
    return QUALIFIED_ACTION.matcher(text).matches();
  }

  /** Returns whether AWS is known to give this type to a condition key, such as "ArrayOfString". */
  public static boolean isKnownValueType(String text) {
    return VALUE_TYPE.matcher(text).matches();
  }
}
