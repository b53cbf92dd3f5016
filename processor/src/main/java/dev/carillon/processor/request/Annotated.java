package dev.carillon.processor.request;

import dev.carillon.processor.name.UserName;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what is annotated by an annotation of ours, which javac knows by its name in user code. */
final class Annotated {

  private Annotated() {}

  /** Returns whether one of the types of annotations is ours. */
  static boolean hasAny(Class<? extends Annotation> ours, Set<? extends TypeElement> annotations) {
    return annotations.stream().anyMatch(type -> isOurs(type, ours));
  }

  /** Returns the elements of a round that have the annotation, in javac's order. */
  static Set<Element> with(
      Class<? extends Annotation> ours,
      Set<? extends TypeElement> annotations,
      RoundEnvironment round) {
    Set<Element> found = new LinkedHashSet<>();
    annotations.stream()
        .filter(type -> isOurs(type, ours))
        .forEach(type -> found.addAll(round.getElementsAnnotatedWith(type)));
    return found;
  }

  private static boolean isOurs(TypeElement type, Class<? extends Annotation> ours) {
    return type.getQualifiedName().contentEquals(UserName.of(ours));
  }
}
