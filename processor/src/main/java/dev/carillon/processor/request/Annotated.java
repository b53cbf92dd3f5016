package dev.carillon.processor.request;

import dev.carillon.processor.name.UserName;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What is annotated by an annotation of ours, which javac knows by its name in user code. */
public final class Annotated {

  private Annotated() {}

  /** Returns the elements of a round that have the annotation, in javac's order. */
  static Set<Element> with(
      Class<? extends Annotation> ours,
      Set<? extends TypeElement> annotations,
      RoundEnvironment round) {
    Set<Element> found = new LinkedHashSet<>();
    for (TypeElement type : annotations) {
      if (isOurs(type, ours)) {
        found.addAll(round.getElementsAnnotatedWith(type));
      }
    }
    return found;
  }

  /** Returns the package and the types in it, inner ones too; the package is first. */
  static List<Element> inPackage(PackageElement in) {
    List<Element> found = new ArrayList<>(List.of(in));
    in.getEnclosedElements().forEach(type -> addWithInner(type, found));
    return found;
  }

  private static void addWithInner(Element type, List<Element> types) {
    types.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> addWithInner(inner, types));
  }

  /** Returns an annotated element as people call it: {@code "class app.Auditor"}. */
  public static String describe(Element element) {
    String kind =
        switch (element.getKind()) {
          case PACKAGE -> "package ";
          case INTERFACE -> "interface ";
          case ANNOTATION_TYPE -> "annotation ";
          case ENUM -> "enum ";
          case RECORD -> "record ";
          default -> "class ";
        };
    return kind + element;
  }

  /** Returns whether this is ours; where a module does not read ours, javac hands in a class. */
  static boolean isOurs(TypeElement type, Class<? extends Annotation> ours) {
    return type.getKind() == ElementKind.ANNOTATION_TYPE
        && type.getQualifiedName().contentEquals(UserName.of(ours));
  }
}
