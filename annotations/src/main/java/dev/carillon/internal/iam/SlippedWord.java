package dev.carillon.internal.iam;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A misspelt word within an ARN, which a star of another format would take. */
final class SlippedWord {

  /** A word, its mark and another word. */
  private static final int FEWEST_PARTS = 3;

  private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

  /** The methods of HTTP, of which the ARN of a request to an API has one behind its stage. */
  private static final String METHODS = " GET POST PUT PATCH DELETE HEAD OPTIONS ";

  private static final int METHOD = 2;

  /** Where the word for objects stands behind an access point. */
  private static final int OBJECT = 2;

  private SlippedWord() {}

  /**
   * Returns how an ARN reads that a format of its service takes by its stars, though a word within
   * is misspelt, or is another one than the page of the service asks for.
   *
   * @param known the parts of the resources of the formats of its service
   */
  static Optional<String> meant(Arn arn, List<List<String>> known) {
    return misspelt(arn.resource(), known).or(() -> method(arn)).or(() -> object(arn));
  }

  /**
   * Returns how a request to an API reads whose method is in small letters, or stands where the
   * stage has to be: those of a WebSocket, whose routes can have any name, have no path behind
   * that, and no stage is called like a method.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html">
   *     Control access for invoking an API</a>
   */
  private static Optional<String> method(Arn arn) {
    if (!arn.service().equals("execute-api")) {
      return Optional.empty();
    }
    String[] parts = arn.resource().split("/", METHOD + 2);
    if (parts.length > METHOD && isMethod(parts[METHOD - 1]) && !isMethod(parts[METHOD])) {
      return Optional.of(MeantResource.reading(parts[0] + "/stage/" + parts[METHOD - 1] + "/path"));
    }
    if (parts.length < METHOD + 2) {
      return Optional.empty();
    }
    String method = parts[METHOD].toUpperCase(Locale.ROOT);
    if (method.equals(parts[METHOD]) || !isMethod(method)) {
      return Optional.empty();
    }
    parts[METHOD] = method;
    return Optional.of(MeantResource.reading(String.join("/", parts)));
  }

  /**
   * Returns how an object behind an access point of S3 reads: no access point has a slash in its
   * name. Unlike a bucket, which can be called {@code accesspoint}, it is in an account.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html">
   *     Configuring IAM policies for using access points</a>
   */
  private static Optional<String> object(Arn arn) {
    String[] parts = arn.resource().split("/", OBJECT + 2);
    return arn.service().equals("s3")
            && !arn.account().isEmpty()
            && parts.length > OBJECT
            && parts[0].equals("accesspoint")
            && Arn.isPlain(parts[1])
            && Arn.isPlain(parts[OBJECT])
            && !parts[OBJECT].equals("object")
        ? Optional.of(MeantResource.reading("accesspoint/*/object/*"))
        : Optional.empty();
  }

  private static boolean isMethod(String text) {
    return METHODS.contains(' ' + text + ' ');
  }

  /**
   * Returns how a resource reads that is of a format but for one word behind the first, which is
   * misspelt: {@code table/Orders/indx/by-date}, though a star of a table's format would take it.
   */
  private static Optional<String> misspelt(String resource, List<List<String>> known) {
    List<String> parts = parts(resource);
    if (parts.size() < FEWEST_PARTS) {
      return Optional.empty();
    }
    List<String> slipped = List.of();
    for (List<String> format : known) {
      int slips = slips(format, parts);
      if (slips == 0) {
        return Optional.empty();
      }
      if (slips == 1 && slipped.isEmpty()) {
        slipped = format;
      }
    }
    return slipped.isEmpty()
        ? Optional.empty()
        : Optional.of(MeantResource.reading(String.join("", slipped)));
  }

  /**
   * Returns how many words are misspelt, or marks beside them are others, counted to two; two where
   * more than that differs.
   */
  private static int slips(List<String> known, List<String> parts) {
    int end = parts.size();
    // Nearly all, and a document can have very many ARNs. A star at the end stands for the rest.
    if (known.size() < end || (known.size() > end && !parts.get(end - 1).equals("*"))) {
      return 2;
    }
    int slips = 0;
    boolean isMark = false;
    int first = parts.get(0).equals("/") ? 1 : 0;
    for (int i = 0; i < end && slips < 2; i++) {
      String part = parts.get(i);
      if (!intersect(known.get(i), part)) {
        isMark = isOtherMark(known, parts, i, first);
        boolean isSlip =
            isMark
                || (i > first
                    && WORD.matcher(known.get(i)).matches()
                    && Arn.isPlain(part)
                    && NearestNames.near(part, List.of(known.get(i))).isPresent());
        slips = isSlip ? slips + 1 : 2;
      }
    }
    return isMark && !hasWords(known, parts) ? 2 : slips;
  }

  /** Returns whether a mark is another one beside a word that is right: that is no name's. */
  private static boolean isOtherMark(List<String> known, List<String> parts, int at, int first) {
    return at > first
        && at + 1 < known.size()
        && (at > first + 1 || !WORD.matcher(known.get(first)).matches())
        && isMark(known.get(at), 0)
        && isMark(parts.get(at), 0)
        && (WORD.matcher(known.get(at - 1)).matches() || WORD.matcher(known.get(at + 1)).matches());
  }

  /** Returns whether all words of a format are there, and not by a wildcard. */
  private static boolean hasWords(List<String> known, List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (WORD.matcher(known.get(i)).matches() && !known.get(i).equals(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean intersect(String format, String part) {
    return format.equals("*")
        || format.equals(part)
        || WildcardPattern.of(format).intersects(WildcardPattern.of(part));
  }

  /** Returns the marks of a resource, and what stands between them. */
  static List<String> parts(String resource) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end = 1; end <= resource.length(); end++) {
      if (end == resource.length() || isMark(resource, end) || isMark(resource, end - 1)) {
        parts.add(resource.substring(from, end));
        from = end;
      }
    }
    return parts.isEmpty() ? List.of("") : parts;
  }

  static boolean isMark(String resource, int at) {
    return resource.charAt(at) == '/' || resource.charAt(at) == ':';
  }

  /**
   * Returns what a format has behind as many names and words as a resource has; empty if it has no
   * more, or other words in front.
   */
  static String goingOn(String format, String resource) {
    int marks = PlainArn.marks(resource);
    for (int i = 0; i < format.length(); i++) {
      if (isMark(format, i) && marks-- == 0) {
        return WildcardPattern.of(format.substring(0, i)).matches(resource)
            ? format.substring(i)
            : "";
      }
    }
    return "";
  }

  /**
   * Returns whether a resource is what a format has behind its first word, with a word, or behind
   * another mark, if it begins with a word there: a name can be the word for a type that is new.
   */
  static boolean isTail(String resource, String format) {
    int more = PlainArn.marks(format) - PlainArn.marks(resource);
    for (int i = 0, mark = 0; i < format.length() && mark < more; i++) {
      if (isMark(format, i) && ++mark == more) {
        String tail = format.substring(i + 1);
        return (mark == 1 || (mark == 2 && isMark(format, 0)) || !tail.startsWith("*"))
            && tail.chars().anyMatch(Character::isLetter)
            && WildcardPattern.of(tail).matches(resource);
      }
    }
    return false;
  }
}
