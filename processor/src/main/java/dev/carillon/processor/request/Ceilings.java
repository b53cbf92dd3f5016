package dev.carillon.processor.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Finds the ceilings that packages set. */
public final class Ceilings {

  private final Elements elements;
  private final Map<String, Optional<Ceiling>> byPackage = new HashMap<>();

  /** Creates the search in a compilation. */
  public Ceilings(Elements elements) {
    this.elements = elements;
  }

  /** Returns the lowest ceiling that a package and those above it by name set. */
  public Optional<Ceiling> around(String packageName) {
    Optional<Ceiling> known = byPackage.get(packageName);
    if (known != null || packageName.isEmpty()) {
      return known == null ? Optional.empty() : known;
    }
    PackageElement element = elements.getPackageElement(packageName);
    Optional<Ceiling> own = element == null ? Optional.empty() : Ceiling.on(element);
    Optional<Ceiling> lowest = Ceiling.lower(own, around(PackageNames.above(packageName)));
    byPackage.put(packageName, lowest);
    return lowest;
  }
}
