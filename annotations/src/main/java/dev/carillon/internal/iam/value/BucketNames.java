package dev.carillon.internal.iam.value;

import java.util.Optional;

/**
 * What buckets of Amazon S3 can be called. Before March 2018 names in US East (N. Virginia) could
 * have capitals and underscores, two dots in a row and up to 255 characters, and such buckets are
 * still there; so only what no bucket ever could be called is wrong. Signs that templates use, such
 * as {@code %s} and {@code <bucket>}, stand for a name; so do one or two letters, which is what
 * examples and tests call a bucket and what nobody mistypes one as.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">
 *     General purpose bucket naming rules</a>
 */
public final class BucketNames {

  private static final int LONGEST = 255;

  /**
   * What the names of directory buckets end in. Other endings that AWS keeps for itself are those
   * of aliases, which stand for a bucket's name.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html">
   *     IAM for directory buckets</a>
   */
  private static final String DIRECTORY = "--x-s3";

  private BucketNames() {}

  /**
   * Returns what no bucket's name is like and the name in front of a key is, in words; empty where
   * a bucket can be called so. What stands behind a wildcard may be the key of an object.
   *
   * @param text text that ends with a bucket, perhaps a slash and more
   * @param from where the bucket begins
   */
  public static Optional<String> fault(String text, int from) {
    int end = end(text, from);
    boolean whole = isWhole(text, end);
    if (isOfTemplate(text, from, end)) {
      return Optional.empty();
    }
    if (from == end ? whole : !isAlphanumeric(text.charAt(from))) {
      return Optional.of("a bucket's name begins with a letter or digit");
    }
    for (int i = from; i < end; i++) {
      if (!isAlphanumeric(text.charAt(i)) && "-._".indexOf(text.charAt(i)) < 0) {
        return Optional.of("a bucket's name has letters, digits, dots and hyphens");
      }
    }
    if (end - from > LONGEST) {
      return Optional.of("a bucket's name has 63 characters at most");
    }
    if (whole && text.startsWith(DIRECTORY, end - DIRECTORY.length())) {
      return Optional.of(
          "a directory bucket's ARN is arn:aws:s3express:region:account:bucket/name");
    }
    return whole && isAddress(text, from, end)
        ? Optional.of("a bucket's name is no IP address")
        : Optional.empty();
  }

  /** Returns where the name ends, or what is known of it. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && !isOneOf("/*?", text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWhole(String text, int end) {
    return end == text.length() || text.charAt(end) == '/';
  }

  private static boolean isOfTemplate(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isOneOf("%<>{}[]$#@", text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddress(String text, int from, int end) {
    int dots = 0;
    int digits = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && digits > 0) {
        dots++;
        digits = 0;
      } else if (c >= '0' && c <= '9' && digits < 3) {
        digits++;
      } else {
        return false;
      }
    }
    return dots == 3 && digits > 0;
  }

  /** Looks at most characters once: a search for each was a sixth of a statement on a bucket. */
  private static boolean isOneOf(String signs, char c) {
    return !isAlphanumeric(c) && signs.indexOf(c) >= 0;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }
}
