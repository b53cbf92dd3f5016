package dev.carillon.catalog.form;

import dev.carillon.internal.json.Position;
import java.util.function.IntFunction;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The places of a text, whose marks count characters, a pair of surrogates as one. */
final class Offsets {

  private final String text;
  private final boolean pairs;
  private final IntFunction<Position> places;
  private int index;
  private int offset;

  Offsets(String text) {
    this.text = text;
    this.pairs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    this.places = Position.in(text);
  }

  /**
   * Returns the place of a mark. Marks mostly come in order, so each goes on from the one before.
   */
  Position of(Mark mark) {
    if (!pairs) {
      return places.apply(mark.getIndex());
    }
    offset = text.offsetByCodePoints(offset, mark.getIndex() - index);
    index = mark.getIndex();
    return places.apply(offset);
  }
}
