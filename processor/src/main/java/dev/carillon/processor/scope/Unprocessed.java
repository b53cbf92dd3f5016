package dev.carillon.processor.scope;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.carillon.IamActions;
import dev.carillon.PolicyFile;
import dev.carillon.RequiresActions;
import dev.carillon.catalog.Problem;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.plan.GeneratedNames;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.MultilineText;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.request.PackageNames;
import dev.carillon.processor.request.PolicyFilesReader;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations for Carillon's processor in a compilation in which it does not run: since Java
 * 23 javac runs no processor that is merely on the class path, though it starts a plugin from
 * there; and {@code -processor} may name others only. What another run of javac generated, as
 * kapt's does, is there already, and nothing is said.
 */
public final class Unprocessed {

  private static final int FIRST_THAT_RUNS_NONE = 23;

  private static final MultilineText HOW_TO_NAME =
      new MultilineText(
          """

          Maven, in the configuration of maven-compiler-plugin:
            <annotationProcessorPaths><path>
              <groupId>dev.carillon</groupId><artifactId>carillon-processor</artifactId><version>VERSION</version>
            </path></annotationProcessorPaths>
          Gradle:
            annotationProcessor("dev.carillon:carillon-processor:VERSION")
          javac:
            -processorpath carillon-processor.jar\
          """);

  private static final String PROCESSORS =
      Stream.of("ActionCollector", "CarillonProcessor", "GeneratedClaim", "RequirementClaim")
          .map("dev.carillon.processor."::concat)
          .collect(Collectors.joining(","));

  private final Trees trees;
  private final Elements elements;
  private final int javaVersion;
  private final boolean othersRan;

  /**
   * Creates the search.
   *
   * @param javaVersion the feature number of the Java release
   * @param othersRan whether other processors ran
   */
  public Unprocessed(Trees trees, Elements elements, int javaVersion, boolean othersRan) {
    this.trees = trees;
    this.elements = elements;
    this.javaVersion = javaVersion;
    this.othersRan = othersRan;
  }

  /**
   * Returns the first annotation for which something should have been generated and was not; else,
   * where nobody need have asked for that, the first that something should have been done for.
   */
  public Optional<Placed<TreePath>> first(List<CompilationUnitTree> units) {
    List<Placed<TreePath>> found = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      new Scanner(found).scan(unit, null);
    }
    boolean isAsked =
        !othersRan
            && (javaVersion < FIRST_THAT_RUNS_NONE || units.stream().anyMatch(this::isOfKapt));
    return found.stream()
        .filter(one -> one.problem().severity() == Severity.ERROR)
        .findFirst()
        .or(() -> isAsked ? Optional.empty() : found.stream().findFirst());
  }

  /** Returns whether kapt generated the file, which then has run the processors. */
  private boolean isOfKapt(CompilationUnitTree unit) {
    return unit.getSourceFile().toUri().toString().matches(".*/generated.sources?/kapt/.*");
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<Placed<TreePath>> found;

    Scanner(List<Placed<TreePath>> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
      Tree type = annotation.getAnnotationType();
      if (Stream.of(IamActions.class, PolicyFile.class, RequiresActions.class)
          .anyMatch(ours -> TreeNames.isName(type, ours))) {
        annotated().ifPresent(this::look);
      }
      return null;
    }

    /** Skips code: there is no annotation of ours on what is declared there. */
    @Override
    public @Nullable Void visitBlock(BlockTree block, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitImport(ImportTree imported, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      return scan(method.getModifiers(), null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
      return null;
    }

    private Optional<Element> annotated() {
      TreePath above = getCurrentPath().getParentPath();
      if (above.getLeaf() instanceof ModifiersTree) {
        above = above.getParentPath();
      }
      return Optional.ofNullable(trees.getElement(above));
    }

    private void look(Element element) {
      for (WrittenAnnotation written : WrittenAnnotation.allOn(element)) {
        if (written.isOf(IamActions.class)) {
          add(element, written, GeneratedNames::ofActions);
        } else if (written.isOf(RequiresActions.class)) {
          add(element, written, text -> Optional.empty());
        }
      }
      for (WrittenAnnotation written : PolicyFilesReader.annotations(element)) {
        add(element, written, GeneratedNames::ofPolicy);
      }
    }

    private void add(
        Element element,
        WrittenAnnotation written,
        Function<String, Optional<String>> nameOfGenerated) {
      List<String> names =
          written.texts("value").stream()
              .flatMap(text -> nameOfGenerated.apply(text).stream())
              .toList();
      String annotation = "@" + written.type().getSimpleName();
      boolean isMissing = !names.stream().allMatch(name -> isThere(element, name));
      if (isMissing || names.isEmpty()) {
        found.add(new Placed<>(getCurrentPath(), problem(annotation, isMissing)));
      }
    }

    /** Other processors may run alone on purpose, before a compilation that runs them all. */
    private Problem problem(String annotation, boolean isMissing) {
      if (othersRan) {
        return Message.PROCESSOR_WAS_LEFT_OUT.of(annotation, PROCESSORS).asWarning();
      }
      return isMissing
          ? Message.PROCESSOR_DID_NOT_RUN.of(annotation, HOW_TO_NAME)
          : Message.PROCESSOR_MAY_BE_OFF.of(annotation, HOW_TO_NAME).asWarning();
    }

    private boolean isThere(Element beside, String name) {
      String in = PackageNames.of(beside, elements);
      return elements.getTypeElement(in.isEmpty() ? name : in + '.' + name) != null;
    }
  }
}
