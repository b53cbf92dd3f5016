package dev.carillon.internal.document;

/**
 * Values of a document that was read, in none of which there is anything to escape: they can be
 * written without looking at each character again, which is half of the time of writing.
 */
final class PlainTexts extends Matched.Fixed {

  private final String[] texts;

  /** Takes an array that nothing else has. */
  PlainTexts(String[] texts) {
    this.texts = texts;
  }

  @Override
  String[] texts() {
    return texts;
  }

  @Override
  boolean arePlain() {
    return true;
  }

  @Override
  public String get(int index) {
    return texts[index];
  }

  @Override
  public int size() {
    return texts.length;
  }
}
