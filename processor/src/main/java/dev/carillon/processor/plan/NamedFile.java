package dev.carillon.processor.plan;

import dev.carillon.processor.request.TextValue;
import java.util.List;
import java.util.Optional;

/**
 * A policy file that an annotation names.
 *
 * @param name the file's name from the folder that it was found in
 * @param value the annotation value that names it
 * @param json what is generated of it, with {@code \n} between lines; empty where the file cannot
 *     be read
 * @param plain whether it has neither placeholders nor escapes
 * @param placeholders the names of its placeholders, in the order of the document
 * @param namedBy another element of the package that names it too, for people
 */
public record NamedFile(
    String name,
    TextValue value,
    String json,
    boolean plain,
    List<String> placeholders,
    Optional<String> namedBy) {

  /** Copies the list. */
  public NamedFile {
    placeholders = List.copyOf(placeholders);
  }
}
