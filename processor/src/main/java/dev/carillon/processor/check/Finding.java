package dev.carillon.processor.check;

import javax.tools.Diagnostic;

/**
 * Something to say about a piece of text.
 *
 * @param kind how loud
 * @param topic what silences it: {@code @SuppressWarnings("carillon:" + topic)}
 * @param message the message, with its id in front
 * @param start the character of the text from which on it is wrong
 */
record Finding(Diagnostic.Kind kind, Topic topic, String message, int start) {

  /** What a finding is about; the word that suppresses it. */
  enum Topic {
    ACTION("action"),
    ARN("arn"),
    CONDITION_KEY("condition-key"),
    LEVEL("level"),
    RESOURCE("resource"),
    POLICY("policy");

    private final String word;

    Topic(String word) {
      this.word = word;
    }

    /** Returns the value for {@code @SuppressWarnings}. */
    String suppression() {
      return "carillon:" + word;
    }
  }

  /** Returns the finding with an error turned into a warning. */
  Finding asWarning() {
    return kind == Diagnostic.Kind.ERROR
        ? new Finding(Diagnostic.Kind.WARNING, topic, message, start)
        : this;
  }
}
