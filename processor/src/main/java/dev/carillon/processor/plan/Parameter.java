package dev.carillon.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a generated method, which fills a placeholder.
 *
 * @param name its name in Java
 * @param placeholder the placeholder as AWS writes it, {@code ${MeetingId}}
 */
public record Parameter(String name, String placeholder) {

  /** Names the parameters for placeholders, with the marks at their ends. */
  static List<Parameter> of(List<String> placeholders) {
    UniqueNames names = new UniqueNames();
    List<Parameter> parameters = new ArrayList<>();
    for (String placeholder : placeholders) {
      parameters.add(new Parameter(names.take(JavaNames.lowerCamel(placeholder)), placeholder));
    }
    return parameters;
  }

  /** Returns the tag that documents the parameter. */
  String tag() {
    return "@param " + name + " for " + Comments.code(placeholder);
  }
}
