package dev.carillon.internal.iam.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the ARNs of secrets end with: Secrets Manager puts a hyphen and six letters or digits behind
 * the name, and IAM is asked for the whole ARN, whatever the caller named.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_iam-permissions.html">
 *     Permissions reference for AWS Secrets Manager</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html">
 *     What containers get of a secret is named behind its ARN, which policies do not have</a>
 */
public final class SecretNames {

  private static final Pattern NAME =
      Pattern.compile("(secret:[A-Za-z0-9/_+=.@!-]+)((?::[^:]*){3})?");

  private static final Pattern WHOLE = Pattern.compile(".*-[A-Za-z0-9]{6}");

  /** What stands for the hyphen and the six characters. */
  public static final String ANY_END = "-??????";

  private SecretNames() {}

  /**
   * Returns how the ARN of a secret ends that was meant; empty where a secret can have what was
   * written, or where it is no plain name.
   *
   * @param resource the last part of an ARN of Secrets Manager
   */
  public static Optional<String> meant(String resource) {
    Matcher name = NAME.matcher(resource);
    return name.matches()
        ? Optional.of(isWhole(name.group(1)) ? name.group(1) : name.group(1) + ANY_END)
            .filter(meant -> !meant.equals(resource))
        : Optional.empty();
  }

  /** Returns whether a text ends as the ARN of a secret does. */
  public static boolean isWhole(String text) {
    return WHOLE.matcher(text).matches();
  }

  /** Returns the last part of an ARN without what stands for the end of every secret's. */
  public static String withoutEnd(String service, String resource) {
    return service.equals("secretsmanager") && resource.endsWith(ANY_END)
        ? resource.substring(0, resource.length() - ANY_END.length())
        : resource;
  }
}
