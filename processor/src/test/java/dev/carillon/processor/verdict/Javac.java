package dev.carillon.processor.verdict;

import dev.carillon.processor.ToolFolder;
import dev.carillon.processor.WithoutPlugins;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs of javac as a build has them: the processor and the plugin of this module are found on the
 * processor path, which an author's build would set to the jar.
 */
final class Javac {

  private static final Pattern OURS = Pattern.compile("\\[carillon/([A-Za-z0-9_]+)]");
  private static final Pattern ROW = Pattern.compile("Row[0-9]+(Json)?");

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path folder;

  /**
   * Begins runs over the files of a folder.
   *
   * @param folder where {@code java}, {@code resources} and {@code out} lie
   */
  Javac(Path folder) {
    this.folder = folder;
  }

  /** Which of ours take part in a run. */
  enum Ours {
    PROCESSOR_AND_PLUGIN,
    PLUGIN,
    NONE
  }

  Path out() {
    return folder.resolve("out");
  }

  Javac write(String name, String text) {
    new ToolFolder(folder).write(name, text);
    return this;
  }

  /** Compiles files below {@code java} and returns the errors and warnings. */
  List<Diagnostic<? extends JavaFileObject>> compile(
      Ours ours, Map<String, String> sources, String... options) {
    List<Path> files = new ArrayList<>();
    sources.forEach(
        (name, text) -> {
          write("java/" + name, text);
          files.add(folder.resolve("java/" + name));
        });
    List<String> all = new ArrayList<>(List.of("-d", out().toString(), "-implicit:none"));
    all.addAll(
        List.of("-cp", out() + File.pathSeparator + ToolFolder.ANNOTATIONS, "-Xmaxerrs", "100000"));
    all.addAll(List.of("-Xmaxwarns", "100000", "--release", "17"));
    all.addAll(List.of("-processorpath", ToolFolder.CLASS_PATH));
    if (ours != Ours.PROCESSOR_AND_PLUGIN) {
      all.add("-proc:none");
    }
    all.addAll(List.of(options));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(said, Locale.ROOT, null)) {
      Files.createDirectories(out());
      JAVAC
          .getTask(
              null,
              ours == Ours.NONE ? new WithoutPlugins(manager) : manager,
              said,
              all,
              null,
              manager.getJavaFileObjectsFromPaths(files))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream()
        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
        .toList();
  }

  /** Returns the ids by the row; a row that javac cannot compile is a fault of the table. */
  static Map<String, SortedSet<String>> byRow(
      List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    Map<String, SortedSet<String>> said = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> one : diagnostics) {
      String message = one.getMessage(Locale.ROOT);
      JavaFileObject file = one.getSource();
      Matcher row = ROW.matcher((file == null ? "" : file.getName()) + ' ' + message);
      Matcher ours = OURS.matcher(message);
      boolean known = ours.find();
      String severity = one.getKind() == Diagnostic.Kind.ERROR ? "ERROR " : "WARNING ";
      if (row.find() && (known || severity.equals("ERROR "))) {
        said.computeIfAbsent(row.group(), any -> new TreeSet<>())
            .add(severity + (known ? ours.group(1) : message.lines().findFirst().orElse("")));
      }
    }
    return said;
  }
}
