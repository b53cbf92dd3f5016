package dev.carillon.catalog.read.iamdata;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonValue;
import dev.carillon.catalog.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects that a file of the package holds by lower-case name. The names proper are within.
 *
 * @param objects the objects
 * @param problems where to tell what is wrong in the file
 */
record Members(List<JsonFields> objects, Problems problems) {

  static Members of(JsonValue value, Problems problems) {
    List<JsonFields> objects = new ArrayList<>();
    if (value instanceof JsonObject object) {
      object.members().values().forEach(v -> JsonFields.of(v, problems).ifPresent(objects::add));
    } else {
      JsonFields.of(value, problems);
    }
    return new Members(objects, problems);
  }
}
