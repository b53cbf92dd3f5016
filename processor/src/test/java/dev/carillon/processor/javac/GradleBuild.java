package dev.carillon.processor.javac;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.processor.Processors;
import dev.carillon.processor.ToolFolder;
import dev.carillon.processor.WithoutPlugins;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project that is compiled as Gradle does with isolating processors: of what has changed, and of
 * what depends on it, the classes and all that was generated are deleted, and those sources alone
 * are compiled again, beside the classes that were kept.
 */
final class GradleBuild {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path folder;
  private final SortedMap<String, String> sources;
  private final Map<String, Set<Path>> generatedBy = new HashMap<>();

  private GradleBuild(Path folder, Map<String, String> sources) {
    this.folder = folder;
    this.sources = new TreeMap<>(sources);
  }

  /** Compiles a project in a new folder. */
  static GradleBuild clean(Path folder, Map<String, String> sources) throws IOException {
    GradleBuild build = new GradleBuild(folder, sources);
    for (String name : sources.keySet()) {
      build.write(name);
    }
    build.compile(build.sources.keySet());
    return build;
  }

  /**
   * Compiles what a change asks for.
   *
   * @param changed the text of each changed or new source by its name; null where it was deleted
   * @return the names of the sources that were compiled
   */
  SortedSet<String> change(Map<String, String> changed) throws IOException {
    SortedSet<String> again = new TreeSet<>();
    List<String> open = new ArrayList<>(changed.keySet());
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      if (again.add(name)) {
        open.addAll(dependents(name));
      }
    }
    for (String name : again) {
      delete(name);
    }
    for (Map.Entry<String, String> entry : changed.entrySet()) {
      if (entry.getValue() == null) {
        sources.remove(entry.getKey());
        again.remove(entry.getKey());
        Files.delete(folder.resolve("java").resolve(entry.getKey()));
      } else {
        sources.put(entry.getKey(), entry.getValue());
        write(entry.getKey());
      }
    }
    if (!again.isEmpty()) {
      compile(again);
    }
    return again;
  }

  SortedMap<String, String> sources() {
    return sources;
  }

  /** Returns every file that the build has made, by its name, with its bytes as Latin-1. */
  SortedMap<String, String> made() throws IOException {
    SortedMap<String, String> made = new TreeMap<>();
    for (String part : List.of("classes", "generated")) {
      try (Stream<Path> files = Files.walk(folder.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          made.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
        }
      }
    }
    return made;
  }

  private void write(String name) {
    new ToolFolder(folder).write("java/" + name, sources.get(name));
  }

  private void compile(Set<String> names) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path generated = Files.createDirectories(folder.resolve("generated"));
    List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-implicit:none"));
    options.addAll(List.of("-s", generated.toString(), "-sourcepath", ""));
    options.addAll(List.of("-cp", classes + ":" + ToolFolder.ANNOTATIONS));
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              JAVAC.getTask(
                  said,
                  new WithoutPlugins(files),
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(
                      names.stream().map(folder.resolve("java")::resolve).toList()));
      task.setProcessors(
          Processors.all(() -> new CatalogDirectory(Compilation.CATALOGS)).stream()
              .map(
                  processor ->
                      WrappedEnvironments.wrap(
                          processor,
                          environment ->
                              WrappedEnvironments.likeGradle(environment, this::written)))
              .toList());
      task.call();
    }
    assertEquals("", said.toString());
  }

  private void written(Element origin, FileObject file) {
    generatedBy.computeIfAbsent(source(origin), name -> new TreeSet<>()).add(Path.of(file.toUri()));
  }

  /** Returns the source that Gradle takes for the origin: that of the top-level type or package. */
  private static String source(Element origin) {
    Element top = origin;
    while (top.getKind() != ElementKind.PACKAGE
        && top.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      top = top.getEnclosingElement();
    }
    String name = ((QualifiedNameable) top).getQualifiedName().toString().replace('.', '/');
    return top instanceof PackageElement ? name + "/package-info.java" : name + ".java";
  }

  private void delete(String name) throws IOException {
    for (String type : typesOf(name)) {
      for (Path file : classesOf(type)) {
        Files.delete(file);
      }
    }
    for (Path file : generatedBy.getOrDefault(name, Set.of())) {
      Files.deleteIfExists(file);
    }
    generatedBy.remove(name);
  }

  /**
   * Returns the binary names, with slashes, of what a source and what is generated from it have.
   */
  private List<String> typesOf(String name) {
    List<String> types = new ArrayList<>(List.of(name.replace(".java", "")));
    for (Path file : generatedBy.getOrDefault(name, Set.of())) {
      if (file.toString().endsWith(".java")) {
        types.add(folder.resolve("generated").relativize(file).toString().replace(".java", ""));
      }
    }
    return types;
  }

  private List<Path> classesOf(String type) throws IOException {
    Path classes = folder.resolve("classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> classes.relativize(file).toString().matches(type + "(\\$.*)?\\.class"))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /** Returns the sources whose classes name a type of the source. */
  private List<String> dependents(String name) throws IOException {
    List<String> dependents = new ArrayList<>();
    Pattern types = Pattern.compile("(?:" + String.join("|", typesOf(name)) + ")(?![A-Za-z0-9_/])");
    for (String other : sources.keySet()) {
      for (String type : typesOf(other)) {
        for (Path file : classesOf(type)) {
          String bytes = Files.readString(file, ISO_8859_1);
          if (types.matcher(bytes).find()) {
            dependents.add(other);
          }
        }
      }
    }
    return dependents;
  }
}
