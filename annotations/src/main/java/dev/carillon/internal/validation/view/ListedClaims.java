package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.KeyNames;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.principal.OidcProviders;
import java.util.List;
import java.util.Optional;

/**
 * The claims of identity providers that AWS lists as keys: in the table of STS where that is known,
 * else those that its page tells of.
 *
 * @param sts what is known of STS
 */
public record ListedClaims(Optional<KnownService> sts) {

  /** Returns whether AWS lists no such key of a provider. */
  public boolean lack(String key) {
    return sts.map(known -> !known.lists(key)).orElseGet(() -> OidcProviders.lacks(key));
  }

  /** Returns the key that was meant by one that is not listed, or of whose provider nothing is. */
  Optional<String> meant(String key) {
    int colon = key.indexOf(':');
    return claim(key)
        .or(
            () ->
                OidcProviders.meant(key.substring(0, colon))
                    .map(host -> host + key.substring(colon)));
  }

  private Optional<String> claim(String key) {
    if (!lack(key)) {
      return Optional.empty();
    }
    String prefix = key.substring(0, key.indexOf(':') + 1);
    List<String> claims =
        sts.map(known -> KeyNames.claims(prefix, known.reference()))
            .orElseGet(() -> OidcProviders.claims(prefix.substring(0, prefix.length() - 1)));
    return KeyNames.ofProvider(prefix, key, claims);
  }
}
