package dev.carillon.catalog.call.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes that can give a class what its fields and the parameters of its methods have, where
 * not every class can: those of its package, and those that extend it. They need not name anything
 * of the SDK.
 */
final class Givers {

  private final Map<String, List<String>> byPackage = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final ClientHierarchy hierarchy;

  /**
   * Takes all classes of a module.
   *
   * @param hierarchy what they extend
   */
  Givers(Set<String> types, ClientHierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (String type : types) {
      byPackage.computeIfAbsent(folder(type), name -> new ArrayList<>()).add(type);
    }
  }

  private static String folder(String type) {
    return type.substring(0, type.lastIndexOf('.') + 1);
  }

  /** Returns those of a class, but for classes that were told before. */
  List<String> of(String type) {
    List<String> givers = new ArrayList<>();
    String folder = folder(type);
    if (told.add(folder)) {
      givers.addAll(byPackage.getOrDefault(folder, List.of()));
    }
    if (told.add(type)) {
      givers.addAll(hierarchy.subtypes(type));
    }
    return givers;
  }
}
