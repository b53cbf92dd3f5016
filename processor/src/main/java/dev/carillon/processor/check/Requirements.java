package dev.carillon.processor.check;

import dev.carillon.RequiresActions;
import dev.carillon.catalog.store.CatalogStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Reads which actions code says it needs: {@code @RequiresActions("chime:CreateMeeting")}, and the
 * generated annotations whose values are constants, {@code @RequiresChimeActions(CREATE_MEETING)}.
 */
public final class Requirements {

  private final KnownServices services;

  /** Creates a reader of a compilation, with the catalogs that Carillon brings. */
  public Requirements(Supplier<CatalogStore> catalogs, Elements elements) {
    // A catalog that cannot be read is told by the check.
    this.services = new KnownServices(catalogs, elements, problem -> {});
  }

  /** Returns the actions that a type, its members and the types nested in it need, sorted. */
  public SortedSet<String> of(TypeElement type) {
    SortedSet<String> actions = new TreeSet<>();
    collect(type, actions);
    return actions;
  }

  private void collect(Element element, Set<String> actions) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(RequiresActions.class.getName())) {
        values(mirror).forEach(value -> actions.add(value.getValue().toString()));
      } else if (KnownServices.isGenerated(annotation)) {
        values(mirror).forEach(value -> constant(value).ifPresent(actions::add));
      }
    }
    element.getEnclosedElements().forEach(member -> collect(member, actions));
  }

  private Optional<String> constant(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
            && constant.getEnclosingElement() instanceof TypeElement owner
        ? services
            .ofEnum(owner)
            .flatMap(
                facts ->
                    facts
                        .byConstant(constant.getSimpleName().toString())
                        .map(action -> facts.service() + ':' + action.name()))
        : Optional.empty();
  }

  private static List<AnnotationValue> values(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .map(AnnotationValue.class::cast)
        .toList();
  }
}
