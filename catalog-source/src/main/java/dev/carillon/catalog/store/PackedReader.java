package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the form that {@link PackedWriter} describes. */
final class PackedReader {

  private final List<String> keys = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final List<CatalogAction> actions = new ArrayList<>();
  private final List<ResourceType> resourceTypes = new ArrayList<>();
  private final List<ConditionKey> conditionKeys = new ArrayList<>();
  private final List<RemovedAction> removed = new ArrayList<>();

  private PackedReader() {}

  /**
   * Reads a catalog.
   *
   * @throws IllegalArgumentException if the text is not in the packed form
   */
  static ServiceCatalog read(String text) {
    PackedReader reader = new PackedReader();
    List<String> lines = text.lines().toList();
    Fields first = new Fields(lines.isEmpty() ? "" : lines.get(0));
    if (!first.at(0).equals("carillon") || !first.at(1).equals("1")) {
      throw new IllegalArgumentException("not a packed catalog");
    }
    lines.stream().skip(1).map(Fields::new).forEach(reader::line);
    return new ServiceCatalog(
        first.at(2),
        first.at(3),
        first.at(4),
        reader.actions,
        reader.resourceTypes,
        reader.conditionKeys,
        reader.removed);
  }

  private void line(Fields line) {
    String name = line.at(1);
    switch (line.at(0)) {
      case "k" -> {
        keys.add(name);
        conditionKeys.add(new ConditionKey(name, line.from(2)));
      }
      case "K" -> keys.add(name);
      case "r" -> {
        types.add(name);
        resourceTypes.add(new ResourceType(name, line.from(3), keys(line.at(2))));
      }
      case "R" -> types.add(name);
      case "a" -> actions.add(action(line));
      case "x" ->
          removed.add(new RemovedAction(name, LocalDate.parse(line.at(2)), levels(line.at(3))));
      default -> throw new IllegalArgumentException("a line begins with " + line.at(0));
    }
  }

  private CatalogAction action(Fields line) {
    String description = line.at(7);
    return new CatalogAction(
        line.at(1),
        description.isEmpty() ? null : description,
        levels(line.at(2)),
        split(line.at(3), ' ').stream().map(this::use).toList(),
        keys(line.at(4)),
        split(line.at(6), ' '),
        !line.at(5).isEmpty());
  }

  private ResourceUse use(String text) {
    int colon = text.indexOf(':');
    String own = colon < 0 ? "" : text.substring(colon + 1);
    String number = colon < 0 ? text : text.substring(0, colon);
    boolean required = number.endsWith("*");
    String type = required ? number.substring(0, number.length() - 1) : number;
    return new ResourceUse(types.get(Integer.parseInt(type)), required, keys(own));
  }

  private List<String> keys(String numbers) {
    return split(numbers, ',').stream().map(number -> keys.get(Integer.parseInt(number))).toList();
  }

  private static Set<AccessLevel> levels(String letters) {
    EnumSet<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    for (AccessLevel level : AccessLevel.values()) {
      if (letters.indexOf(level.name().charAt(0)) >= 0) {
        levels.add(level);
      }
    }
    return levels;
  }

  private static List<String> split(String text, char separator) {
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

  /** The fields of a line; those that are left out at its end are empty. */
  private record Fields(List<String> fields) {

    Fields(String line) {
      this(split(line, '\t').stream().map(Fields::unescaped).toList());
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
  }
}
