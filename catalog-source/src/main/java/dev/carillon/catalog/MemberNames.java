package dev.carillon.catalog;

import dev.carillon.internal.name.NearestNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of members in the objects of a JSON file. AWS adds members now and then, and what is
 * not known is left alone; but one that stands where a known one is missing may be that one by
 * another name, and its facts would be lost.
 */
public final class MemberNames {

  private final List<Unknown> unknown = new ArrayList<>();

  /** The known members that some object has beside an unknown one of its kind. */
  private final Map<Kind, Set<String>> beside = new HashMap<>();

  private record Kind(String ofObject, String unknown) {}

  /**
   * An object's members.
   *
   * @param kind what objects are alike, for example all actions
   * @param place where the object stands
   * @param known the members that are known and there: their names and kinds of values
   * @param missing the members that are known and not there: their names and kinds of values
   * @param others the members that are not known: their names and kinds of values
   */
  public record Members(
      String kind,
      FactPlace place,
      Map<String, String> known,
      Map<String, String> missing,
      Map<String, String> others) {}

  private record Unknown(Members object, String name, String value) {

    Kind kind() {
      return new Kind(object.kind(), name);
    }
  }

  /** Adds what an object has. */
  public void add(Members object) {
    object
        .others()
        .forEach(
            (name, value) -> {
              Unknown member = new Unknown(object, name, value);
              unknown.add(member);
              beside
                  .computeIfAbsent(member.kind(), kind -> new HashSet<>())
                  .addAll(object.known().keySet());
            });
  }

  /**
   * Reports members that are known ones by another name: a problem where the name is mistyped, a
   * warning where only the place and the kind of value speak for it.
   */
  public void tell(Problems problems) {
    Set<Kind> told = new HashSet<>();
    Set<List<Object>> harmless = new HashSet<>(); // most objects of a file have the same members
    for (Unknown member : unknown) {
      List<Object> alike =
          List.of(member.object().kind(), member.name(), member.value(), member.object().missing());
      if (harmless.contains(alike)) {
        continue;
      }
      Optional<String> near = NearestNames.near(member.name(), member.object().missing().keySet());
      if (near.isPresent()) {
        String message =
            "the member %s is not known; did you mean \"%s\"?"
                .formatted(VisibleText.quoted(member.name()), near.get());
        member.object().place().problem(problems, message);
        continue;
      }
      Optional<String> replaced = replacedBy(member);
      if (replaced.isEmpty()) {
        harmless.add(alike);
      } else if (told.add(member.kind())) {
        member
            .object()
            .place()
            .warning(
                problems,
                "the member %s is not known, and \"%s\" is missing"
                    .formatted(VisibleText.quoted(member.name()), replaced.get()));
      }
    }
  }

  /**
   * Returns a missing member of the same kind of value that never stands beside the unknown one.
   */
  private Optional<String> replacedBy(Unknown member) {
    Set<String> others = beside.getOrDefault(member.kind(), Set.of());
    return member.object().missing().entrySet().stream()
        .filter(missing -> missing.getValue().equals(member.value()))
        .map(Map.Entry::getKey)
        .filter(name -> !others.contains(name))
        .sorted()
        .findFirst();
  }
}
