package dev.carillon.processor.problem;

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
 */
public record Place(Element element, AnnotationMirror annotation, AnnotationValue value) {}
