package dev.carillon.processor.request;

import dev.carillon.MaxAccessLevel;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.grant.HighGrant;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;

/**
 * The highest access level that is allowed in a place.
 *
 * @param level the level
 * @param place where it is set, for people: {@code "class app.Auditor"}
 */
public record Ceiling(AccessLevel level, String place) {

  /**
   * Returns the lowest of the ceilings around an element: those on it, on the types around it, on
   * its package and on those above by name.
   */
  public static Optional<Ceiling> around(Element element, Elements elements) {
    Optional<Ceiling> lowest = Optional.empty();
    for (Element inside = element;
        inside != null && inside.getKind() != ElementKind.PACKAGE;
        inside = inside.getEnclosingElement()) {
      lowest = lower(lowest, on(inside));
    }
    return lower(lowest, new Ceilings(elements).around(PackageNames.of(element, elements)));
  }

  /** Returns the lower of two ceilings that may be absent, the first where they are equal. */
  static Optional<Ceiling> lower(Optional<Ceiling> one, Optional<Ceiling> other) {
    return Stream.concat(one.stream(), other.stream()).reduce(Ceiling::lower);
  }

  /** Returns the ceiling that an annotation on the element itself sets. */
  public static Optional<Ceiling> on(Element element) {
    Optional<WrittenAnnotation> written = WrittenAnnotation.on(element, MaxAccessLevel.class);
    List<AccessLevel> levels =
        written.isEmpty() ? List.of() : written.get().constants("value", AccessLevel.class);
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ceiling(levels.get(0), Annotated.describe(element)));
  }

  /** Returns the lower of two ceilings, this one where they are equal. */
  public Ceiling lower(Ceiling other) {
    return other.level.compareTo(level) < 0 ? other : this;
  }

  /** Returns what is said of an element of a policy that grants what is above this ceiling. */
  public Problem above(Message message, HighGrant grant) {
    String granted =
        grant
            .highest()
            .map(action -> granted(grant, action))
            .orElse("the access level of \"" + grant.written() + "\" is not known");
    return said(message, granted)
        .at(grant.position().line(), grant.position().column(), grant.path());
  }

  /** Returns what is said of what is above this ceiling; the ceiling comes behind other values. */
  public Problem said(Message message, Object... values) {
    List<Object> all = new ArrayList<>(List.of(values));
    Collections.addAll(all, level, place, level.label());
    return message.of(all.toArray());
  }

  private String granted(HighGrant grant, Action highest) {
    String label = highest.accessLevel().label();
    if (grant.written().equalsIgnoreCase(highest.iamName())) {
      return highest.iamName() + " has the access level " + label;
    }
    String selection = grant.written().isEmpty() ? "NotAction" : '"' + grant.written() + '"';
    return selection
        + " grants "
        + highest.iamName()
        + " with the access level "
        + label
        + othersAbove(grant.others());
  }

  /** Returns how many other actions are above this ceiling, empty for none. */
  public String othersAbove(int others) {
    return others == 0 ? "" : "," + Words.andOtherActions(others) + " above " + level.label();
  }

  /** Returns whether a level is above this ceiling. */
  public boolean isBelow(AccessLevel wanted) {
    return wanted.compareTo(level) > 0;
  }
}
