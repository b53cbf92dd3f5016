package dev.carillon.processor.javac;

import java.io.IOException;
import java.util.function.BiConsumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Gradle compiles everything anew if an isolating processor does what this one refuses.
 *
 * @param written is told the one origin of each file
 */
record IsolatingFiler(Filer real, BiConsumer<Element, FileObject> written) implements Filer {

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    return tell(real.createSourceFile(name, one(origins)), origins);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return tell(real.createClassFile(name, one(origins)), origins);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence folder, CharSequence name, Element... origins)
      throws IOException {
    return tell(real.createResource(location, folder, name, one(origins)), origins);
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

  private <F extends FileObject> F tell(F file, Element... origins) {
    written.accept(origins[0], file);
    return file;
  }
}
