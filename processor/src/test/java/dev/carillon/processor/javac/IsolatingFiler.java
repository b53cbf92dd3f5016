package dev.carillon.processor.javac;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Gradle compiles everything anew if an isolating processor does what this one refuses. */
record IsolatingFiler(Filer real) implements Filer {

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    return real.createSourceFile(name, one(origins));
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return real.createClassFile(name, one(origins));
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence folder, CharSequence name, Element... origins)
      throws IOException {
    return real.createResource(location, folder, name, one(origins));
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence folder, CharSequence name) {
    throw new UnsupportedOperationException("an isolating processor reads no resource");
  }

  private static Element[] one(Element... origins) {
    if (origins.length != 1) {
      throw new UnsupportedOperationException(origins.length + " originating elements");
    }
    return origins;
  }
}
