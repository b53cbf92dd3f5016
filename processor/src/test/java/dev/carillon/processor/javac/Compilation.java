package dev.carillon.processor.javac;

import com.sun.source.util.JavacTask;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.Processors;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac in this process, with the plugin and the small catalogs of the tests. */
final class Compilation {

  /** The small catalogs that the tests of the check stand on; AWS does not change them. */
  static final Path CATALOGS = Path.of("src/test/resources/check/catalogs");

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);

  private Compilation() {}

  /**
   * Compiles files in memory and returns what javac says, as {@code kind file:line:column text},
   * less that no processor runs here.
   */
  static List<String> diagnose(Map<String, String> files, String... pluginArguments) {
    return diagnose(() -> new CatalogDirectory(CATALOGS), files, pluginArguments);
  }

  /** Compiles with other catalogs. */
  static List<String> diagnose(
      Supplier<CatalogStore> catalogs, Map<String, String> files, String... pluginArguments) {
    List<JavaFileObject> sources = new ArrayList<>();
    files.forEach((name, text) -> sources.add(new Source(name, text)));
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            JAVAC.getTask(
                null,
                new Discarding(FILES),
                collector,
                List.of("-proc:none", "-Xlint:-options"),
                null,
                sources);
    Processors.plugin(catalogs).init(task, pluginArguments);
    task.call();
    return collector.getDiagnostics().stream()
        .map(Compilation::line)
        .filter(line -> !line.contains("[carillon/PROCESSOR_DID_NOT_RUN]"))
        .toList();
  }

  /** Returns a diagnostic as {@code kind file:line:column text}. */
  static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind =
        switch (diagnostic.getKind()) {
          case ERROR -> "error";
          case WARNING, MANDATORY_WARNING -> "warning";
          default -> "note";
        };
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "-" : source.getName().replaceFirst("^/", "");
    return "%s %s:%d:%d %s"
        .formatted(
            kind,
            file,
            diagnostic.getLineNumber(),
            diagnostic.getColumnNumber(),
            diagnostic.getMessage(Locale.ROOT));
  }

  /** Leaves no class file behind, and shows javac no plugin that it would start by itself. */
  private static final class Discarding extends ForwardingJavaFileManager<StandardJavaFileManager> {

    Discarding(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return ClassLoader.getPlatformClassLoader();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("string:///" + className + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
