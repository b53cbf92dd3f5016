package dev.carillon.processor.plan;

import java.util.Optional;

/** The names of types that are generated, for those who look whether they are there. */
public final class GeneratedNames {

  private GeneratedNames() {}

  /** Returns the enum of a service's actions. */
  public static Optional<String> ofActions(String service) {
    return service.isEmpty()
        ? Optional.empty()
        : Optional.of(ServicePlanner.enumName(JavaNames.typePrefix(service)));
  }

  /** Returns the class of a policy file; empty for a folder and a pattern of files. */
  public static Optional<String> ofPolicy(String file) {
    return file.endsWith(".json") && file.indexOf('*') < 0 && file.indexOf('?') < 0
        ? PolicyNames.className(file)
        : Optional.empty();
  }
}
