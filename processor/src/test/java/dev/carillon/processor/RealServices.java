package dev.carillon.processor;

import com.sun.source.util.JavacTask;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The types of real services, generated and compiled once, and a user's expressions compiled
 * against them with the plugin in javac.
 */
final class RealServices {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private static final String USER =
      """
      package com.acme;
      import static com.acme.ChimeAction.*;
      import static com.acme.S3Action.*;
      import com.acme.*;
      import dev.carillon.policy.*;
      import dev.carillon.policy.arn.*;
      import dev.carillon.policy.condition.*;
      public class User implements java.util.function.Supplier<Object> {
        public Object get() {
          return
      %s
          ;
        }
      }
      """;

  private final Path classes;

  private RealServices(Path classes) {
    this.classes = classes;
  }

  /** Generates services from the catalogs that Carillon brings, and compiles them into a folder. */
  static RealServices generate(Path classes, String... services) {
    String source =
        "@dev.carillon.IamActions({\"%s\"}) package com.acme;"
            .formatted(String.join("\", \"", services));
    RealServices generated = new RealServices(classes);
    JavacTask task = generated.task("package-info", source, new DiagnosticCollector<>(), List.of());
    task.setProcessors(List.of(new CarillonProcessor()));
    if (!task.call()) {
      throw new IllegalStateException("the services do not compile");
    }
    return generated;
  }

  /**
   * Compiles an expression, and returns the first lines of the errors and warnings of javac and the
   * plugin.
   */
  List<String> diagnose(String expression) {
    return said(expression, true);
  }

  /** Compiles an expression as where no text is checked, and returns what is said all the same. */
  List<String> diagnoseUnchecked(String expression) {
    return said(expression, false);
  }

  private List<String> said(String expression, boolean checked) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavacTask task =
        task("User", USER.formatted(expression), said, List.of("-proc:none", "-Xlint:removal"));
    if (checked) {
      new CarillonPlugin().init(task);
    }
    task.call();
    return said.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(RealServices::firstLine)
        .toList();
  }

  /** Evaluates the expression that was compiled last. */
  Object evaluate() throws ReflectiveOperationException, IOException {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {url(classes)}, RealServices.class.getClassLoader())) {
      Object user = loader.loadClass("com.acme.User").getConstructor().newInstance();
      return ((Supplier<?>) user).get();
    }
  }

  /** Returns what the generated enum of a service says of it; {@code prefix} as of its types. */
  ServiceReference reference(String prefix) throws ReflectiveOperationException, IOException {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {url(classes)}, RealServices.class.getClassLoader())) {
      Class<?> type = loader.loadClass("com.acme." + prefix + "Action");
      return ((Action) type.getEnumConstants()[0]).reference().orElseThrow();
    }
  }

  private JavacTask task(
      String type, String source, DiagnosticCollector<JavaFileObject> said, List<String> options) {
    StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ROOT, null);
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH, List.of(classes, ToolFolder.ANNOTATIONS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///com/acme/" + type + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    return (JavacTask)
        JAVAC.getTask(null, new WithoutPlugins(files), said, options, null, List.of(file));
  }

  /** Leaves the packages of types out, as javac does when it prints. */
  private static String firstLine(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error: " : "warning: ";
    String line = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElseThrow();
    return kind + line.replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", "");
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
