package dev.carillon.catalog.call.classfile.own;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The requests that the methods of one class build. */
public final class ClassRequests {

  private final Map<String, MethodRequests> methods = new HashMap<>();

  /** Returns those of a method, by its name and descriptor. */
  public MethodRequests of(String method) {
    return methods.computeIfAbsent(method, name -> new MethodRequests());
  }

  /**
   * Puts together what methods and their lambdas do, once all of the class was read.
   *
   * @param builders takes, of each request, the methods that have builders of it
   */
  public void finish(BiConsumer<String, MethodRequests> builders) {
    methods.values().forEach(MethodRequests::pool);
    for (MethodRequests method : methods.values()) {
      method.join(methods);
      method.built().forEach(request -> builders.accept(request, method));
    }
  }
}
