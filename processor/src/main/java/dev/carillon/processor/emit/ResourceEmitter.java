package dev.carillon.processor.emit;

import dev.carillon.catalog.Problem;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.PackageNames;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes text files beside the classes, each with one origin. */
public final class ResourceEmitter {

  private final Filer filer;

  /** Creates an emitter to javac's files. */
  public ResourceEmitter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a file; the message, if any, is why that could not be done.
   *
   * @param origin what in the source the file is about
   */
  public Optional<Problem> emit(String file, String text, Element origin) {
    try (Writer writer = create(file, origin).openWriter()) {
      writer.write(text);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.CANNOT_WRITE.of(file, e.toString()));
    }
  }

  /** A compilation of several modules has a folder for each; nothing else shows that it is one. */
  private FileObject create(String file, Element origin) throws IOException {
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", file, origin);
    } catch (FilerException e) {
      String module = PackageNames.module(origin);
      if (module.isEmpty()) {
        throw e;
      }
      return filer.createResource(StandardLocation.CLASS_OUTPUT, module.concat("/"), file, origin);
    }
  }
}
