package dev.carillon.processor.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The types that the sources of a round declare, gathered once for all that asks for them. */
final class RoundTypes {

  private final Map<PackageElement, Set<String>> names = new HashMap<>();

  RoundTypes(RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (type.getEnclosingElement() instanceof PackageElement in) {
        names.computeIfAbsent(in, none -> new HashSet<>()).add(type.getSimpleName().toString());
      }
    }
    names.replaceAll((in, declared) -> Set.copyOf(declared));
  }

  /** Returns the simple names of the types in a package. */
  Set<String> in(PackageElement in) {
    return names.getOrDefault(in, Set.of());
  }
}
