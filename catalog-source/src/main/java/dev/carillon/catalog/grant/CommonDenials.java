package dev.carillon.catalog.grant;

import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is denied whichever of two statements applies, such as the alternatives of a choice.
 * Statements with conditions, and those that deny all but something, count as if they denied
 * nothing.
 */
public final class CommonDenials {

  /** So many more times patterns are compared; policies that AWS takes need fewer in all. */
  private int left = 50_000;

  /** Returns what a statement of one list and one of the other both deny, for each two of them. */
  public List<JsonValue> of(List<JsonValue> ones, List<JsonValue> others) {
    List<JsonValue> common = new ArrayList<>();
    for (JsonValue one : ones) {
      for (JsonValue other : left > 0 ? others : List.<JsonValue>of()) {
        of(one, other).ifPresent(common::add);
      }
    }
    return common;
  }

  /** Returns what both statements deny; empty if that is nothing. */
  public Optional<JsonValue> of(JsonValue one, JsonValue other) {
    Element first = new Element("", one);
    Element second = new Element("", other);
    if (left-- <= 0 || first.has("Condition") || second.has("Condition")) {
      return Optional.empty();
    }
    List<JsonValue> actions = common("Action", first, second, WildcardPattern::ignoringCase);
    List<JsonValue> resources = common("Resource", first, second, WildcardPattern::of);
    if (actions.isEmpty() || resources.isEmpty()) {
      return Optional.empty();
    }
    Position place = one.position();
    return Optional.of(
        new JsonMembers()
            .put("Effect", place, new JsonString(place, "Deny"))
            .put("Action", place, new JsonArray(place, actions))
            .put("Resource", place, new JsonArray(place, resources))
            .at(place));
  }

  /** Returns what each of some statements, at least one, denies; empty if that is nothing. */
  public Optional<JsonValue> ofAll(List<JsonValue> statements) {
    Optional<JsonValue> common = Optional.of(statements.get(0));
    for (JsonValue statement : statements) {
      common = common.flatMap(one -> of(one, statement));
    }
    return common;
  }

  private List<JsonValue> common(
      String element, Element one, Element other, Function<String, WildcardPattern> pattern) {
    List<Element> first = texts(element, one);
    List<Element> second = texts(element, other);
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    List<JsonValue> common = new ArrayList<>(covered(first, second, pattern));
    common.addAll(covered(second, first, pattern));
    return common;
  }

  private static List<Element> texts(String element, Element statement) {
    return statement.member(element).map(Element::strings).orElse(List.of());
  }

  private List<JsonValue> covered(
      List<Element> texts, List<Element> by, Function<String, WildcardPattern> pattern) {
    List<WildcardPattern> wide = by.stream().map(Element::text).map(pattern).toList();
    List<JsonValue> covered = new ArrayList<>();
    for (Element text : texts) {
      WildcardPattern one = pattern.apply(text.text());
      if (wide.stream().anyMatch(other -> left-- > 0 && other.covers(one))) {
        covered.add(text.value());
      }
    }
    return covered;
  }
}
