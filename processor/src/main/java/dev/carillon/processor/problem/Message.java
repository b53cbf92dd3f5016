package dev.carillon.processor.problem;

/**
 * A message for a person: what is wrong with what, and what would be right.
 *
 * @param id what to search the documentation for; it stays the same, whatever the words
 * @param text the sentences
 */
public record Message(String id, String text) {

  /** Returns the message as it is printed: {@code [carillon/UnknownService] "chme" is not …}. */
  @Override
  public String toString() {
    return "[carillon/" + id + "] " + text;
  }
}
