package dev.carillon.processor.problem;

import dev.carillon.catalog.baseline.Update;
import java.util.Optional;

/**
 * A mistake of the user: what to say about it, and where.
 *
 * @param place the annotation value that it is about, or that names the file
 * @param notice what to say
 * @param inFile where it stands in a policy file; empty where it is in the annotation itself
 */
public record Mistake(Place place, Notice notice, Optional<InFile> inFile) {

  /** Creates a mistake in an annotation. */
  public Mistake(Place place, Notice notice) {
    this(place, notice, Optional.empty());
  }

  /** Returns the same, an error of a sort that is new to the build as a warning. */
  public Mistake after(Update update) {
    return new Mistake(place, notice.after(update), inFile);
  }

  /** Returns what is said where the file is named: with the place in its text. */
  Notice atPlace() {
    return inFile
        .map(
            where ->
                new Notice(notice.id(), notice.kind(), where + ": " + notice.text(), notice.byId()))
        .orElse(notice);
  }

  /**
   * A place in a policy file.
   *
   * @param file the file
   * @param line the line, from 1
   * @param column the column in UTF-16 units, from 1
   */
  public record InFile(PolicyText file, int line, int column) {

    /** Returns the place as compilers write it: {@code policies/reader.json:3:17}. */
    @Override
    public String toString() {
      return file.path() + ":" + line + ':' + column;
    }
  }
}
