package dev.carillon.processor.scope;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code @SuppressWarnings("carillon:INVALID_ACTION")}, which silences the messages of an id,
 * and {@code @SuppressWarnings("carillon")}, which silences those of all, on the elements around a
 * place. What says how much is allowed is silenced as it is, by {@code "carillon:ID=meaning"}: so
 * something wider is told again. It is read from the source, as it leaves no trace in class files
 * and local variables can carry it too.
 */
public final class Suppressions {

  /** What every message's name begins with there; alone it silences all that an id silences. */
  private static final String PREFIX = "carillon";

  /** What is meant for us, however it is written; the group is what names a message. */
  private static final Pattern OURS =
      Pattern.compile("\\s*(?i:" + PREFIX + ")(?:[:/.\\s]([^=]*+)(?:=(?s:.*))?)?");

  private final Trees trees;
  private final Function<TreePath, Optional<String>> constants;

  /**
   * Creates the search.
   *
   * @param trees javac's trees
   * @param constants returns the constant string that an expression is
   */
  public Suppressions(Trees trees, Function<TreePath, Optional<String>> constants) {
    this.trees = trees;
    this.constants = constants;
  }

  /** Returns whether something around the place silences the messages of an id. */
  public boolean silence(TreePath place, String id) {
    return silence(place, Set.of(PREFIX, PREFIX + ':' + id));
  }

  /** Returns whether something around the place accepts what is {@code ID=meaning}. */
  public boolean accept(TreePath place, String asItIs) {
    return silence(place, Set.of(PREFIX + ':' + asItIs));
  }

  /** Returns whether something around the place silences what is wrong. */
  public boolean silence(TreePath place, Problem problem) {
    String accepted = PREFIX + ':' + problem.acceptedAs();
    return silence(place, problem.isAcceptedById() ? Set.of(PREFIX, accepted) : Set.of(accepted));
  }

  private boolean silence(TreePath place, Set<String> silencing) {
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      if (silences(at, at.getLeaf(), silencing)) {
        return true;
      }
      if (at.getLeaf() instanceof ClassTree type) {
        for (Tree member : type.getMembers()) {
          if (isIn(member, place) && silences(at, member, silencing)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Returns whether the place is written in the member: Lombok moves what a field is set to into
   * methods ({@code @Getter(lazy = true)}, {@code @Builder.Default}).
   */
  private boolean isIn(Tree member, TreePath place) {
    SourcePositions positions = trees.getSourcePositions();
    CompilationUnitTree file = place.getCompilationUnit();
    long start = positions.getStartPosition(file, place.getLeaf());
    return positions.getStartPosition(file, member) <= start
        && start < positions.getEndPosition(file, member);
  }

  private boolean silences(TreePath path, Tree declared, Set<String> silencing) {
    for (AnnotationTree annotation : annotationsOf(declared)) {
      if (isSuppressWarnings(annotation)
          && names(new TreePath(path, annotation), annotation, silencing)) {
        return true;
      }
    }
    return false;
  }

  /** Says which of the strings of a {@code @SuppressWarnings} are meant for us and name nothing. */
  public void unknown(
      TreePath path, AnnotationTree annotation, BiConsumer<TreePath, Problem> report) {
    for (TreePath place : AnnotationItems.of(path, annotation)) {
      constants
          .apply(place)
          .flatMap(Suppressions::problem)
          .ifPresent(problem -> report.accept(place, problem));
    }
  }

  private static Optional<Problem> problem(String text) {
    Matcher ours = OURS.matcher(text);
    if (!ours.matches() || text.equals(PREFIX)) {
      return Optional.empty();
    }
    String name = ours.group(1) == null ? "" : ours.group(1).strip();
    SortedSet<String> known = KnownIds.all();
    String exact = PREFIX + ':' + name;
    if (known.contains(name) && (text.equals(exact) || text.startsWith(exact + '='))) {
      return Optional.empty();
    }
    String meant =
        name.isEmpty()
            ? " Write \"" + PREFIX + "\"."
            : NearestNames.to(name, known).stream()
                .findFirst()
                .map(id -> NearestNames.didYouMean(PREFIX + ':' + id))
                .orElse("");
    return Optional.of(Message.UNKNOWN_SUPPRESSION.of(text, meant));
  }

  /**
   * Returns whether something around an element silences the messages of an id, where javac's trees
   * are not at hand.
   */
  public static boolean silence(Element place, String id) {
    Set<String> silencing = Set.of(PREFIX, PREFIX + ':' + id);
    for (Element at = place; at != null; at = at.getEnclosingElement()) {
      if (WrittenAnnotation.on(at, SuppressWarnings.class).stream()
          .flatMap(written -> written.texts("value").stream())
          .anyMatch(silencing::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the annotation is {@code @SuppressWarnings}, whose strings name warnings. */
  public static boolean isSuppressWarnings(AnnotationTree annotation) {
    return TreeNames.isName(annotation.getAnnotationType(), SuppressWarnings.class);
  }

  private boolean names(TreePath path, AnnotationTree annotation, Set<String> wanted) {
    return AnnotationItems.of(path, annotation).stream()
        .anyMatch(place -> constants.apply(place).filter(wanted::contains).isPresent());
  }

  private static List<? extends AnnotationTree> annotationsOf(Tree tree) {
    if (tree instanceof ModuleTree module) {
      return module.getAnnotations();
    }
    ModifiersTree modifiers = modifiersOf(tree);
    return modifiers == null ? List.of() : modifiers.getAnnotations();
  }

  private static @Nullable ModifiersTree modifiersOf(Tree tree) {
    if (tree instanceof ClassTree type) {
      return type.getModifiers();
    }
    if (tree instanceof MethodTree method) {
      return method.getModifiers();
    }
    return tree instanceof VariableTree variable ? variable.getModifiers() : null;
  }
}
