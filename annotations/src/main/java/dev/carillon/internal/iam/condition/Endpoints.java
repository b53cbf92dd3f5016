package dev.carillon.internal.iam.condition;

import dev.carillon.internal.iam.Arn;

/**
 * Addresses that a topic sends to. Everybody can have one in some domain: whose it is, the last two
 * names of its host say.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html">Keys
 *     of Amazon SNS</a>
 */
final class Endpoints {

  private Endpoints() {}

  /**
   * Returns whether anybody has an address that a pattern matches.
   *
   * @param pattern of mail addresses or URLs
   */
  static boolean areAnybodys(String pattern) {
    String path = pattern.substring(pattern.indexOf("://") < 0 ? 0 : pattern.indexOf("://") + 3);
    String address = path.substring(0, (path + '/').indexOf('/'));
    String host = address.substring(address.lastIndexOf('@') + 1);
    return !Arn.isPlain(host.substring(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1));
  }
}
