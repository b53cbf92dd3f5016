package dev.carillon.catalog.read;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the facts of a page are checked as they enter: their shape, and that they are defined. */
final class PageFacts {

  private final Problems problems;
  private final Mentions types = new Mentions("resource type");
  private final Mentions keys = new Mentions("condition key");

  private final Map<String, Cell> dependentActions = new LinkedHashMap<>();

  PageFacts(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  /** Adds a problem if a value of a cell does not have the shape that it must have. */
  void require(FactShape shape, String value, Cell cell) {
    shape.problem(value).ifPresent(message -> problems.add(cell.line(), cell.column(), message));
  }

  /** Checks a resource type that an action takes, without its mark. */
  void usesType(String type, Cell cell) {
    require(FactShape.RESOURCE_TYPE, type, cell);
    types.add(type, cell);
  }

  /** Checks a condition key of an action or a resource type. */
  void usesKey(String key, Cell cell) {
    require(FactShape.CONDITION_KEY, key, cell);
    keys.add(key, cell);
  }

  /** Checks an action that another one depends on. */
  void usesAction(String action, Cell cell) {
    require(FactShape.DEPENDENT_ACTION, action, cell);
    dependentActions.putIfAbsent(action, cell);
  }

  /** Warns of a dependent action of the page's own service that the page does not list. */
  void requireListed(String service, List<CatalogAction> actions) {
    Set<String> listed = new HashSet<>();
    actions.forEach(action -> listed.add(service + ':' + action.name().toLowerCase(Locale.ROOT)));
    dependentActions.forEach(
        (action, cell) -> {
          String name = action.toLowerCase(Locale.ROOT);
          if (name.startsWith(service + ':') && !listed.contains(name)) {
            problems.warn(
                cell.line(),
                cell.column(),
                "the dependent action \"%s\" is not an action of the page".formatted(action));
          }
        });
  }

  /** Checks that what the page uses is what it defines; an excerpt need not. */
  void requireDefined(Set<String> definedTypes, Set<String> definedKeys, boolean isExcerpt) {
    types.check(definedTypes, isExcerpt, problems);
    keys.check(definedKeys, isExcerpt, problems);
  }
}
