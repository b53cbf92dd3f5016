package dev.carillon.processor.check;

import java.util.regex.Pattern;

/** IAM's wildcards: {@code *} for any characters, {@code ?} for one, letter case ignored. */
final class Wildcards {

  private Wildcards() {}

  static boolean in(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  static Pattern compile(String pattern) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
