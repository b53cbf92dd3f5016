package dev.carillon.processor.request;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** Finds the file in which an element of the compilation is written. */
public final class SourceFiles {

  private final Optional<Trees> trees;
  private final Elements elements;
  private final Map<Element, URI> known = new HashMap<>();

  /** Creates the answer from javac's trees, if they could be had, or else from its elements. */
  public SourceFiles(Optional<Trees> trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** Returns the file's address; empty where nothing tells it. */
  public Optional<URI> of(Element element) {
    Element outermost = outermost(element);
    URI noted = known.get(outermost);
    if (noted != null) {
      return Optional.of(noted);
    }
    TreePath path = trees.isPresent() ? trees.get().getPath(outermost) : null;
    if (path == null) {
      return fromElements(element);
    }
    URI file = path.getCompilationUnit().getSourceFile().toUri();
    note(path.getCompilationUnit(), file, trees.get());
    return Optional.of(file);
  }

  /** Returns the file that an element is written in. */
  public SourceFile fileOf(Element element) {
    return new SourceFile(of(element), PackageNames.of(element, elements));
  }

  /** Returns the same for a type of the compilation, known by its name. */
  public Optional<SourceFile> fileOf(String type) {
    return Optional.ofNullable(elements.getTypeElement(type)).map(this::fileOf);
  }

  /** Returns the path of a file at an address; empty where it is no file of this machine. */
  public static Optional<Path> path(URI address) {
    try {
      return "file".equalsIgnoreCase(address.getScheme())
          ? Optional.of(Path.of(address).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException e) { // Names a host, which only Windows knows.
      return Optional.empty();
    }
  }

  private static Element outermost(Element element) {
    Element in = element.getEnclosingElement();
    return in == null || in instanceof PackageElement || in instanceof ModuleElement
        ? element
        : outermost(in);
  }

  /** Takes note of all types of a file: to find one, javac looks through all that is in it. */
  private void note(CompilationUnitTree unit, URI file, Trees from) {
    TreePath root = new TreePath(unit);
    for (Tree declared : unit.getTypeDecls()) {
      Element type = from.getElement(new TreePath(root, declared));
      if (type != null) {
        known.put(type, file);
      }
    }
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
