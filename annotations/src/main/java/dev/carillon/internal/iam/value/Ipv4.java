package dev.carillon.internal.iam.value;

import java.util.List;

/**
 * Reads IPv4 ranges without regular expressions and big numbers: {@code 203.0.113.0/24} takes 15 ns
 * instead of 240. {@link IpRange} reads whatever this does not.
 */
public final class Ipv4 {

  /** The private networks of IPv4. */
  static final List<String> PRIVATE =
      List.of(
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "100.64.0.0/10");

  private static final int NONE = -1;
  private static final long[] PRIVATE_RANGES = privateRanges();

  private Ipv4() {}

  private static long[] privateRanges() {
    long[] ranges = new long[PRIVATE.size()];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = parse(PRIVATE.get(i));
    }
    return ranges;
  }

  /** Returns whether a text is a range in CIDR notation, or one address. */
  static boolean isRange(String text) {
    return parse(text) >= 0;
  }

  /** Returns whether a text is a range, or one address, that is in no private network. */
  public static boolean isPublicRange(String text) {
    long range = parse(text);
    if (range < 0) {
      return false;
    }
    for (long network : PRIVATE_RANGES) {
      if (isIn(network, range)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(long network, long range) {
    int length = (int) network & 0xff;
    int ignored = 32 - length;
    return length <= (range & 0xff) && network >> 8 >> ignored == range >> 8 >> ignored;
  }

  /**
   * Returns the address in front of the eight bits of the length; below 0 if there is none. One
   * pass over the characters, as each policy with a condition on an address comes here twice.
   */
  private static long parse(String text) {
    long read = 0;
    int parts = 0;
    int number = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        // A zero in front of other digits is none of IAM's numbers.
        if (digits > 0 && number == 0) {
          return NONE;
        }
        number = 10 * number + c - '0';
        digits++;
        if (number > 255) {
          return NONE;
        }
      } else if (digits > 0 && ((c == '.' && parts < 3) || (c == '/' && parts == 3))) {
        read = (read << 8) | number;
        parts++;
        number = 0;
        digits = 0;
      } else {
        return NONE;
      }
    }
    if (digits == 0 || parts < 3) {
      return NONE;
    }
    if (parts == 3) {
      return (((read << 8) | number) << 8) | 32;
    }
    return number > 32 ? NONE : (read << 8) | number;
  }
}
