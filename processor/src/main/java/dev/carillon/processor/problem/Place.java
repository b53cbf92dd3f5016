package dev.carillon.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the user's source a message belongs, and whose file what is generated from it is. Only
 * the request reader looks into the parts; everyone else hands a place on.
 *
 * @param element the annotated package or type
 * @param annotation the annotation on it
 * @param value the value in the annotation, or the whole of its values where none is meant
 * @param file the policy file that the value names, where the message belongs in that
 */
public record Place(
    Element element,
    AnnotationMirror annotation,
    AnnotationValue value,
    Optional<PolicyText> file) {

  /** Creates a place in an annotation. */
  public Place(Element element, AnnotationMirror annotation, AnnotationValue value) {
    this(element, annotation, value, Optional.empty());
  }

  /** Returns the place in a policy file that the value names. */
  public Place in(PolicyText named) {
    return new Place(element, annotation, value, Optional.of(named));
  }
}
