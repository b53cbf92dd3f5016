package dev.carillon.catalog.call.classfile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The names of the SDK's classes in class files. A program that brings the SDK as its own has moved
 * it below a package: {@code acme/shaded/software/amazon/awssdk}.
 */
final class SdkNames {

  static final String SDK = "software/amazon/awssdk/";

  /**
   * A plugin of AWS's that calls clients as programs do, below the SDK's own package.
   *
   * @see <a href="https://github.com/aws/aws-s3-accessgrants-plugin-java-v2">access grants of
   *     S3</a>
   */
  private static final String PLUGIN = SDK + "s3accessgrants/";

  private static final byte[] NAMED = SDK.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MOVED = ('/' + SDK).getBytes(StandardCharsets.US_ASCII);

  /** A name begins where no mark of one stands before: each of its marks is looked at once. */
  private static final String START = "(?<![\\w$/-])";

  private static final Pattern MOVED_NAME = Pattern.compile(START + "[\\w$/-]+/" + SDK);

  /** In a descriptor a name stands behind the letter L, and before it primitive types can. */
  private static final Pattern IN_DESCRIPTOR =
      Pattern.compile(START + "([BCDFIJSVZ]*L)[\\w$/-]+/" + SDK);

  private static final int MAGIC_AND_VERSION = 8;
  private static final int UTF8 = 1;

  private SdkNames() {}

  /** Returns whether the path of a file, in whatever folder, is that of a class of the SDK. */
  static boolean isOfSdk(String file) {
    return (file.startsWith(SDK) || file.contains('/' + SDK)) && !file.contains(PLUGIN);
  }

  /** Returns the part of such a path that begins with the SDK's package. */
  static String inSdk(String file) {
    return file.substring(file.indexOf(SDK));
  }

  /** Returns whether a class names anything of the SDK: most do not, and need not be parsed. */
  static boolean areIn(byte[] bytes) {
    return holds(bytes, NAMED);
  }

  /** Returns a class file in which the names of the SDK's classes are what they were. */
  static byte[] plain(byte[] bytes) {
    if (!holds(bytes, MOVED)) {
      return bytes;
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    int constants = unsigned(bytes, MAGIC_AND_VERSION);
    int at = MAGIC_AND_VERSION + 2;
    plain.write(bytes, 0, at);
    for (int i = 1; i < constants; i++) {
      int length = 1 + length(bytes, at);
      if (bytes[at] == UTF8 && isMoved(bytes, at + 3, length - 3)) {
        byte[] name = plain(new String(bytes, at + 3, length - 3, StandardCharsets.ISO_8859_1));
        plain.write(UTF8);
        plain.write(name.length >> 8);
        plain.write(name.length);
        plain.write(name, 0, name.length);
      } else {
        plain.write(bytes, at, length);
      }
      at += length;
      if (bytes[at - length] == 5 || bytes[at - length] == 6) { // a long or a double counts twice
        i++;
      }
    }
    plain.write(bytes, at, bytes.length - at);
    return plain.toByteArray();
  }

  private static byte[] plain(String names) {
    String plain =
        names.indexOf(';') >= 0
            ? IN_DESCRIPTOR.matcher(names).replaceAll("$1" + SDK)
            : MOVED_NAME.matcher(names).replaceAll(SDK);
    return plain.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns the length of a constant without its tag.
   *
   * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">the
   *     constant pool</a>
   */
  private static int length(byte[] bytes, int at) {
    return switch (bytes[at]) {
      case UTF8 -> 2 + unsigned(bytes, at + 1);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      default -> throw new IndexOutOfBoundsException("no constant at " + at);
    };
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static boolean isMoved(byte[] bytes, int start, int length) {
    for (int i = start; i <= start + length - MOVED.length; i++) {
      if (startsAt(bytes, i, MOVED)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a class file holds such a name. */
  static boolean holds(byte[] bytes, byte[] mark) {
    int last = bytes.length - mark.length;
    for (int i = 0; i <= last; i++) {
      if (bytes[i] == mark[0] && startsAt(bytes, i, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] bytes, int start, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes[start + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
