package dev.carillon.policy.condition;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells text that is an IP address, or a range in CIDR notation. Asks no name server. */
final class Cidr {
  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern GROUP = Pattern.compile("[0-9a-f]{1,4}");
  private static final Pattern PREFIX_LENGTH = Pattern.compile("0|[1-9][0-9]{0,2}");

  private Cidr() {}

  static boolean isRange(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    int bits = IPV4.matcher(address).matches() ? 32 : isIpv6(address) ? 128 : -1;
    if (bits < 0 || slash < 0) {
      return bits > 0;
    }
    String length = text.substring(slash + 1);
    return PREFIX_LENGTH.matcher(length).matches() && Integer.parseInt(length) <= bits;
  }

  private static boolean isIpv6(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int gap = lower.indexOf("::");
    if (gap < 0) {
      return groups(lower) == 8;
    }
    int before = groups(lower.substring(0, gap));
    int after = groups(lower.substring(gap + 2));
    return before >= 0 && after >= 0 && before + after <= 7;
  }

  /** Counts groups of four hexadecimal digits, an IPv4 address at the end as two; -1: malformed. */
  private static int groups(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    String[] parts = text.split(":", -1);
    int count = 0;
    for (int i = 0; i < parts.length; i++) {
      if (GROUP.matcher(parts[i]).matches()) {
        count++;
      } else if (i == parts.length - 1 && IPV4.matcher(parts[i]).matches()) {
        count += 2;
      } else {
        return -1;
      }
    }
    return count;
  }
}
