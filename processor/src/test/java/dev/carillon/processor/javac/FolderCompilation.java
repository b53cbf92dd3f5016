package dev.carillon.processor.javac;

import com.sun.source.util.JavacTask;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.Processors;
import dev.carillon.processor.ToolFolder;
import dev.carillon.processor.WithoutPlugins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs of javac over files in a folder, with the processor, the plugin and the small catalogs of
 * the tests. Java files lie in {@code java}, classes go to {@code out}.
 */
final class FolderCompilation {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path folder;
  private Supplier<CatalogStore> catalogs = () -> new CatalogDirectory(Compilation.CATALOGS);
  private Supplier<Processor> processor = () -> Processors.with(catalogs);
  private String[] arguments = {};

  FolderCompilation(Path folder) {
    this.folder = folder;
  }

  /** Compiles with another processor, such as one in a wrapper. */
  FolderCompilation with(Supplier<Processor> other) {
    this.processor = other;
    return this;
  }

  /** Compiles with these arguments of the plugin. */
  FolderCompilation arguments(String... ofPlugin) {
    this.arguments = ofPlugin.clone();
    return this;
  }

  /** Compiles with the catalogs that Carillon brings. */
  FolderCompilation bundled() {
    this.catalogs = BundledCatalogs::new;
    return this;
  }

  FolderCompilation write(String name, String text) {
    new ToolFolder(folder).write(name, text);
    return this;
  }

  /** Compiles all Java files, and returns what javac says, the folder's own name left out. */
  List<String> diagnose(String... options) {
    try (Stream<Path> files = Files.walk(folder.resolve("java"))) {
      return diagnose(
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList(), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles one Java file; the classes of earlier runs are on the class path. */
  List<String> diagnoseOnly(String name, String... options) {
    return diagnose(List.of(folder.resolve(name)), options);
  }

  private List<String> diagnose(List<Path> sources, String... options) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ROOT, null);
    Path out = folder.resolve("out");
    List<String> all = new ArrayList<>(List.of("-d", out.toString(), "-implicit:none"));
    all.addAll(List.of("-cp", out + ":" + ToolFolder.ANNOTATIONS));
    all.addAll(List.of(options));
    try {
      Files.createDirectories(out);
      JavacTask task =
          (JavacTask)
              JAVAC.getTask(
                  null,
                  new WithoutPlugins(files),
                  collector,
                  all,
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      if (!all.contains("-proc:none")) {
        task.setProcessors(List.of(processor.get()));
      }
      Processors.plugin(catalogs).init(task, arguments);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.getDiagnostics().stream()
        .map(Compilation::line)
        .map(
            line ->
                line.replace(folder + "/", "").replace(folder.toString().substring(1) + "/", ""))
        .toList();
  }

  /** Writes files into a new folder, compiles them all and removes the folder. */
  static List<String> diagnose(Map<String, String> files, String... options) {
    try {
      Path folder = Files.createTempDirectory("carillon").toRealPath();
      try {
        FolderCompilation compilation = new FolderCompilation(folder);
        files.forEach(
            (name, text) ->
                compilation.write(name.endsWith(".java") ? "java/" + name : name, text));
        return compilation.diagnose(options);
      } finally {
        try (Stream<Path> all = Files.walk(folder)) {
          all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
