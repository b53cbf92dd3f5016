package dev.carillon.processor.literal;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.TreeNames;
import dev.carillon.processor.scope.Uses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The expressions as which a text is used at last: behind parentheses, methods that return it, and
 * the variables of the same file that it is given to.
 */
final class LastUses {

  /** Methods of a text, or that take one, that return it, filled in or without space. */
  private static final Set<String> RETURNING =
      Set.of("format", "formatted", "replace", "strip", "stripIndent", "stripTrailing", "trim");

  private final Set<Tree> variables = new HashSet<>();
  private final List<TreePath> found = new ArrayList<>();

  private LastUses() {}

  /** Returns the expressions in the order of the file; of a variable without uses its value. */
  static List<TreePath> of(TreePath text) {
    LastUses uses = new LastUses();
    uses.add(text);
    return uses.found;
  }

  private void add(TreePath path) {
    TreePath around = path.getParentPath();
    TreePath call = Uses.callOn(path).orElse(around);
    if (around.getLeaf() instanceof ParenthesizedTree) {
      add(around);
    } else if (call.getLeaf() instanceof MethodInvocationTree invocation
        && RETURNING.contains(TreeNames.nameOf(invocation))) {
      add(call);
    } else if (around.getLeaf() instanceof VariableTree variable && variables.add(variable)) {
      addUses(path, Replaced.uses(variable, around.getParentPath()));
    } else {
      found.add(path);
    }
  }

  private void addUses(TreePath value, List<TreePath> uses) {
    if (uses.isEmpty()) {
      found.add(value);
    } else {
      uses.forEach(this::add);
    }
  }
}
