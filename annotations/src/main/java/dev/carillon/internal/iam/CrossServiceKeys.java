package dev.carillon.internal.iam;

import java.util.Locale;
import java.util.Set;

/**
 * The condition keys with a service's prefix that the requests of any service can have: AWS puts
 * them in for whoever got the credentials. No action lists them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 */
public final class CrossServiceKeys {
  private static final Set<String> KEYS =
      Set.of(
          "codebuild:buildarn",
          "codebuild:projectarn",
          "ec2:roledelivery",
          "ec2:sourceinstancearn",
          "glue:credentialissuingservice",
          "glue:roleassumedby",
          "identitystore:userid",
          "lambda:sourcefunctionarn",
          "ssm:sourceinstancearn");

  private CrossServiceKeys() {}

  /** Returns whether a key is one of them, in any letter case. */
  public static boolean contains(String key) {
    return KEYS.contains(key.toLowerCase(Locale.ROOT));
  }
}
