package dev.carillon.processor.literal;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.TreeNames;
import dev.carillon.processor.scope.Uses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the code replaces in a text: {@code "…".replace("BUCKET", bucket)}, where it stands, or
 * wherever the same file uses the variable that it is.
 *
 * @param words what is replaced
 * @param known whether that is all
 */
record Replaced(Set<String> words, boolean known) {

  private static final Replaced NOTHING = new Replaced(Set.of(), true);

  /** Reads the methods that are called on the text at the path. */
  static Replaced in(TreePath path, ConstantFolder folder) {
    return in(path, folder, new HashSet<>());
  }

  private static Replaced in(TreePath path, ConstantFolder folder, Set<Tree> variables) {
    TreePath around = path.getParentPath();
    if (around.getLeaf() instanceof ParenthesizedTree) {
      return in(around, folder, variables);
    }
    Optional<TreePath> call = Uses.callOn(path);
    if (call.isPresent()) {
      return by(call.get(), folder).and(in(call.get(), folder, variables));
    }
    return around.getLeaf() instanceof VariableTree variable && variables.add(variable)
        ? inUses(variable, around.getParentPath(), folder, variables)
        : NOTHING;
  }

  /** Reads a method that is called on a text. */
  private static Replaced by(TreePath path, ConstantFolder folder) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String name = TreeNames.nameOf(call);
    if (!name.startsWith("replace")) {
      return NOTHING;
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    return (name.equals("replace") && !arguments.isEmpty()
            ? folder.fold(new TreePath(path, arguments.get(0)))
            : Optional.<ConstantText>empty())
        .map(word -> new Replaced(Set.of(word.value()), true))
        .orElse(new Replaced(Set.of(), false));
  }

  /** Reads what is replaced in a variable, unless it is also used as it is. */
  private static Replaced inUses(
      VariableTree variable, TreePath around, ConstantFolder folder, Set<Tree> variables) {
    Replaced all = NOTHING;
    for (TreePath use : uses(variable, around)) {
      Replaced one = in(use, folder, variables);
      if (one.isNothing()) {
        return NOTHING;
      }
      all = all.and(one);
    }
    return all;
  }

  private Replaced and(Replaced other) {
    Set<String> both = new TreeSet<>(words);
    both.addAll(other.words);
    return new Replaced(both, known && other.known);
  }

  /** Returns where a variable can be meant: a field in its file, any other in its block. */
  static List<TreePath> uses(VariableTree variable, TreePath around) {
    boolean isField = around.getLeaf() instanceof ClassTree;
    return Uses.of(
        variable.getName(), isField ? new TreePath(around.getCompilationUnit()) : around);
  }

  /** Returns whether nothing is replaced. */
  boolean isNothing() {
    return words.isEmpty() && known;
  }
}
