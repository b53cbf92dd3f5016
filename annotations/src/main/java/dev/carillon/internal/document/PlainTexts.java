package dev.carillon.internal.document;

import dev.carillon.internal.json.Latin1;

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
  int length() {
    int length = 3 * texts.length;
    for (String text : texts) {
      length += text.length();
    }
    return length;
  }

  @Override
  void writeTo(Latin1 out) {
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        out.add(',');
      }
      out.addQuoted(texts[i]);
    }
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
