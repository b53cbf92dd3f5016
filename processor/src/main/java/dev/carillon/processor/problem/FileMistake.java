package dev.carillon.processor.problem;

import dev.carillon.catalog.baseline.Update;

/**
 * A mistake in a policy file.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param notice what to say
 * @param place the annotation value that names the file
 */
public record FileMistake(PolicyText file, int line, int column, Notice notice, Place place) {

  /** Returns the same, an error of a sort that is new to the build as a warning. */
  public FileMistake after(Update update) {
    return new FileMistake(file, line, column, notice.after(update), place);
  }

  /** Returns the mistake as it is told where the file is named: with the place in its text. */
  Mistake atPlace() {
    String where = file.path() + ":" + line + ':' + column + ": ";
    return new Mistake(place, new Notice(notice.id(), notice.kind(), where + notice.text()));
  }
}
