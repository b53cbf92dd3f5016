package dev.carillon.processor.facts;

import java.util.Optional;

/**
 * A text of the form of an IAM action: letters, digits and {@code -} in front of one colon;
 * letters, digits, {@code -}, {@code _} and wildcards behind it.
 *
 * @param service the part in front of the colon
 * @param name the part behind it
 */
public record ActionText(String service, String name) {

  /** Longer than any action that AWS has. */
  private static final int LONGEST = 128;

  /** Reads the text, or returns empty where it has another form. */
  public static Optional<ActionText> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1 || text.length() > LONGEST) {
      return Optional.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      if (i != colon && !fits(text.charAt(i), i < colon)) {
        return Optional.empty();
      }
    }
    return Optional.of(new ActionText(text.substring(0, colon), text.substring(colon + 1)));
  }

  private static boolean fits(char c, boolean inService) {
    return (c < 128 && Character.isLetterOrDigit(c))
        || c == '-'
        || (!inService && "_*?".indexOf(c) >= 0);
  }

  /** Returns whether the name has a wildcard. */
  public boolean hasWildcard() {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
  }

  @Override
  public String toString() {
    return service + ':' + name;
  }
}
