package dev.carillon.processor.check;

import dev.carillon.CheckIamLiterals;
import dev.carillon.IamActions;
import dev.carillon.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What an annotation on a package says: the text of which services is checked, and how loudly.
 *
 * @param packageName the annotated package
 * @param services the service prefixes, or {@link CheckIamLiterals#ALL}
 * @param literals how loud, where the annotation says it
 */
record Declaration(String packageName, Set<String> services, Optional<Literals> literals) {

  Declaration {
    services = Set.copyOf(services);
  }

  /** Reads the annotations of the package. */
  static List<Declaration> of(PackageElement packageElement) {
    List<Declaration> declarations = new ArrayList<>();
    for (AnnotationMirror mirror : packageElement.getAnnotationMirrors()) {
      String type =
          ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
      boolean text = type.equals(CheckIamLiterals.class.getName());
      if (text || type.equals(IamActions.class.getName())) {
        declarations.add(read(packageElement.getQualifiedName().toString(), mirror, text));
      }
    }
    return declarations;
  }

  /** Returns whether the service is named. */
  boolean names(String service) {
    return services.contains(service);
  }

  /** Returns whether every service is meant. */
  boolean namesAll() {
    return services.contains(CheckIamLiterals.ALL);
  }

  private static Declaration read(String packageName, AnnotationMirror mirror, boolean text) {
    Set<String> services = new TreeSet<>();
    Optional<Literals> literals = Optional.empty();
    boolean named = false;
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        mirror.getElementValues().entrySet()) {
      Object value = member.getValue().getValue();
      if (value instanceof List<?> list) {
        named = true;
        list.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(item -> ((AnnotationValue) item).getValue().toString())
            .forEach(services::add);
      } else if (value instanceof VariableElement constant) {
        literals = Optional.of(Literals.valueOf(constant.getSimpleName().toString()));
      }
    }
    if (text && !named) {
      services.add(CheckIamLiterals.ALL);
    }
    return new Declaration(packageName, services, literals);
  }
}
