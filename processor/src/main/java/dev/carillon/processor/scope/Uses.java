package dev.carillon.processor.scope;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Finds the places that name a variable, or another one of that name. */
public final class Uses extends TreePathScanner<Void, Void> {

  private final Name variable;
  private final List<TreePath> found = new ArrayList<>();

  private Uses(Name variable) {
    this.variable = variable;
  }

  /** Returns the places in a piece of code, in order; the declaration is none. */
  public static List<TreePath> of(Name variable, TreePath code) {
    Uses uses = new Uses(variable);
    uses.scan(code, null);
    return uses.found;
  }

  /** Returns the call of a method of what the expression is. */
  public static Optional<TreePath> callOn(TreePath path) {
    TreePath select = path.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
            && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == select.getLeaf()
        ? Optional.of(select.getParentPath())
        : Optional.empty();
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    add(tree.getName());
    return super.visitIdentifier(tree, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    add(tree.getIdentifier());
    return super.visitMemberSelect(tree, null);
  }

  private void add(Name name) {
    if (name.equals(variable)) {
      found.add(getCurrentPath());
    }
  }
}
