package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IpRangeTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7/24, 203.0.113.0/24",
    "203.0.113.7, 203.0.113.7/32",
    "255.255.255.255/0, 0.0.0.0/0",
    "2001:DB8:1234:5678::1/64, 2001:db8:1234:5678:0:0:0:0/64",
    "::1, 0:0:0:0:0:0:0:1/128",
    "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8/128",
    "1::3:4:5:6:7:8, 1:0:3:4:5:6:7:8/128",
    "::/0, 0:0:0:0:0:0:0:0/0",
  })
  void clearsTheBitsBehindTheMask(String text, String cleared) {
    assertEquals(cleared, IpRange.parse(text).orElseThrow().cleared());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "203.0.113",
        "203.0.113.256",
        "203.0.113.0/33",
        "203.0.113.0/",
        "/",
        "/24",
        "/128",
        ":",
        "1:2",
        "1::2::3",
        "1:2:3:4:5:6:7:8::",
        "::g",
        "example.com",
        "*",
        "1.2.3.4.5",
        "1:2:3:4:5:6:7:8/129",
      })
  void refusesWhatIsNoRange(String text) {
    assertTrue(IpRange.parse(text).isEmpty(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.0.0/16, true",
    "8.0.0.0/6, false",
    "172.32.0.0/16, false",
    "fd12::/16, true",
    "2001:db8::/32, false",
  })
  void tellsPrivateRanges(String text, boolean isPrivate) {
    assertEquals(isPrivate, IpRange.parse(text).orElseThrow().isPrivate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.255.255.255",
        "10.0.0.0",
        "10.0.0.0/7",
        "10.255.255.255",
        "11.0.0.0",
        "0.0.0.0/0",
        "100.63.255.255",
        "100.64.0.0/10",
        "100.127.255.255",
        "100.128.0.0",
        "126.0.0.0/8",
        "127.0.0.1",
        "169.253.0.0/16",
        "169.254.1.0/24",
        "172.15.255.255",
        "172.16.0.0/12",
        "172.16.0.0/11",
        "172.31.255.255",
        "172.32.0.0",
        "192.167.0.0/16",
        "192.168.0.0/16",
        "192.168.255.0/24",
        "192.169.0.0",
        "203.0.113.0/24",
        "255.255.255.255",
      })
  void whatIsReadQuicklyIsPublicJustIfItIsNotPrivate(String text) {
    assertEquals(!IpRange.parse(text).orElseThrow().isPrivate(), Ipv4.isPublicRange(text));
  }

  @Test
  void anIpv6AddressCanEndAsAnIpv4Address() {
    assertEquals(IpRange.parse("::ffff:c000:221/128"), IpRange.parse("::ffff:192.0.2.33/128"));
    assertTrue(IpRange.isRange("64:ff9b::192.0.2.33"));
    assertFalse(IpRange.isRange("64:ff9b::192.0.2.333"));
    assertFalse(IpRange.isRange("203.0.113.07"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0.0.0/0                            | true",
        "0.0.0.0/1 128.0.0.0/1                | true",
        "128.0.0.0/1 0.0.0.0/1                | true",
        "0.0.0.0/1 64.0.0.0/2 128.0.0.0/1     | true",
        "0.0.0.0/1 128.0.0.1/1                | true",
        "0.0.0.0/1 129.0.0.0/8                | false",
        "0.0.0.0/1 128.0.0.0/2                | false",
        "128.0.0.0/1                          | false",
        "::/0                                 | true",
        "::/1 8000::/1                        | true",
        "::/1 128.0.0.0/1                     | false",
        "no range                             | false",
        "''                                   | false",
      })
  void rangesTogetherCanHoldAllAddresses(String ranges, boolean all) {
    assertEquals(all, IpRange.coverAll(List.of(ranges.split(" "))), ranges);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.0/24, false",
    "203.0.113.7/24, true",
    "203.0.113.7/32, false",
    "203.0.113.128/25, false",
    "2001:db8::/32, false",
    "2001:db8::1/32, true",
  })
  void bitsBehindTheMaskAreIgnored(String text, boolean ignored) {
    assertEquals(ignored, IpRange.parse(text).orElseThrow().hasIgnoredBits());
  }

  /** Of ranges that hold others, and of texts that are none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.0.0.0/8               | 10.1.0.0/16                | true",
        "10.0.0.0/8               | 10.255.255.255             | true",
        "10.0.0.0/8               | 10.0.0.0/8                 | true",
        "10.0.0.0/8               | 10.0.0.0/7                 | false",
        "10.0.0.0/8               | 11.0.0.0/8                 | false",
        "10.0.0.0/8 192.168.0.0/16 | 192.168.1.0/24 10.9.9.9   | true",
        "10.0.0.0/8 192.168.0.0/16 | 192.168.1.0/24 172.16.0.1 | false",
        "10.0.0.0/8               | 10.0.0.0/9 no-range        | false",
        "no-range                 | 10.0.0.0/8                 | false",
        "2001:db8::/32            | 2001:db8:1::/48            | true",
        "2001:db8::/32            | 2001:db9::/48              | false",
        "0.0.0.0/0                | ::/0                       | false",
        "::/0                     | 10.0.0.0/8                 | false",
      })
  void rangesCanHoldOthers(String ranges, String others, boolean hold) {
    assertEquals(hold, IpRange.cover(List.of(ranges.split(" ")), List.of(others.split(" "))));
  }

  @Test
  void nothingIsNotHeld() {
    assertFalse(IpRange.cover(List.of("0.0.0.0/0"), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.1.0.0/16 192.168.0.0/16, 10.1.0.0/16",
    "10.1.0.0/16 192.168.0.0/16, 10.0.0.0/8, 10.1.0.0/16",
    "10.0.0.0/8, 10.0.0.0/8, 10.0.0.0/8",
    "10.0.0.0/8, 11.0.0.0/8, ''",
    "10.0.0.0/8 no-range, no-range 10.9.9.9, 10.9.9.9",
  })
  void whatTwoHaveInCommonIsTheSmallerRange(String some, String others, String common) {
    assertEquals(
        common,
        String.join(" ", IpRange.common(List.of(some.split(" ")), List.of(others.split(" ")))));
  }
}
