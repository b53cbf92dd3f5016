package com.acme.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes sources that lie ready, and does nothing else: the least that it costs to generate. */
@SupportedAnnotationTypes("*")
@SupportedOptions(WritingProcessor.SOURCES)
public final class WritingProcessor extends AbstractProcessor {

  /** The option that names the folder of the sources. */
  static final String SOURCES = "sources";

  private boolean written;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written) {
      written = true;
      try {
        writeAll(Path.of(processingEnv.getOptions().get(SOURCES)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void writeAll(Path folder) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(folder)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path source : sources) {
      String name =
          folder.relativize(source).toString().replaceFirst("\\.java$", "").replace('/', '.');
      try (OutputStream file = processingEnv.getFiler().createSourceFile(name).openOutputStream()) {
        Files.copy(source, file);
      }
    }
  }
}
