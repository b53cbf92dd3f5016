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

  /** Returns the class of what a text names; empty for a folder and a pattern of files. */
  public static Optional<String> ofPolicy(String file) {
    return file.endsWith(".json") && file.indexOf('*') < 0 && file.indexOf('?') < 0
        ? ofPolicyFile(file)
        : Optional.empty();
  }

  /** Returns the class of a policy file; empty where its name gives none. */
  public static Optional<String> ofPolicyFile(String file) {
    return PolicyNames.className(file);
  }
}
