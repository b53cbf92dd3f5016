package dev.carillon.processor.scope;

import dev.carillon.CheckIamLiterals;
import dev.carillon.IamActions;
import dev.carillon.Literals;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * What an annotation on a package or type says: the text of which services is checked, and how
 * strictly.
 *
 * @param packageName the annotated package, or that of the annotated type
 * @param services the service prefixes, or {@link CheckIamLiterals#ALL}
 * @param literals how strictly, where the annotation says it
 */
record Declaration(String packageName, Set<String> services, Optional<Literals> literals) {

  Declaration {
    services = Set.copyOf(services);
  }

  /**
   * Reads the annotations of a package, or of a type.
   *
   * @param name the name of the package
   */
  static List<Declaration> of(String name, Element annotated) {
    List<Declaration> found = new ArrayList<>();
    for (WrittenAnnotation written : WrittenAnnotation.allOn(annotated)) {
      if (written.isOf(CheckIamLiterals.class) || written.isOf(IamActions.class)) {
        found.add(read(name, written));
      }
    }
    return found;
  }

  /** Returns whether the service is named. */
  boolean names(String service) {
    return services.contains(service);
  }

  /** Returns whether every service is meant. */
  boolean namesAll() {
    return services.contains(CheckIamLiterals.ALL);
  }

  private static Declaration read(String packageName, WrittenAnnotation annotation) {
    List<Literals> literals = annotation.constants("literals", Literals.class);
    boolean ofAll = annotation.isOf(CheckIamLiterals.class) && !annotation.has("value");
    return new Declaration(
        packageName,
        ofAll ? Set.of(CheckIamLiterals.ALL) : new TreeSet<>(annotation.texts("value")),
        literals.isEmpty() ? Optional.empty() : Optional.of(literals.get(0)));
  }
}
