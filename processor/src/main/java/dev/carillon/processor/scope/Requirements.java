package dev.carillon.processor.scope;

import dev.carillon.RequiresActions;
import dev.carillon.processor.facts.GeneratedMark;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.request.TextValue;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads which actions code says it needs: {@code @RequiresActions("chime:CreateMeeting")}, and the
 * generated annotations whose values are constants, {@code @RequiresChimeActions(CREATE_MEETING)}.
 */
public final class Requirements {

  private final KnownServices services;
  private final Elements elements;

  /** Creates a reader of a compilation. */
  public Requirements(KnownServices services, Elements elements) {
    this.services = services;
    this.elements = elements;
  }

  /**
   * What a top-level type needs.
   *
   * @param type the type
   * @param name its full name
   * @param actions the actions that the type, its members and the types nested in it need, sorted
   * @param texts those of them that are written as text, each where it is written
   */
  public record Required(
      Element type, String name, SortedSet<String> actions, List<TextValue> texts) {}

  /**
   * Returns the names of the types of a round, any of which may say what it needs: the annotations
   * may be generated in this very round, and until then javac of JDK 17 does not show them at all.
   * What the processor generates from a service needs nothing, and has most of the constants.
   */
  public static SortedSet<String> candidates(RoundEnvironment round) {
    SortedSet<String> candidates = new TreeSet<>();
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (!GeneratedMark.isOn(type)) {
        candidates.add(type.getQualifiedName().toString());
      }
    }
    return candidates;
  }

  /** Returns what those of the types need that need anything. */
  public List<Required> of(SortedSet<String> types) {
    List<Required> required = new ArrayList<>();
    for (String name : types) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        Required needed = new Required(type, name, new TreeSet<>(), new ArrayList<>());
        collect(type, needed);
        if (!needed.actions().isEmpty()) {
          required.add(needed);
        }
      }
    }
    return required;
  }

  private void collect(Element element, Required required) {
    for (WrittenAnnotation annotation : WrittenAnnotation.allOn(element)) {
      if (annotation.isOf(RequiresActions.class)) {
        required.actions().addAll(annotation.texts("value"));
        required.texts().addAll(annotation.placedTexts("value"));
      } else if (GeneratedMark.isOn(annotation.type())) {
        for (VariableElement constant : annotation.constants("value")) {
          services
              .ofConstant(constant)
              .ifPresent(action -> required.actions().add(action.iamName()));
        }
      }
    }
    element.getEnclosedElements().forEach(member -> collect(member, required));
  }
}
