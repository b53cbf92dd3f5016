package dev.carillon.processor.request;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds javac's trees. Javac gives them only to its own environment; Gradle hides that in a field
 * of a wrapper, IntelliJ IDEA behind a proxy. So what the environment holds is looked through, the
 * nearest first. Objects of the JDK are not looked into.
 */
public final class JavacTrees {

  /** Wrappers are few; this keeps the search out of a build tool's own objects. */
  private static final int MOST = 100;

  private JavacTrees() {}

  /** Returns the trees; empty where this is not javac, or its environment is hidden otherwise. */
  public static Optional<Trees> of(ProcessingEnvironment environment) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> next = new ArrayDeque<>(List.of(environment));
    while (!next.isEmpty() && seen.size() < MOST) {
      Object holder = next.remove();
      if (seen.add(holder)) {
        Optional<Trees> trees = trees(holder);
        if (trees.isPresent()) {
          return trees;
        }
        next.addAll(held(holder));
      }
    }
    return Optional.empty();
  }

  private static Optional<Trees> trees(Object holder) {
    try {
      return holder instanceof ProcessingEnvironment environment
          ? Optional.of(Trees.instance(environment))
          : Optional.empty();
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Returns the objects in the fields of another that may be a way to javac's environment. */
  private static List<Object> held(Object holder) {
    if (Proxy.isProxyClass(holder.getClass())) {
      return List.of(Proxy.getInvocationHandler(holder));
    }
    List<Object> held = new ArrayList<>();
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      if (!isOfTheJdk(type)) {
        for (Field field : type.getDeclaredFields()) {
          read(field, holder)
              .filter(
                  value -> value instanceof ProcessingEnvironment || !isOfTheJdk(value.getClass()))
              .ifPresent(held::add);
        }
      }
    }
    return held;
  }

  private static boolean isOfTheJdk(Class<?> type) {
    String module = type.getModule().getName();
    return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
  }

  private static Optional<Object> read(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable(field.get(holder));
    } catch (IllegalAccessException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
