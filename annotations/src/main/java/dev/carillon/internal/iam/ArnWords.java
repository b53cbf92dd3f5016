package dev.carillon.internal.iam;

import dev.carillon.internal.iam.ArnTypes.Typed;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of ARNs, which tell types apart where a star of one would take the other. Apart from
 * the formats, as few ARNs are of more than one.
 */
public final class ArnWords {

  private static final int SERVICE = 2;
  private static final int RESOURCE = Arn.PARTS - 1;

  /** How an ARN begins that stands in another one. */
  public static final String INNER = "arn:aws";

  /** The services that have names which can be ARNs: objects, connections of Migration Hub. */
  private static final Set<String> NAMED_BY_ARNS = Set.of("mgh", "s3");

  private static final Pattern OPEN = Pattern.compile("[*]|\\$\\{");
  private static final Pattern MARKED = Pattern.compile("[:/]");
  private static final Pattern NO_MARK = Pattern.compile("[^:/]");

  private ArnWords() {}

  /**
   * Returns whether the text of an ARN, wildcards taken as they stand, is of a format, part by
   * part.
   */
  public static boolean isOf(String format, String arn) {
    String[] formats = ArnTypes.pattern(format).toString().split(":", Arn.PARTS);
    String[] parts = arn.split(":", Arn.PARTS);
    boolean is = formats.length == parts.length;
    for (int i = 0; is && i < parts.length; i++) {
      is = WildcardPattern.of(formats[i]).matches(parts[i]);
    }
    return is;
  }

  /** Returns whether an ARN of a policy names one that is of a format. */
  public static boolean canBeOf(String format, String arn) {
    return ArnFormat.ofFormat(format).meets(ArnFormat.ofArn(arn));
  }

  /** Returns whether an ARN of a policy names none that is not of a format. */
  public static boolean isOnlyOf(String format, String arn) {
    return ArnFormat.ofFormat(format).covers(ArnFormat.ofArn(arn));
  }

  /**
   * Returns whether a whole ARN stands behind the word for a type, as when a template writes
   * "function:" in front of a value that is an ARN already, or where a format has a later name.
   */
  static boolean isTwice(String service, String resource, Stream<String> formats) {
    int at = resource.indexOf(INNER);
    if (at < 0
        || at == 1
        || NAMED_BY_ARNS.contains(service)
        || resource.indexOf(':' + service + ':', at) < 0) {
      return false;
    }
    String before = resource.substring(0, at);
    return at == 0
        || marks(before.substring(0, at - 1)).isEmpty()
        || formats.anyMatch(
            format ->
                marks(format).startsWith(marks(before))
                    && !before.startsWith("/")
                    && (OPEN.matcher(format).lookingAt()
                        || format.startsWith(MARKED.split(before, 2)[0])));
  }

  /** Returns whether a value is an ARN already, of a format's service, where no name is one. */
  public static boolean isOwn(String format, String value) {
    return isTwice(format.split(":", Arn.PARTS)[SERVICE], value, Stream.of());
  }

  /** Returns the marks that part a resource, without what stands between them. */
  private static String marks(String resource) {
    return NO_MARK.matcher(resource).replaceAll("");
  }

  /**
   * Returns the types that have no other words than the ARN, if it is surely of one of them; else
   * all: {@code table/Orders/stream/x*} names no index, though a star could stand for one. None has
   * a Region or an account that an ARN without a word for its type lacks, unless all have.
   */
  static List<Typed> alike(ArnFormat arn, List<Typed> all) {
    List<Typed> types = inPlaces(arn, all);
    List<Typed> alike = new ArrayList<>(types.size());
    boolean covered = false;
    for (Typed typed : types) {
      if (!differ(typed.format, arn)) {
        alike.add(typed);
        covered |= typed.format.covers(arn);
      }
    }
    return covered ? alike : types;
  }

  /**
   * Returns the types whose ARNs have no Region or account where the ARN has none, if there are
   * any, or all: {@code arn:aws:s3:::*}{@code /*} is no access point.
   */
  private static List<Typed> inPlaces(ArnFormat arn, List<Typed> types) {
    boolean hasPlace = !arn.part(3).isEmpty() || !arn.part(4).isEmpty();
    if (!arn.head().isEmpty() && hasPlace) {
      return types; // The word says more: AWS's policies leave out accounts that its tables have.
    }
    // The star at the end of "arn:aws:ec2:*" is the account, too, that of "arn:aws:*" the Region.
    boolean isShort = arn.part(Arn.PARTS - 1).isEmpty();
    boolean anyAccount = isShort || !arn.part(4).isEmpty();
    boolean anyRegion = !arn.part(3).isEmpty() || (isShort && arn.part(4).isEmpty());
    List<Typed> placed = new ArrayList<>(types.size());
    for (Typed typed : types) {
      if ((anyRegion || typed.format.part(3).isEmpty())
          && (anyAccount || typed.format.part(4).isEmpty())) {
        placed.add(typed);
      }
    }
    return placed.isEmpty() ? types : placed;
  }

  /** Adds the types whose ARNs pages write otherwise than the tables, as this one is. */
  static void addWrittenOtherwise(ArnFormat arn, List<Typed> types, List<Typed> fitting) {
    for (Typed typed : types) {
      if (isWrittenOtherwise(arn, typed)) {
        fitting.add(typed);
      }
    }
  }

  /**
   * Returns whether an ARN can be one as pages write those of a type beside the tables; the names
   * in these have no colon.
   */
  static boolean isWrittenOtherwise(ArnFormat arn, Typed typed) {
    Optional<String> other = DocumentedArns.otherwise(typed.format.text());
    return other.isPresent()
        && ArnFormat.ofFormat(other.get()).meets(ArnFormat.ofFormat(arn.text()));
  }

  /**
   * Returns whether an ARN has more marks than those of a type, behind whose names those of another
   * go on with a slash: that shows that the names have none.
   */
  static boolean hasMoreNames(ArnFormat arn, Typed above, Typed below) {
    return arn.marks() > above.format.marks()
        && below.format.text().startsWith(above.format.text() + '/');
  }

  /**
   * Returns whether a resource is of the formats that take it only by a slash in a name that has
   * none, as another word stands behind it: {@code instance/x/user/*} where instances have an
   * {@code agent/*}. That formats go on behind the name of one shows that it has no slash.
   */
  public static boolean goesOnOtherwise(String resource, List<String> formats) {
    boolean otherwise = false;
    for (int i = 0; i < formats.size(); i++) {
      boolean isOther = hasOtherWord(resource, formats.get(i), formats);
      if (!isOther && !isAboveOther(resource, formats.get(i), formats)) {
        return false;
      }
      otherwise |= isOther;
    }
    return otherwise;
  }

  private static boolean isAboveOther(String resource, String format, List<String> formats) {
    for (int i = 0; i < formats.size(); i++) {
      if (isOther(resource, format, formats.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a resource has another word than a format, behind the name of one above. */
  static boolean hasOtherWord(String resource, String format, List<String> formats) {
    for (int i = 0; i < formats.size(); i++) {
      if (isOther(resource, formats.get(i), format)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the same for a format, and the one above whose name it begins with. */
  private static boolean isOther(String resource, String above, String format) {
    int mark = above.length();
    if (format.length() <= mark || format.charAt(mark) != '/' || !format.startsWith(above)) {
      return false;
    }
    int from = 0;
    for (int marks = PlainArn.marks(above); marks >= 0 && from < resource.length(); marks--) {
      from = end(resource, from, true, true) + 1;
    }
    if (from >= resource.length() || ArnFormat.isOpen(resource.substring(0, from))) {
      return false;
    }
    String word = format.substring(mark + 1, end(format, mark + 1, true, true));
    String own = resource.substring(from, end(resource, from, true, true));
    return !own.isEmpty() && !ArnFormat.isOpen(own) && !ArnFormat.isOpen(word) && !own.equals(word);
  }

  /**
   * Returns whether a format is that of a type, and the ARN surely of one that goes on where that
   * ends: what is said of gateways is not said of their volumes.
   */
  static boolean isBelow(ArnTypes of, ArnFormat format, ArnFormat arn) {
    for (Typed typed : of.formats) {
      if (typed.format.text().equals(format.text()) && of.isBelow(typed, arn, of.formats)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether another format is of the same service, and has more words. */
  static boolean lacks(ArnFormat format, ArnFormat other) {
    return format.part(2).equals(other.part(2)) && count(other) > count(format);
  }

  /** Returns of how many words the resource of a format is put together; placeholders are none. */
  private static int count(ArnFormat format) {
    String resource = format.resource();
    int words = 0;
    int length = 0;
    for (int i = 0; i <= resource.length(); i++) {
      if (i < resource.length() && isOfWord(resource.charAt(i))) {
        length++;
      } else {
        words += length > 1 ? 1 : 0;
        length = 0;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
  }

  /**
   * Returns whether an ARN has another word where a format has one, counted by the format's marks:
   * {@code table/Orders/stream/x*} is no {@code table/${T}/index/${I}}, though a star could match
   * both. Behind a wildcard of the ARN nothing is said.
   */
  private static boolean differ(ArnFormat format, ArnFormat arn) {
    String own = format.resource();
    String other = arn.part(RESOURCE);
    boolean slashes = own.indexOf('/') >= 0;
    boolean colons = own.indexOf(':') >= 0;
    int from = 0;
    int at = 0;
    while (from < own.length() && at < other.length()) {
      int to = end(own, from, slashes, colons);
      int until = end(other, at, slashes, colons);
      String word = own.substring(from, to);
      String name = other.substring(at, until);
      if (ArnFormat.isOpen(name) || (to == own.length() && ArnFormat.isOpen(word))) {
        return false;
      }
      if (ArnFormat.isOpen(word) ? !WildcardPattern.of(word).matches(name) : !word.equals(name)) {
        return true;
      }
      from = to + 1;
      at = until + 1;
    }
    return false;
  }

  /** Returns where the next mark is, or the end. */
  private static int end(String text, int from, boolean slashes, boolean colons) {
    int end = from;
    while (end < text.length()
        && !(slashes && text.charAt(end) == '/')
        && !(colons && text.charAt(end) == ':')) {
      end++;
    }
    return end;
  }
}
