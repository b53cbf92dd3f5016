package dev.carillon.internal.iam.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.pattern.Placeholders;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An identity provider as {@code Federated} names it: by its ARN, or by the domain of one that IAM
 * knows.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity">
 *     OIDC federated principals</a>
 */
public record IdentityProvider(String text) {

  private static final Pattern DOMAIN = Pattern.compile("(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}");

  private static final Pattern ARN =
      Pattern.compile("arn:[^:]+:iam::[0-9]+:(saml|oidc)-provider/(?!https?://).+");

  private static final Set<String> TYPES = Set.of("saml-provider", "oidc-provider");

  private static final int LONGEST = 2048;

  /** Returns whether it is not known which one it is: a placeholder may stand for any. */
  public boolean isOpen() {
    return !Arn.isPlain(text) || Placeholders.isIn(text);
  }

  /** Returns whether no provider is named so. Wildcards are another mistake. */
  public boolean isMalformed() {
    return isOpen()
        ? Arn.isPlain(text) && Arn.parse(text).filter(IdentityProvider::isOfOtherType).isPresent()
        : text.length() > LONGEST || !(DOMAIN.matcher(text).matches() || isArn());
  }

  private static boolean isOfOtherType(Arn arn) {
    String type = arn.resource().replaceFirst("/.*", "");
    return (Arn.isPlain(arn.service()) && !arn.service().equals("iam"))
        || (Arn.isPlain(type) && !TYPES.contains(type));
  }

  private boolean isArn() {
    return ArnShape.fault(text).isEmpty() && ARN.matcher(text).matches();
  }

  /** Returns whether it is one of SAML. */
  public boolean isSaml() {
    return text.contains(":saml-provider/");
  }

  /** Returns the host of one of OpenID Connect, with its path if it has one. */
  public String host() {
    String marker = ":oidc-provider/";
    int at = text.indexOf(marker);
    return at < 0 ? text : text.substring(at + marker.length());
  }
}
