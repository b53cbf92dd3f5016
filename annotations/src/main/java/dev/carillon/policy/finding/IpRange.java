package dev.carillon.policy.finding;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses in CIDR notation, or one address.
 *
 * @param bits how many bits an address has: 32 or 128
 * @param length how many of them are the same in the whole range
 */
record IpRange(BigInteger address, int bits, int length) {

  private static final Pattern V4 =
      Pattern.compile(
          "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}");
  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private static final List<IpRange> PRIVATE =
      List.of(
              "10.0.0.0/8",
              "172.16.0.0/12",
              "192.168.0.0/16",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "100.64.0.0/10",
              "fc00::/7",
              "fe80::/10")
          .stream()
          .flatMap(text -> parse(text).stream())
          .toList();

  static Optional<IpRange> parse(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    byte[] bytes = bytes(address);
    String length = slash < 0 ? String.valueOf(bytes.length * 8) : text.substring(slash + 1);
    boolean right = bytes.length > 0 && length.matches("[0-9]{1,3}");
    return right && Integer.parseInt(length) <= bytes.length * 8
        ? Optional.of(
            new IpRange(new BigInteger(1, bytes), bytes.length * 8, Integer.parseInt(length)))
        : Optional.empty();
  }

  /** Returns the address's bytes; none if it is not an address. Asks no name server. */
  private static byte[] bytes(String address) {
    if (!V4.matcher(address).matches() && !V6.matcher(address).matches()) {
      return new byte[0];
    }
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      return new byte[0];
    }
  }

  /** Returns the first address of the range. */
  private BigInteger start() {
    return address.shiftRight(bits - length).shiftLeft(bits - length);
  }

  boolean isPrivate() {
    return PRIVATE.stream()
        .anyMatch(
            known ->
                known.bits == bits
                    && known.length <= length
                    && address
                        .shiftRight(bits - known.length)
                        .equals(known.address.shiftRight(bits - known.length)));
  }

  /** Tells whether the address has bits behind those that the range fixes. */
  boolean hasIgnoredBits() {
    return !start().equals(address);
  }

  /** Returns the range with the ignored bits cleared. */
  String cleared() {
    byte[] bytes = new byte[bits / 8];
    byte[] number = start().toByteArray();
    int copied = Math.min(number.length, bytes.length);
    System.arraycopy(number, number.length - copied, bytes, bytes.length - copied, copied);
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + '/' + length;
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address of " + Arrays.toString(bytes), e);
    }
  }
}
