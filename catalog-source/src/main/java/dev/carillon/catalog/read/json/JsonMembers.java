package dev.carillon.catalog.read.json;

import dev.carillon.catalog.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the records of a file to what binding alone cannot see: what must be there, and once. */
public final class JsonMembers {

  private final Problems problems;

  /** Creates a judge that adds to the problems of a file. */
  public JsonMembers(Problems problems) {
    this.problems = problems;
  }

  /** Returns a member that must be there; empty, and a problem of the object, where it is not. */
  public <T> Optional<T> required(JsonPlace object, String name, @Nullable T member) {
    if (member == null) {
      object.problem(problems, "the member \"" + name + "\" is missing");
    }
    return Optional.ofNullable(member);
  }

  /** Returns a text that must be there; blank, and a problem of the object, where it is not. */
  public String requiredText(JsonPlace object, String name, @Nullable JsonText member) {
    return required(object, name, member).map(JsonText::value).orElse("");
  }

  /** Returns a truth value that must be there; false, and a problem, where it is not. */
  public boolean requiredFlag(JsonPlace object, String name, @Nullable JsonFlag member) {
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
    text.place().problem(problems, '"' + text.value() + '"' + message);
  }
}
