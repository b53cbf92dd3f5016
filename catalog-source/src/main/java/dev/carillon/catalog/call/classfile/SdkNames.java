package dev.carillon.catalog.call.classfile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * The names of the SDK's classes in class files. A program that brings the SDK as its own has moved
 * it below a package: {@code acme/shaded/software/amazon/awssdk}, or to one of another name, {@code
 * acme/aws}, which its clients tell.
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

  /** What each client says of itself. */
  private static final byte[] SERVICE_NAME =
      ServiceNameVisitor.FIELD.getBytes(StandardCharsets.US_ASCII);

  private static final byte[] NAMED = SDK.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MOVED = ('/' + SDK).getBytes(StandardCharsets.US_ASCII);

  /** A name begins where no mark of one stands before: each of its marks is looked at once. */
  private static final String START = "(?<![\\w$/-])";

  private static final String BELOW = "[\\w$/-]+/" + SDK;

  /** A package of the SDK that each client of AWS names, if only for what it throws. */
  private static final String AWS = "awscore/";

  /** What each client of the SDK is, and in which package of the SDK that stands. */
  private static final Pattern CLIENT =
      Pattern.compile("(.+/)(?:" + AWS + "AwsClient|core/SdkClient)");

  /** Where the SDK has no other name. */
  static final SdkNames USUAL = new SdkNames(Set.of());

  private static final int MAGIC_AND_VERSION = 8;
  private static final int UTF8 = 1;

  private final Set<String> others;
  private final List<byte[]> named;
  private final List<byte[]> moved;
  private final Pattern movedName;

  /** In a descriptor a name stands behind the letter L, and before it primitive types can. */
  private final Pattern inDescriptor;

  /**
   * Makes the names of an SDK that has other ones, too.
   *
   * @param others the packages that it was moved to, each with a slash behind it
   */
  SdkNames(Set<String> others) {
    this.others = others;
    List<byte[]> marks =
        others.stream().map(other -> other.getBytes(StandardCharsets.US_ASCII)).toList();
    named = Stream.concat(Stream.of(NAMED), marks.stream()).toList();
    moved = Stream.concat(Stream.of(MOVED), marks.stream()).toList();
    String names =
        Stream.concat(Stream.of(BELOW), others.stream().map(Pattern::quote))
            .collect(Collectors.joining("|", "(?:", ")"));
    movedName = Pattern.compile(START + names);
    inDescriptor = Pattern.compile(START + "([BCDFIJSVZ]*L)" + names);
  }

  /** Adds the package that the SDK was moved to, if this class is a client of it there. */
  static void addOther(ClassReader reader, byte[] bytes, Set<String> others) {
    if ((reader.getAccess() & Opcodes.ACC_INTERFACE) == 0) {
      return;
    }
    for (String type : reader.getInterfaces()) {
      Matcher matcher = CLIENT.matcher(type);
      if (matcher.matches()) {
        String other = matcher.group(1);
        if (!other.endsWith(SDK)
            && reader.getClassName().startsWith(other + "services/")
            && holds(bytes, (other + AWS).getBytes(StandardCharsets.UTF_8))
            && holds(bytes, SERVICE_NAME)) {
          others.add(other);
        }
      }
    }
  }

  /** Returns whether the path of a file, in whatever folder, is that of a class of the SDK. */
  boolean isOfSdk(String file) {
    return (isIn(file, SDK) || others.stream().anyMatch(other -> isIn(file, other)))
        && !file.contains(PLUGIN);
  }

  private static boolean isIn(String file, String folder) {
    return file.startsWith(folder) || file.contains('/' + folder);
  }

  /** Returns the part of such a path that begins with the SDK's package, as it was. */
  String inSdk(String file) {
    for (String other : others) {
      if (isIn(file, other)) {
        return SDK + file.substring(file.indexOf(other) + other.length());
      }
    }
    return file.substring(file.indexOf(SDK));
  }

  /** Returns whether a class names anything of the SDK: most do not, and need not be parsed. */
  boolean areIn(byte[] bytes) {
    return holdsAny(bytes, 0, bytes.length, named);
  }

  /** Returns a class file in which the names of the SDK's classes are what they were. */
  byte[] plain(byte[] bytes) {
    if (!holdsAny(bytes, 0, bytes.length, moved)) {
      return bytes;
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    int constants = unsigned(bytes, MAGIC_AND_VERSION);
    int at = MAGIC_AND_VERSION + 2;
    plain.write(bytes, 0, at);
    for (int i = 1; i < constants; i++) {
      int length = 1 + length(bytes, at);
      if (bytes[at] == UTF8 && holdsAny(bytes, at + 3, length - 3, moved)) {
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

  private byte[] plain(String names) {
    String plain =
        names.indexOf(';') >= 0
            ? inDescriptor.matcher(names).replaceAll("$1" + SDK)
            : movedName.matcher(names).replaceAll(SDK);
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

  /** Returns whether a class file holds such a name. */
  static boolean holds(byte[] bytes, byte[] mark) {
    return holds(bytes, 0, bytes.length, mark);
  }

  private static boolean holdsAny(byte[] bytes, int start, int length, List<byte[]> marks) {
    for (byte[] mark : marks) {
      if (holds(bytes, start, length, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(byte[] bytes, int start, int length, byte[] mark) {
    int last = start + length - mark.length;
    for (int i = start; i <= last; i++) {
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
