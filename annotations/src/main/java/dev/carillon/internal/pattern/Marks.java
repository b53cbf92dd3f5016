package dev.carillon.internal.pattern;

import java.util.Optional;

/** The slashes and colons between the names and words of a resource. */
public final class Marks {

  private Marks() {}

  /** Returns whether a character is a mark. */
  public static boolean isMark(int character) {
    return character == '/' || character == ':';
  }

  /** Returns how many marks a resource has. */
  public static long count(String resource) {
    return resource.chars().filter(Marks::isMark).count();
  }

  /**
   * Returns what a format has behind as many names and words as a resource has; empty if it has no
   * more, or other words in front.
   */
  public static Optional<String> goingOn(String format, String resource) {
    long marks = count(resource);
    for (int i = 0; i < format.length(); i++) {
      if (isMark(format.charAt(i)) && marks-- == 0) {
        return WildcardPattern.of(format.substring(0, i)).matches(resource)
            ? Optional.of(format.substring(i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether a resource is what a format has behind one of its marks, with a word. */
  public static boolean isTail(String resource, String format) {
    long marks = count(resource);
    for (int i = 0; i < format.length(); i++) {
      String tail = format.substring(i + 1);
      if (isMark(format.charAt(i))
          && count(tail) == marks
          && tail.chars().anyMatch(Character::isLetter)
          && WildcardPattern.of(tail).matches(resource)) {
        return true;
      }
    }
    return false;
  }
}
