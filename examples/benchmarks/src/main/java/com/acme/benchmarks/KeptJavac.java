package com.acme.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles in this process, and keeps the processors loaded as the daemons of build tools do. */
final class KeptJavac {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final ClassLoader kept;

  KeptJavac(Path processorJar) throws IOException {
    this.kept = new URLClassLoader(new URL[] {processorJar.toUri().toURL()});
  }

  /** Compiles; options and files stand in one list, as on the command line. */
  void compile(List<String> optionsAndFiles) throws IOException {
    List<String> options =
        optionsAndFiles.stream().filter(option -> !option.endsWith(".java")).toList();
    List<Path> files =
        optionsAndFiles.stream().filter(option -> option.endsWith(".java")).map(Path::of).toList();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(null, null, null)) {
      boolean compiled =
          JAVAC
              .getTask(
                  said,
                  new Keeping(manager),
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new IllegalStateException(said.toString());
      }
    }
  }

  /** Gives javac the loader that is kept, wrapped: what can be closed javac closes. */
  private final class Keeping extends ForwardingJavaFileManager<StandardJavaFileManager> {

    Keeping(StandardJavaFileManager manager) {
      super(manager);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? new ClassLoader(kept) {}
          : super.getClassLoader(location);
    }
  }
}
