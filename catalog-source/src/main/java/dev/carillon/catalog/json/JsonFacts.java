package dev.carillon.catalog.json;

import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The facts that JSON files tell, Carillon's and others', held to the checks of what they are. */
public final class JsonFacts {

  /** Names are the same in any letter case. */
  public static final UnaryOperator<String> IN_ANY_CASE = name -> name.toLowerCase(Locale.ROOT);

  private final FactChecks checks;

  /** Holds facts to the checks of a file, which add to its problems. */
  public JsonFacts(FactChecks checks) {
    this.checks = checks;
  }

  /** Returns what is made of each object, where something is. */
  public static <T> List<T> parts(
      List<JsonFields> objects, Function<JsonFields, Optional<T>> reader) {
    List<T> parts = new ArrayList<>(objects.size());
    for (JsonFields object : objects) {
      reader.apply(object).ifPresent(parts::add);
    }
    return parts;
  }

  /** Returns a text, which has to have a shape. */
  public Optional<String> shaped(Optional<JsonMember> text, FactShape shape) {
    text.ifPresent(member -> checks.require(shape, member.text(), member));
    return text.map(JsonMember::text);
  }

  /**
   * Returns a name that no other may have; empty where there is none.
   *
   * @param folded what names that are the same have in common
   * @param known the names seen so far; this one is added
   */
  public String name(
      Optional<JsonMember> name,
      FactShape shape,
      UnaryOperator<String> folded,
      Map<String, JsonMember> known) {
    shaped(name, shape);
    return newText(name, folded, known);
  }

  /** Returns the same, of whatever shape. */
  String newText(
      Optional<JsonMember> name, UnaryOperator<String> folded, Map<String, JsonMember> known) {
    if (name.isEmpty()) {
      return "";
    }
    String text = name.get().text();
    JsonMember earlier = known.putIfAbsent(folded.apply(text), name.get());
    if (earlier != null) {
      problem(name.get(), " is already listed in line " + earlier.line());
    }
    return text;
  }

  /** Adds a problem that begins with the text that it is about, in quotation marks. */
  public void problem(JsonMember text, String message) {
    text.problem(checks.problems(), VisibleText.quoted(text.text()) + message);
  }

  /** Returns a resource type that an action takes; empty where there is none. */
  public String usedType(Optional<JsonMember> type) {
    type.ifPresent(text -> checks.usesType(text.text(), text));
    return type.map(JsonMember::text).orElse("");
  }

  /** Returns the condition keys that an action or a resource type has. */
  public List<String> usedKeys(List<JsonMember> keys) {
    List<String> used = new ArrayList<>(keys.size());
    for (JsonMember key : keys) {
      if (checks.usesKey(key.text(), key)) {
        used.add(key.text());
      }
    }
    return used;
  }

  /** Returns the actions that another one depends on. */
  public List<String> usedActions(List<JsonMember> actions) {
    return actions.stream().map(action -> checks.usesAction(action.text(), action)).toList();
  }

  /** Returns the ARN formats of a resource type. */
  public List<String> arns(List<JsonMember> arns) {
    return arns.stream().map(arn -> arn(arn.text(), arn)).toList();
  }

  /** Returns an ARN format of a resource type. */
  public String arn(String arn, JsonMember place) {
    checks.arn(arn, place);
    return arn;
  }

  /** Returns the types of a condition key's values. */
  public List<String> valueTypes(List<JsonMember> types) {
    types.forEach(type -> checks.valueType(type.text(), type));
    return JsonMember.texts(types);
  }

  /** Returns a sentence as a person sees it; null where there is none. */
  public @Nullable String sentence(Optional<JsonMember> text) {
    text.ifPresent(member -> checks.require(FactShape.TEXT, VisibleText.of(member.text()), member));
    return text.map(member -> VisibleText.of(member.text())).orElse(null);
  }
}
