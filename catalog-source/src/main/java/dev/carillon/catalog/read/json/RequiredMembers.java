package dev.carillon.catalog.read.json;

import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the records of a file to what binding alone cannot see: what must be there, and once. */
public final class RequiredMembers {

  private final Problems problems;
  private final FactChecks facts;

  /** Creates a judge that adds to the problems of a file. */
  public RequiredMembers(Problems problems) {
    this(new FactChecks(problems, "file"));
  }

  /** Creates a judge that holds facts to the checks of a file, which adds to its problems. */
  public RequiredMembers(FactChecks facts) {
    this.problems = facts.problems();
    this.facts = facts;
  }

  /** Returns a member that must be there; empty, and a problem of the object, where it is not. */
  public <T> Optional<T> required(JsonPlace object, String name, @Nullable T member) {
    if (member == null) {
      object.problem(problems, "the member \"" + name + "\" is missing");
    }
    return Optional.ofNullable(member);
  }

  /** Returns the elements of an array that must be there and have some; a problem otherwise. */
  <T> List<T> requiredElements(JsonPlace object, String name, @Nullable List<T> array) {
    if (array != null && array.isEmpty()) {
      object.problem(problems, name + " is empty; expected at least one");
    }
    return required(object, name, array).orElse(List.of());
  }

  /** Returns a text that must be there; blank, and a problem of the object, where it is not. */
  public String requiredText(JsonPlace object, String name, @Nullable JsonText member) {
    return required(object, name, member).map(JsonText::value).orElse("");
  }

  /** Returns a text that must be there and have a shape; a problem where it is not, or has not. */
  public String required(
      JsonPlace object, String name, @Nullable JsonText member, FactShape shape) {
    if (member != null) {
      facts.require(shape, member.value(), member.place());
    }
    return requiredText(object, name, member);
  }

  /** Returns the condition keys that an action or a resource type has. */
  public List<String> usedKeys(@Nullable List<JsonText> keys) {
    List<String> used = new ArrayList<>();
    for (JsonText key : elements(keys)) {
      if (facts.usesKey(key.value(), key.place())) {
        used.add(key.value());
      }
    }
    return used;
  }

  /** Returns a resource type that an action takes. */
  public String usedType(JsonPlace object, String name, @Nullable JsonText member) {
    if (member != null) {
      facts.usesType(member.value(), member.place());
    }
    return requiredText(object, name, member);
  }

  /** Returns the actions that another one depends on. */
  public List<String> usedActions(@Nullable List<JsonText> actions) {
    return elements(actions).stream()
        .map(action -> facts.usesAction(action.value(), action.place()))
        .toList();
  }

  /** Returns a sentence as a person sees it; null where there is none. */
  public @Nullable String sentence(@Nullable JsonText member) {
    if (member == null) {
      return null;
    }
    String sentence = VisibleText.of(member.value());
    facts.require(FactShape.TEXT, sentence, member.place());
    return sentence;
  }

  /** Returns the ARN formats of a resource type. */
  public List<String> arns(List<JsonText> arns) {
    arns.forEach(arn -> facts.arn(arn.value(), arn.place()));
    return JsonText.values(arns);
  }

  /** Returns the types of a condition key's values. */
  public List<String> valueTypes(@Nullable List<JsonText> types) {
    elements(types).forEach(type -> facts.valueType(type.value(), type.place()));
    return JsonText.values(types);
  }

  /** Returns a truth value that must be there; false, and a problem, where it is not. */
  boolean requiredFlag(JsonPlace object, String name, @Nullable JsonFlag member) {
    return required(object, name, member).map(JsonFlag::value).orElse(false);
  }

  /** Returns the elements of an array that can be left out. */
  public static <T> List<T> elements(@Nullable List<T> array) {
    return array == null ? List.of() : array;
  }

  /**
   * Adds a problem if a name was seen before, in any letter case.
   *
   * @param known the names seen so far, in lower case; this one is added
   */
  public void requireNew(JsonText name, Map<String, JsonPlace> known) {
    JsonPlace earlier = known.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name.place());
    if (earlier != null) {
      problem(name, " is already listed in line " + earlier.line());
    }
  }

  /** Adds a problem that begins with the text that it is about, in quotation marks. */
  public void problem(JsonText text, String message) {
    text.place().problem(problems, VisibleText.quoted(text.value()) + message);
  }
}
