package dev.carillon.processor.literal;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.processor.facts.ServiceFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** What stands beside a text in the same array, or among the arguments of the same call. */
final class NeighbouringTexts {

  private final ConstantFolder folder;

  /** By tree and service the actions among its parts, two at most: each of the parts asks. */
  private final Map<Tree, Map<String, List<Tree>>> actions = new WeakHashMap<>();

  NeighbouringTexts(ConstantFolder folder) {
    this.folder = folder;
  }

  /** Returns whether one of the parts of a tree, other than a child of it, is an action. */
  boolean areActions(TreePath path, Tree child, ServiceFacts facts) {
    for (Tree sibling : actions(path, facts)) {
      if (sibling != child) {
        return true;
      }
    }
    return false;
  }

  private List<Tree> actions(TreePath path, ServiceFacts facts) {
    List<? extends ExpressionTree> parts = parts(path.getLeaf());
    if (parts.isEmpty()) {
      return List.of();
    }
    Map<String, List<Tree>> byService =
        actions.computeIfAbsent(path.getLeaf(), tree -> new HashMap<>());
    List<Tree> found = byService.get(facts.service());
    if (found == null) {
      found = new ArrayList<>();
      for (ExpressionTree part : parts) {
        if (found.size() < 2 && isAction(new TreePath(path, part), facts)) {
          found.add(part);
        }
      }
      byService.put(facts.service(), found);
    }
    return found;
  }

  private boolean isAction(TreePath path, ServiceFacts facts) {
    Optional<ActionName> name = folder.fold(path).flatMap(text -> ActionName.parse(text.value()));
    return name.isPresent()
        && name.get().service().equals(facts.service())
        && facts.action(name.get().name()).isPresent();
  }

  private static List<? extends ExpressionTree> parts(Tree tree) {
    if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
      return array.getInitializers();
    }
    return tree instanceof MethodInvocationTree call ? call.getArguments() : List.of();
  }
}
