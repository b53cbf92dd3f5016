package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.WildcardPattern;

/**
 * The words of ARNs, which tell types apart where a star of one would take the other. Apart from
 * the formats, as few ARNs are of more than one.
 */
final class ArnWords {

  private static final int RESOURCE = Arn.PARTS - 1;

  private ArnWords() {}

  /** Returns of how many words the resource of a format is put together; placeholders are none. */
  static int count(ArnFormat format) {
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
  static boolean differ(ArnFormat format, ArnFormat arn) {
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
