package dev.carillon.processor.facts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.IamActions;
import dev.carillon.catalog.Problem;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.request.SourceFiles;
import java.net.URI;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Compares the version of {@code carillon-annotations} that code is compiled against with that of
 * the processor. With another, what is generated fails to compile at best, far from the cause.
 */
public final class AnnotationsVersion {

  /** Our own, as javac has put it in place of the constant. */
  private static final String OURS = GeneratedActions.VERSION;

  private final Elements elements;

  /** Creates the comparison for a compilation. */
  public AnnotationsVersion(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns what is wrong with the annotations that code sees; empty also where they say no
   * version. Of several copies on the class path javac takes the first.
   *
   * @param ours where one of them stands
   * @param files tells where they are, if that can be known
   */
  public Optional<Problem> problem(Place ours, SourceFiles files) {
    return problem(ours.annotation().getAnnotationType().asElement(), files);
  }

  private Optional<Problem> problem(Element ours, SourceFiles files) {
    TypeElement mark = mark(ours);
    if (mark == null) {
      return Optional.empty();
    }
    for (VariableElement constant : ElementFilter.fieldsIn(mark.getEnclosedElements())) {
      if (constant.getSimpleName().contentEquals("VERSION")
          && !OURS.equals(constant.getConstantValue())) {
        String found = String.valueOf(constant.getConstantValue());
        String in = files.of(mark).map(URI::toString).map(AnnotationsVersion::place).orElse("");
        return Optional.of(Message.VERSIONS_DIFFER.of(OURS, found, in));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the same of the annotations that a file imports a type of, at the import; empty where
   * it imports none, which says nothing of the next file.
   */
  public Optional<Optional<Placed<TreePath>>> ofImports(CompilationUnitTree file, JavacTask task) {
    for (ImportTree written : file.getImports()) {
      if (isOfOurs(written.getQualifiedIdentifier())) {
        Trees trees = Trees.instance(task);
        TreePath place = new TreePath(new TreePath(file), written);
        Element imported = imported(new TreePath(place, written.getQualifiedIdentifier()), trees);
        if (imported != null) {
          SourceFiles files = new SourceFiles(Optional.empty(), elements);
          return Optional.of(
              problem(imported, files).map(problem -> new Placed<>(place, problem.asWarning())));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the type, or the one around the member that a static import names. */
  private static @Nullable Element imported(TreePath name, Trees trees) {
    Element element = trees.getElement(name);
    return element instanceof TypeElement || !(name.getLeaf() instanceof MemberSelectTree select)
        ? element
        : trees.getElement(new TreePath(name, select.getExpression()));
  }

  /** Returns whether a name begins as those of our types do; their packages are in ours. */
  private static boolean isOfOurs(Tree name) {
    Tree at = name;
    while (at instanceof MemberSelectTree select) {
      if (select.getExpression() instanceof IdentifierTree first) {
        String begins = first.getName() + "." + select.getIdentifier() + '.';
        return begins.equals(UserName.packageOf(IamActions.class));
      }
      at = select.getExpression();
    }
    return false;
  }

  private @Nullable TypeElement mark(Element ours) {
    String name = UserName.of(GeneratedActions.class);
    ModuleElement module = elements.getModuleOf(ours);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }

  /** Returns the jar or folder that a class is in. */
  private static String place(String uri) {
    String in =
        uri.startsWith("jar:") && uri.contains("!/") ? uri.substring(4, uri.indexOf("!/")) : uri;
    return " (" + in + ")";
  }
}
