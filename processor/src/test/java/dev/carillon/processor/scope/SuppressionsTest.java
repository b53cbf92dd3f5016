package dev.carillon.processor.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What {@code @SuppressWarnings} silences in code that another processor has moved, as Lombok. */
final class SuppressionsTest {

  private static final String SOURCE =
      """
      class Case {
        @SuppressWarnings("carillon:INVALID_ACTION") String silenced = "s3:GetObjekt";
        String told = "s3:GetObjekt";
        void moved() {}
        @SuppressWarnings("carillon:REMOVED_ACTION") String other = "s3:GetObjekt";
      }
      """;

  private final JavacTask task =
      (JavacTask)
          ToolProvider.getSystemJavaCompiler()
              .getTask(null, null, problem -> {}, null, null, List.of(new Source()));

  @Test
  void aFieldSilencesWhatItWasSetToAlsoInAMethod() throws IOException {
    CompilationUnitTree file = task.parse().iterator().next();
    ClassTree type = (ClassTree) file.getTypeDecls().get(0);
    TreePath around = new TreePath(new TreePath(file), type);
    Suppressions suppressions =
        new Suppressions(
            Trees.instance(task),
            path ->
                path.getLeaf() instanceof LiteralTree literal
                    ? Optional.of(String.valueOf(literal.getValue()))
                    : Optional.empty());
    List<Boolean> silenced = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field) {
        TreePath moved = new TreePath(methodIn(around), field.getInitializer());
        silenced.add(suppressions.silence(moved, "INVALID_ACTION"));
      }
    }
    assertEquals(List.of(true, false, false), silenced);
  }

  @Test
  void aLongTextIsReadOnce() throws IOException {
    CompilationUnitTree file = task.parse().iterator().next();
    ClassTree type = (ClassTree) file.getTypeDecls().get(0);
    VariableTree field = (VariableTree) type.getMembers().get(0);
    AnnotationTree annotation = field.getModifiers().getAnnotations().get(0);
    TreePath path = new TreePath(new TreePath(file), annotation);
    String blanks = " ".repeat(60_000);
    Suppressions suppressions =
        new Suppressions(Trees.instance(task), one -> Optional.of("carillon: a" + blanks + "b"));
    List<String> told = new ArrayList<>();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> suppressions.unknown(path, annotation, (place, one) -> told.add(one.id())));
    assertEquals(List.of("UNKNOWN_SUPPRESSION"), told);
  }

  private static TreePath methodIn(TreePath type) {
    return ((ClassTree) type.getLeaf())
        .getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(method -> new TreePath(type, method))
            .findFirst()
            .orElseThrow();
  }

  private static final class Source extends SimpleJavaFileObject {

    Source() {
      super(URI.create("string:///Case.java"), JavaFileObject.Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return SOURCE;
    }
  }
}
