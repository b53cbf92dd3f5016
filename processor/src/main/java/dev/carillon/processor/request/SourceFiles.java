package dev.carillon.processor.request;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** Finds the file in which an element of the compilation is written. */
public final class SourceFiles {

  private final Optional<Trees> trees;
  private final Elements elements;

  /** Creates the answer from javac's trees, if they could be had, or else from its elements. */
  public SourceFiles(Optional<Trees> trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** Returns the file's address; empty where nothing tells it. */
  public Optional<URI> of(Element element) {
    TreePath path = trees.isPresent() ? trees.get().getPath(element) : null;
    return path == null
        ? fromElements(element)
        : Optional.of(path.getCompilationUnit().getSourceFile().toUri());
  }

  /** Javac's elements can tell since JDK 18; the method is not there in 17. */
  private Optional<URI> fromElements(Element element) {
    try {
      Object file =
          Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, element);
      return file instanceof FileObject found ? Optional.of(found.toUri()) : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
