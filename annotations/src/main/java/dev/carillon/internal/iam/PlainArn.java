package dev.carillon.internal.iam;

import dev.carillon.internal.iam.value.BucketNames;
import org.jspecify.annotations.Nullable;

/**
 * An ARN of which {@link ArnShape} has nothing to say, recognized in one pass over its characters:
 * nothing in it stands for other text, and wildcards are whole parts or in the resource. Taking it
 * apart by regular expressions takes ten times as long and 2 KB; whatever this does not recognize
 * is looked at in that way.
 */
public final class PlainArn {

  private static final int ACCOUNT_DIGITS = 12;

  private final String text;
  private final int service;
  private final int region;
  private final int account;
  private final int resource;

  private PlainArn(String text, int service, int region, int account, int resource) {
    this.text = text;
    this.service = service;
    this.region = region;
    this.account = account;
    this.resource = resource;
  }

  /** Returns the ARN, or null where more has to be asked. */
  public static @Nullable PlainArn of(String text) {
    int service = text.indexOf(':', 4) + 1;
    int region = service == 0 ? 0 : text.indexOf(':', service) + 1;
    int account = region == 0 ? 0 : text.indexOf(':', region) + 1;
    int resource = account == 0 ? 0 : text.indexOf(':', account) + 1;
    boolean right =
        resource > 0
            && resource < text.length()
            && text.charAt(resource) != ':'
            && !hasMovedAccount(text, account, resource)
            && isStart(text, service)
            && isService(text, service, region - 1)
            && isRegion(text, region, account - 1)
            && isAccount(text, account, resource - 1)
            && isPlain(text, resource)
            && "/:".indexOf(text.charAt(text.length() - 1)) < 0
            && !text.startsWith(ArnShape.SLASHED_PARAMETER, resource)
            && !text.startsWith("execute-api:", service)
            && (!isBucket(text, service, resource) || BucketNames.fault(text, resource).isEmpty());
    return right ? new PlainArn(text, service, region, account, resource) : null;
  }

  /** Returns whether the resource can begin with an account. */
  private static boolean hasMovedAccount(String text, int account, int resource) {
    return account < resource - 1
        ? text.regionMatches(resource, text, account, resource - account)
        : isDigit(text.charAt(resource)) || text.startsWith("aws:", resource);
  }

  /** Returns the ARN as it was written. */
  String text() {
    return text;
  }

  /** Returns whether it is of a service. */
  boolean isOf(String prefix) {
    return region - 1 - service == prefix.length() && text.startsWith(prefix, service);
  }

  boolean hasRegion() {
    return region < account - 1;
  }

  boolean hasAccount() {
    return account < resource - 1;
  }

  /** Returns whether there is a slash or a colon in the resource. */
  boolean hasMarks() {
    return text.indexOf('/', resource) >= 0 || text.indexOf(':', resource) >= 0;
  }

  private static boolean isStart(String text, int service) {
    return switch (service) {
      case 8 -> text.startsWith("arn:aws:");
      case 11 -> text.startsWith("arn:aws-cn:");
      case 15 -> text.startsWith("arn:aws-us-gov:");
      default -> false;
    };
  }

  private static boolean isService(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '-') {
        return false;
      }
    }
    return from < to;
  }

  /** Two to four letters, one or two words, a number: {@code us-gov-east-1}. */
  private static boolean isRegion(String text, int from, int to) {
    if (from == to || (from + 1 == to && text.charAt(from) == '*')) {
      return true;
    }
    int words = 0;
    int at = from;
    while (at < to && isLetter(text.charAt(at))) {
      int end = at;
      while (end < to && isLetter(text.charAt(end))) {
        end++;
      }
      if (end == to || text.charAt(end) != '-' || (words == 0 && (end - at < 2 || end - at > 4))) {
        return false;
      }
      words++;
      at = end + 1;
    }
    return (words == 2 || words == 3)
        && (to - at == 1 || to - at == 2)
        && isDigit(text.charAt(at))
        && isDigit(text.charAt(to - 1));
  }

  private static boolean isAccount(String text, int from, int to) {
    if (from == to || (from + 1 == to && text.charAt(from) == '*')) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to - from == ACCOUNT_DIGITS;
  }

  private static boolean isOpen(String text, int at, char c) {
    return c == '$' || c == '#' || c == '{' || (c == '-' && text.startsWith("-1.", at));
  }

  /**
   * Returns whether nothing from here on stands for other text, no variable and no token, and no
   * other ARN can follow.
   */
  private static boolean isPlain(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || c == ',' || c == ';' || isOpen(text, i, c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBucket(String text, int service, int resource) {
    return text.startsWith("s3:::", service) && resource == service + 5;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns a format of AWS's with the word that its table leaves open though a page fixes it: the
   * consumers of Kinesis are those of a {@code stream}.
   *
   * @see <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_Consumer.html">The
   *     ARN of a consumer</a>
   */
  public static String spelled(String format) {
    return format.replace("${StreamType}/", "stream/");
  }

  /** Returns how many colons and slashes a text has. */
  public static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks += text.charAt(i) == ':' || text.charAt(i) == '/' ? 1 : 0;
    }
    return marks;
  }
}
