package dev.carillon.catalog.call.classfile.own;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The requests that the methods of one class build. */
public final class ClassRequests {

  private final Map<String, MethodRequests> methods = new HashMap<>();

  /** The methods that no other class has in place of these. */
  private final Set<String> fixed = new HashSet<>();

  /** Returns those of a method, by its name and descriptor. */
  public MethodRequests of(String method) {
    return methods.computeIfAbsent(method, MethodRequests::new);
  }

  /** Notes that a method, by its name and descriptor, is the one that runs where it is called. */
  public void addFixed(String method) {
    fixed.add(method);
  }

  /**
   * Puts together what methods, their lambdas and those that they call do, once all of the class
   * was read.
   *
   * @param isOwn whether a field keeps but requests that the class builds
   */
  public void finish(Predicate<String> isOwn) {
    methods.values().forEach(method -> method.join(methods));
    Map<String, Set<MethodRequests>> sources = new HashMap<>();
    fixed.stream()
        .filter(methods::containsKey)
        .forEach(method -> sources.put(method, Set.of(methods.get(method))));
    for (MethodRequests method : methods.values()) {
      for (String field : method.kept()) {
        if (isOwn.test(field)) {
          sources.computeIfAbsent(field, name -> new HashSet<>()).add(method);
        }
      }
    }
    methods.values().forEach(method -> method.follow(sources));
  }
}
