package dev.carillon.internal.iam.value;

import dev.carillon.internal.pattern.Placeholders;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A range of IP addresses in CIDR notation, or one address.
 *
 * @param bits how many bits an address has: 32 or 128
 * @param length how many of them are the same in the whole range
 */
public record IpRange(BigInteger address, int bits, int length) {

  private static final Pattern V4_BYTE =
      Pattern.compile("25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]");
  private static final Pattern V6_GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,2}");

  private static final List<IpRange> PRIVATE =
      Stream.concat(ranges(Ipv4.PRIVATE), ranges(List.of("fc00::/7", "fe80::/10"))).toList();

  /**
   * Returns whether a text can be a range, or one address: of what stands for other text nothing is
   * said.
   */
  public static boolean isRange(String text) {
    return Ipv4.isRange(text) || Placeholders.isIn(text) || parse(text).isPresent();
  }

  /** Returns the range that a text is; empty if it is none. */
  public static Optional<IpRange> parse(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    boolean six = address.indexOf(':') >= 0;
    int bits = six ? 128 : 32;
    String length = slash < 0 ? String.valueOf(bits) : text.substring(slash + 1);
    if (!LENGTH.matcher(length).matches() || Integer.parseInt(length) > bits) {
      return Optional.empty();
    }
    return (six ? six(withoutDots(address)) : number(address, "\\.", V4_BYTE, 4, 10))
        .map(number -> new IpRange(number, bits, Integer.parseInt(length)));
  }

  private static Stream<IpRange> ranges(List<String> texts) {
    return texts.stream().flatMap(text -> parse(text).stream());
  }

  /** Returns whether ranges together hold all addresses of one kind. */
  public static boolean coverAll(List<String> texts) {
    return coverAll(texts, 32) || coverAll(texts, 128);
  }

  /** Returns whether each of the others, of which there is one, lies in one of the ranges. */
  public static boolean cover(List<String> ranges, List<String> others) {
    List<IpRange> known = ranges(ranges).toList();
    return !others.isEmpty()
        && others.stream()
            .allMatch(
                text ->
                    parse(text)
                        .filter(one -> known.stream().anyMatch(range -> range.holds(one)))
                        .isPresent());
  }

  /** Returns the ranges that lie in one of some and in one of others. */
  public static List<String> common(List<String> some, List<String> others) {
    Map<String, IpRange> known = new LinkedHashMap<>();
    others.forEach(text -> parse(text).ifPresent(range -> known.put(text, range)));
    Set<String> common = new LinkedHashSet<>();
    for (String text : some) {
      IpRange one = parse(text).orElse(null);
      for (Map.Entry<String, IpRange> other : known.entrySet()) {
        if (one != null && one.holds(other.getValue())) {
          common.add(other.getKey());
        } else if (one != null && other.getValue().holds(one)) {
          common.add(text);
        }
      }
    }
    return List.copyOf(common);
  }

  private boolean holds(IpRange other) {
    int rest = bits - length;
    return bits == other.bits
        && length <= other.length
        && address.shiftRight(rest).equals(other.address.shiftRight(rest));
  }

  private static boolean coverAll(List<String> texts, int bits) {
    List<IpRange> sorted =
        ranges(texts)
            .filter(range -> range.bits == bits)
            .sorted(Comparator.comparing(IpRange::start))
            .toList();
    BigInteger reached = BigInteger.ZERO;
    for (IpRange range : sorted) {
      if (range.start().compareTo(reached) > 0) {
        return false;
      }
      reached = reached.max(range.start().add(BigInteger.ONE.shiftLeft(bits - range.length)));
    }
    return reached.equals(BigInteger.ONE.shiftLeft(bits));
  }

  /** Returns an IPv6 address with its last two groups as such where they are an IPv4 address. */
  private static String withoutDots(String address) {
    int colon = address.lastIndexOf(':');
    return number(address.substring(colon + 1), "\\.", V4_BYTE, 4, 10)
        .map(
            last ->
                address.substring(0, colon + 1)
                    + last.shiftRight(16).toString(16)
                    + ':'
                    + last.and(BigInteger.valueOf(0xffff)).toString(16))
        .orElse(address);
  }

  /** Reads an IPv6 address: eight groups, of which {@code ::} leaves out some that are zero. */
  private static Optional<BigInteger> six(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      return number(address, ":", V6_GROUP, 8, 16);
    }
    String start = address.substring(0, gap);
    String end = address.substring(gap + 2);
    int missing = 8 - groups(start) - groups(end);
    if (missing < 1) {
      return Optional.empty();
    }
    String zeros = String.join(":", Collections.nCopies(missing, "0"));
    String before = start.isEmpty() ? "" : start + ':';
    String after = end.isEmpty() ? "" : ':' + end;
    return number(before + zeros + after, ":", V6_GROUP, 8, 16);
  }

  private static int groups(String text) {
    return text.isEmpty() ? 0 : text.split(":", -1).length;
  }

  private static Optional<BigInteger> number(
      String text, String separator, Pattern part, int count, int radix) {
    String[] parts = text.split(separator, -1);
    BigInteger number = BigInteger.ZERO;
    for (String digits : parts) {
      if (parts.length != count || !part.matcher(digits).matches()) {
        return Optional.empty();
      }
      number = number.shiftLeft(radix == 10 ? 8 : 16).add(new BigInteger(digits, radix));
    }
    return Optional.of(number);
  }

  /** Returns the first address of the range. */
  private BigInteger start() {
    return address.shiftRight(bits - length).shiftLeft(bits - length);
  }

  /**
   * Returns whether the range is of so many addresses that whoever it lets in is the public.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status">
   *     The meaning of "public"</a>
   */
  public static boolean isPublic(String text) {
    return parse(text)
        .filter(range -> range.length < (range.bits == 32 ? 8 : 32) && !range.isPrivate())
        .isPresent();
  }

  /** Returns whether all of it lies in a range that the internet does not use. */
  public boolean isPrivate() {
    return PRIVATE.stream().anyMatch(known -> known.holds(this));
  }

  /** Returns whether the address has bits behind those that the range fixes. */
  public boolean hasIgnoredBits() {
    return !start().equals(address);
  }

  /** Returns the range with the ignored bits cleared. */
  public String cleared() {
    int width = bits == 32 ? 8 : 16;
    BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    List<String> parts = new ArrayList<>();
    for (int shift = bits - width; shift >= 0; shift -= width) {
      parts.add(start().shiftRight(shift).and(mask).toString(bits == 32 ? 10 : 16));
    }
    return String.join(bits == 32 ? "." : ":", parts) + '/' + length;
  }
}
