package dev.carillon.processor.request;

import dev.carillon.processor.name.UserName;
import dev.carillon.processor.problem.Place;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * An annotation as it is written on an element. Members that are left out have no value here,
 * whatever their default; nor has what javac could not make out and has complained about itself.
 *
 * @param element the annotated element
 * @param mirror the annotation, as javac has it
 */
public record WrittenAnnotation(Element element, AnnotationMirror mirror) {

  /** What javac gives for a value that it could not make out. */
  private static final String ERRONEOUS = "<error>";

  /** Returns the annotations that stand on an element, in their order. */
  public static List<WrittenAnnotation> allOn(Element element) {
    List<WrittenAnnotation> written = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      written.add(new WrittenAnnotation(element, mirror));
    }
    return written;
  }

  /** Returns the annotation of a type that stands on an element itself. */
  public static Optional<WrittenAnnotation> on(Element element, Class<? extends Annotation> type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      WrittenAnnotation written = new WrittenAnnotation(element, mirror);
      if (written.isOf(type)) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  /** Returns the type of the annotation. */
  public TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  /** Returns whether this is an annotation of the type. */
  public boolean isOf(Class<? extends Annotation> type) {
    return type().getQualifiedName().contentEquals(UserName.of(type));
  }

  /** Returns whether the member is written. */
  public boolean has(String member) {
    return value(member).isPresent();
  }

  /** Returns the place of the member's values as a whole; empty where it is not written. */
  Optional<Place> place(String member) {
    return value(member).map(this::place);
  }

  /** Returns the texts of a member, be it one or an array. */
  public List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    for (TextValue value : placedTexts(member)) {
      texts.add(value.text());
    }
    return texts;
  }

  /** Returns the texts of a member, each with its place. */
  public List<TextValue> placedTexts(String member) {
    List<TextValue> texts = new ArrayList<>();
    for (AnnotationValue item : items(member)) {
      if (item.getValue() instanceof String text && !text.equals(ERRONEOUS)) {
        texts.add(new TextValue(text, place(item)));
      }
    }
    return texts;
  }

  /** Returns whether the member is written, and an array of nothing. */
  boolean isEmpty(String member) {
    Optional<AnnotationValue> value = value(member);
    return value.isPresent()
        && value.get().getValue() instanceof List<?> values
        && values.isEmpty();
  }

  /** Returns whether the member is written, and true. */
  boolean isTrue(String member) {
    Optional<AnnotationValue> value = value(member);
    return value.isPresent() && value.get().getValue().equals(true);
  }

  /** Returns the constants of enums that a member names, be it one or an array. */
  public List<VariableElement> constants(String member) {
    List<VariableElement> constants = new ArrayList<>();
    for (AnnotationValue item : items(member)) {
      if (item.getValue() instanceof VariableElement constant) {
        constants.add(constant);
      }
    }
    return constants;
  }

  /**
   * Returns the constant of an enum of ours that an element is; annotations of another version,
   * which is told, can have others.
   */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, VariableElement constant) {
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> constant.getSimpleName().contentEquals(known.name()))
        .findFirst();
  }

  /** Returns the constants of an enum of ours that a member names. */
  public <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (VariableElement constant : constants(member)) {
      constant(type, constant).ifPresent(constants::add);
    }
    return constants;
  }

  /** Returns the annotations that a member holds, as one that can be repeated is held. */
  List<WrittenAnnotation> annotations(String member) {
    List<WrittenAnnotation> annotations = new ArrayList<>();
    for (AnnotationValue item : items(member)) {
      if (item.getValue() instanceof AnnotationMirror inner) {
        annotations.add(new WrittenAnnotation(element, inner));
      }
    }
    return annotations;
  }

  private Place place(AnnotationValue value) {
    return new Place(element, mirror, value);
  }

  private List<AnnotationValue> items(String member) {
    Optional<AnnotationValue> value = value(member);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get().getValue() instanceof List<?> list)) {
      return List.of(value.get());
    }
    List<AnnotationValue> items = new ArrayList<>();
    for (Object item : list) {
      items.add((AnnotationValue) item);
    }
    return items;
  }

  private Optional<AnnotationValue> value(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> written :
        mirror.getElementValues().entrySet()) {
      if (written.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(written.getValue());
      }
    }
    return Optional.empty();
  }
}
