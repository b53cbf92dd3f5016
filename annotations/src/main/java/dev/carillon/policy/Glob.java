package dev.carillon.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matches text with the wildcards and variables of a policy. */
final class Glob {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?![*?$]})[^{}]*}");
  private static final Pattern TOKEN =
      Pattern.compile("(\\$\\{[*?$]})|(\\$\\{[^{}]*})|(\\*)|(\\?)", Pattern.DOTALL);

  private Glob() {}

  /** Returns whether a pattern of actions, in which letter case does not count, matches. */
  static boolean matchesAction(String pattern, String action) {
    return regex(pattern, Pattern.CASE_INSENSITIVE).matcher(action).matches();
  }

  /**
   * Returns whether a pattern of ARNs matches. What a policy variable stands for is known in a
   * request only; here it stands for anything.
   */
  static boolean matchesArn(String pattern, String arn) {
    return regex(pattern, 0).matcher(arn).matches();
  }

  /** Returns whether what the pattern matches depends on the request. */
  static boolean hasVariable(String pattern) {
    return VARIABLE.matcher(pattern).find();
  }

  private static Pattern regex(String pattern, int flags) {
    StringBuilder regex = new StringBuilder();
    int last = 0;
    Matcher token = TOKEN.matcher(pattern);
    while (token.find()) {
      regex.append(Pattern.quote(pattern.substring(last, token.start())));
      if (token.group(1) != null) {
        regex.append(Pattern.quote(token.group(1).substring(2, 3)));
      } else {
        regex.append(token.group(4) != null ? "." : ".*");
      }
      last = token.end();
    }
    return Pattern.compile(
        regex.append(Pattern.quote(pattern.substring(last))).toString(), flags | Pattern.DOTALL);
  }
}
