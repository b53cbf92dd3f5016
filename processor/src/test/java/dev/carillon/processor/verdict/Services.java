package dev.carillon.processor.verdict;

import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.processor.verdict.Javac.Ours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * The types of the services that the rows speak of, generated once into the package {@code app}.
 *
 * @param javac runs of javac over the folder that has them
 * @param loader loads classes of the package
 */
record Services(Javac javac, ClassLoader loader, GeneratedTypes types) {

  /** How a source of the package begins. */
  static final String HEAD =
      """
      package app;
      import dev.carillon.policy.*;
      import dev.carillon.policy.arn.*;
      import dev.carillon.policy.condition.*;
      """;

  private static final Pattern SERVICE =
      Pattern.compile("(?:\"|arn:[^:\"]*:)([a-z0-9-]+):", Pattern.CASE_INSENSITIVE);

  static Services generate(List<Row> rows, Path folder) {
    Javac javac = new Javac(folder);
    String declared =
        "@dev.carillon.IamActions({\"" + String.join("\", \"", named(rows)) + "\"}) package app;";
    List<?> said =
        javac.compile(Ours.PROCESSOR_AND_PLUGIN, Map.of("app/package-info.java", declared));
    if (said.stream().anyMatch(one -> ((Diagnostic<?>) one).getKind() == Diagnostic.Kind.ERROR)) {
      throw new IllegalStateException("the services do not compile: " + said);
    }
    try {
      ClassLoader loader =
          new URLClassLoader(
              new URL[] {javac.out().toUri().toURL()}, Services.class.getClassLoader());
      return new Services(javac, loader, new GeneratedTypes(javac.out(), "app", loader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> named(List<Row> rows) {
    String all =
        rows.stream()
            .map(row -> row.json() + row.java() + '"' + row.text() + '"')
            .collect(Collectors.joining("\n"));
    SortedSet<String> known = new BundledCatalogs().services();
    SortedSet<String> named = new TreeSet<>();
    Matcher matcher = SERVICE.matcher(all);
    while (matcher.find()) {
      if (known.contains(matcher.group(1))) {
        named.add(matcher.group(1));
      }
    }
    return named;
  }

  /** Creates an object of a class of the package. */
  Object instance(String name) {
    try {
      return loader.loadClass("app." + name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
