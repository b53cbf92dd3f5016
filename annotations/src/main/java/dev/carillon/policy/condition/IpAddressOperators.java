package dev.carillon.policy.condition;

import dev.carillon.internal.iam.value.IpRange;
import dev.carillon.internal.iam.value.Ipv4;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;
import java.util.List;

/**
 * Compares the IP address of a key with addresses and ranges, of IPv4 ({@code 203.0.113.0/24}) or
 * IPv6 ({@code 2001:db8::/32}).
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress">
 *     IP address condition operators</a>
 */
public sealed class IpAddressOperators extends Operators permits IpAddressKey {
  IpAddressOperators(String quantifier, String key, String suffix) {
    super(quantifier, key, suffix);
  }

  @Override
  final IpAddressOperators with(String quantifier, String suffix) {
    return new IpAddressOperators(quantifier, key(), suffix);
  }

  /**
   * {@code IpAddress}: holds if the address is in one of these ranges.
   *
   * @throws InvalidPolicyException if a value is neither an address nor a range in CIDR notation
   */
  public final Condition in(String range, String... more) {
    return in(join(range, more));
  }

  /**
   * {@code IpAddress}: holds if the address is in one of these ranges.
   *
   * @throws InvalidPolicyException if there is no value, or one is neither an address nor a range
   *     in CIDR notation
   */
  public final Condition in(Collection<String> ranges) {
    return ranges("IpAddress", ranges);
  }

  /**
   * {@code NotIpAddress}: holds if the address is in none of these ranges.
   *
   * @throws InvalidPolicyException if a value is neither an address nor a range in CIDR notation
   */
  public final Condition notIn(String range, String... more) {
    return notIn(join(range, more));
  }

  /**
   * {@code NotIpAddress}: holds if the address is in none of these ranges.
   *
   * @throws InvalidPolicyException if there is no value, or one is neither an address nor a range
   *     in CIDR notation
   */
  public final Condition notIn(Collection<String> ranges) {
    return ranges("NotIpAddress", ranges);
  }

  private Condition ranges(String operator, Collection<String> ranges) {
    List<String> checked = kept(ranges);
    boolean allPublic = true;
    for (int i = 0; i < checked.size(); i++) {
      String range = checked.get(i);
      if (Ipv4.isPublicRange(range)) {
        continue;
      }
      allPublic = false;
      if (!IpRange.isRange(range)) {
        throw refused(
            Check.TYPE_MISMATCH_IP_RANGE,
            range,
            "an IP address or a range such as 203.0.113.0/24 or 2001:db8::/32");
      }
    }
    Condition made = compare(operator, checked);
    return allPublic ? made.ofPublicRanges() : made;
  }
}
