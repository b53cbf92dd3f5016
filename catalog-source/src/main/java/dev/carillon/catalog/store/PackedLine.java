package dev.carillon.catalog.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the packed form that {@link PackedWriter} describes.
 *
 * @param fields what stands between its tabs; those that are left out at its end are empty
 */
record PackedLine(List<String> fields) {

  PackedLine(String line) {
    this(split(line, '\t'));
    if (line.indexOf('\\') >= 0) {
      fields.replaceAll(PackedLine::unescaped);
    }
  }

  private static String unescaped(String field) {
    return field.indexOf('\\') < 0 ? field : field.translateEscapes();
  }

  String at(int index) {
    return index < fields.size() ? fields.get(index) : "";
  }

  List<String> from(int index) {
    return index < fields.size() ? fields.subList(index, fields.size()) : List.of();
  }

  /** Returns the lines of a text, the last of which ends as the others do. */
  static List<String> lines(String text) {
    return split(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, '\n');
  }

  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    if (!text.isEmpty()) {
      parts.add(text.substring(start));
    }
    return parts;
  }
}
