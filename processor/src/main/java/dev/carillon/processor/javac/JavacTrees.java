package dev.carillon.processor.javac;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds javac's trees. Javac gives them only to its own environment; Gradle hides that in a field
 * of a wrapper, IntelliJ IDEA in a field of a proxy's handler. Classes of the JDK are not looked
 * into.
 */
public final class JavacTrees {

  /** A wrapper in a wrapper happens; a chain of them does not. */
  private static final int DEEPEST = 4;

  private JavacTrees() {}

  /** Returns the trees; empty where this is not javac, or its environment is hidden otherwise. */
  public static Optional<Trees> of(ProcessingEnvironment environment) {
    return of(environment, DEEPEST);
  }

  private static Optional<Trees> of(ProcessingEnvironment environment, int depth) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return depth == 0
          ? Optional.empty()
          : hidden(environment).stream()
              .flatMap(inner -> of(inner, depth - 1).stream())
              .findFirst();
    }
  }

  private static List<ProcessingEnvironment> hidden(ProcessingEnvironment wrapper) {
    Object holder =
        Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
    List<ProcessingEnvironment> found = new ArrayList<>();
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      if (!isOfTheJdk(type)) {
        for (Field field : type.getDeclaredFields()) {
          if (read(field, holder).orElse(null) instanceof ProcessingEnvironment inner) {
            found.add(inner);
          }
        }
      }
    }
    return found;
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
