package dev.carillon.processor.literal;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.Uses;
import java.util.ArrayList;
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

  /** Reads the methods that are called on the text at the path. */
  static Replaced in(TreePath path, ConstantFolder folder) {
    return in(path, folder, new HashSet<>());
  }

  private static Replaced in(TreePath path, ConstantFolder folder, Set<Tree> variables) {
    Set<String> words = new TreeSet<>();
    boolean known = true;
    TreePath at = path.getParentPath();
    boolean isText = true;
    while (isText) {
      if (at.getLeaf() instanceof MemberSelectTree select
          && at.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() == select) {
        at = at.getParentPath();
        String name = select.getIdentifier().toString();
        if (name.startsWith("replace")) {
          List<? extends ExpressionTree> arguments = call.getArguments();
          Optional<ConstantText> word =
              name.equals("replace") && !arguments.isEmpty()
                  ? folder.fold(new TreePath(at, arguments.get(0)))
                  : Optional.empty();
          word.map(ConstantText::value).ifPresent(words::add);
          known &= word.isPresent();
        }
      } else {
        isText = at.getLeaf() instanceof ParenthesizedTree;
      }
      at = isText ? at.getParentPath() : at;
    }
    if (at.getLeaf() instanceof VariableTree variable && variables.add(variable)) {
      List<Replaced> uses = new ArrayList<>();
      for (TreePath use : uses(variable, at.getParentPath())) {
        uses.add(in(use, folder, variables));
      }
      if (uses.stream().noneMatch(Replaced::isNothing)) { // Else it is also used as it is.
        uses.forEach(use -> words.addAll(use.words()));
        known &= uses.stream().allMatch(Replaced::known);
      }
    }
    return new Replaced(words, known);
  }

  /** Returns where a variable can be meant: a field in its file, any other in its block. */
  private static List<TreePath> uses(VariableTree variable, TreePath around) {
    boolean isField = around.getLeaf() instanceof ClassTree;
    return Uses.of(
        variable.getName(), isField ? new TreePath(around.getCompilationUnit()) : around);
  }

  /** Returns whether nothing is replaced. */
  boolean isNothing() {
    return words.isEmpty() && known;
  }
}
