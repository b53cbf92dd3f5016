package dev.carillon.processor.problem;

/** Text of several lines of our own, which a message keeps; other text stays in one. */
public record MultilineText(String text) {

  @Override
  public String toString() {
    return text;
  }
}
