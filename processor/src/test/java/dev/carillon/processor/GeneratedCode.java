package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;

/** Loads what was compiled, and asks a class of the user for what its program prints. */
final class GeneratedCode extends ClassLoader {

  private final Map<String, byte[]> classes = new TreeMap<>();

  private GeneratedCode() {
    super(GeneratedCode.class.getClassLoader());
  }

  /**
   * Compiles statements of a user as the body of a method in the annotated package, where the
   * generated types, the access levels and the policy vocabulary are imported, and runs it.
   *
   * @return the value of the expression, as text
   */
  static String evaluate(Javac javac, String expression) {
    Compilation compilation =
        javac
            .source(
                "com.acme.Main",
                """
                package com.acme;

                import static dev.carillon.policy.AccessLevel.*;
                import dev.carillon.policy.*;
                import java.util.*;

                /** A program. */
                public final class Main implements java.util.function.Supplier<String> {
                  /** Creates the program. */
                  public Main() {}

                  @Override
                  public String get() {
                    return String.valueOf(%s);
                  }
                }
                """
                    .formatted(expression))
            .compile();
    assertThat(compilation).succeededWithoutWarnings();
    return run(compilation);
  }

  /** Loads every class of a compilation whose name ends so. */
  static List<Class<?>> load(Compilation compilation, String end) {
    GeneratedCode loader = loader(compilation);
    List<Class<?>> loaded = new ArrayList<>();
    try {
      for (String name : new TreeSet<>(loader.classes.keySet())) {
        if (name.endsWith(end)) {
          loaded.add(loader.loadClass(name));
        }
      }
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    return loaded;
  }

  private static GeneratedCode loader(Compilation compilation) {
    GeneratedCode loader = new GeneratedCode();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        loader.classes.put(binaryName(file), bytes(file));
      }
    }
    return loader;
  }

  private static String run(Compilation compilation) {
    GeneratedCode loader = loader(compilation);
    try {
      Object program = loader.loadClass("com.acme.Main").getConstructor().newInstance();
      return ((Supplier<?>) program).get().toString();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String binaryName(JavaFileObject file) {
    String path = file.toUri().getPath();
    return path.replaceFirst("^/CLASS_OUTPUT/", "").replaceFirst("\\.class$", "").replace('/', '.');
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
