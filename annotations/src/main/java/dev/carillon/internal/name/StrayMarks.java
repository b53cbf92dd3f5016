package dev.carillon.internal.name;

import java.util.Optional;

/**
 * What is told of a text of a policy that has a space around it, or that was to be several: IAM
 * takes each text as it stands. In words for a message, and only where the text is wrong anyway.
 */
public final class StrayMarks {

  private StrayMarks() {}

  /** Returns how to write an action that names no service: {@code s3:GetObject}. */
  public static String action(String text) {
    return text.matches("[a-z0-9-]+[./][A-Za-z0-9*]+")
        ? text.replaceFirst("[./]", ":")
        : "service:" + (text.matches("[A-Za-z0-9*]+") ? text : "action");
  }

  /** Returns what does not belong to the text, in words. */
  public static Optional<String> words(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (Character.isWhitespace(text.charAt(0))) {
      return Optional.of("it begins with a space");
    }
    if (Character.isWhitespace(text.charAt(text.length() - 1))) {
      return Optional.of("it ends in a space");
    }
    if (text.contains(" :") || text.contains(": ")) {
      return Optional.of("it has a space beside a colon");
    }
    // Words with spaces between them say what is to stand there: "Bucket ARN".
    String marks = Character.isDigit(text.charAt(0)) || text.indexOf(':') >= 0 ? ",; " : ",;";
    for (int i = 1; i < text.length() - 1; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return Optional.of("it names several; write each as a string");
      }
    }
    return Optional.empty();
  }
}
