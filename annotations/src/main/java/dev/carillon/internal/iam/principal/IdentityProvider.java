package dev.carillon.internal.iam.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.pattern.Placeholders;
import java.util.Optional;
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

  private static final Pattern ACCOUNT = Pattern.compile("[0-9]+");

  private static final Pattern RESOURCE = Pattern.compile("(saml|oidc)-provider/(?!https?://).+");

  private static final int LONGEST = 2048;

  /** Returns whether it is not known which one it is: a placeholder may stand for any. */
  public boolean isOpen() {
    return !Arn.isPlain(text) || Placeholders.isIn(text);
  }

  /**
   * Returns whether no provider is named so, whatever a placeholder stands for. Wildcards are
   * another mistake.
   */
  public boolean isMalformed() {
    if (!Arn.isPlain(text)) {
      return false;
    }
    Arn arn = Arn.parse(text).orElse(null);
    if (arn != null) {
      return ArnShape.fault(text).isPresent()
          || !isProvider(arn)
          || (!isOpen() && text.length() > LONGEST);
    }
    return isOpen()
        ? text.contains("://")
        : text.length() > LONGEST || !DOMAIN.matcher(text).matches();
  }

  /** Returns whether the parts that are known, which have no star, are those of a provider. */
  private static boolean isProvider(Arn arn) {
    String type = arn.resource().replaceFirst("/.*", "");
    return (!Arn.isPlain(arn.service()) || arn.service().equals("iam"))
        && (!Arn.isPlain(arn.region()) || arn.region().isEmpty())
        && (!Arn.isPlain(arn.account()) || ACCOUNT.matcher(arn.account()).matches())
        && (!Arn.isPlain(type) || RESOURCE.matcher(arn.resource()).matches());
  }

  /** Returns the host that was most likely meant if this is none that is known, but near one. */
  public Optional<String> meant() {
    return isOpen() || isSaml() ? Optional.empty() : OidcProviders.meant(host());
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
