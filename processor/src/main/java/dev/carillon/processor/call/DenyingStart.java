package dev.carillon.processor.call;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.carillon.policy.Effect;
import dev.carillon.processor.scope.TreeNames;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds out whether a statement denies, from the step that its actions are selected by. */
final class DenyingStart {

  private DenyingStart() {}

  /**
   * Returns whether the step before a selection is of a statement that surely denies. Principals
   * may be named in between, a variable may keep the step, and a method of the file may return it.
   */
  static boolean isOf(Code code, Optional<TreePath> stepBefore) {
    // In code that is wrong itself a variable can be made of itself.
    Set<Tree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<TreePath> before = stepBefore;
    while (before.isPresent()) {
      TreePath step = PossibleValues.kept(code, before.get());
      if (!(step.getLeaf() instanceof MethodInvocationTree call) || !seen.add(call)) {
        return false;
      }
      String name = Call.nameOf(step);
      if (ChainReader.isStart(code, step)) {
        return name.equals("deny");
      }
      if (!code.isOfBuilder(step)) {
        before = returned(code, step);
      } else if (name.equals("of")) {
        TreePath effect = Call.argumentsOf(step).get(0);
        return code.isOf(effect, Effect.class)
            && TreeNames.nameOf(effect.getLeaf()).equals(Effect.DENY.name());
      } else {
        before = Call.receiverOf(step);
      }
    }
    return false;
  }

  /** Returns what a method of the same file returns, if that is all that it does. */
  private static Optional<TreePath> returned(Code code, TreePath call) {
    Element method = code.element(call);
    TreePath declared =
        method == null ? null : declaration(code, method, call.getCompilationUnit());
    if (declared == null || !(declared.getLeaf() instanceof MethodTree tree)) {
      return Optional.empty();
    }
    BlockTree body = tree.getBody();
    if (body == null
        || body.getStatements().size() != 1
        || !(body.getStatements().get(0) instanceof ReturnTree returning)
        || returning.getExpression() == null) {
      return Optional.empty();
    }
    TreePath inside = new TreePath(new TreePath(declared, body), returning);
    return Optional.of(new TreePath(inside, returning.getExpression()));
  }

  /** Finds a declaration in a file; javac would look through all bodies for it, each time. */
  private static @Nullable TreePath declaration(
      Code code, Element element, CompilationUnitTree file) {
    Element owner = element.getEnclosingElement();
    TreePath around =
        owner instanceof PackageElement
            ? new TreePath(file)
            : owner instanceof TypeElement ? declaration(code, owner, file) : null;
    if (around == null) {
      return null;
    }
    List<? extends Tree> members =
        around.getLeaf() instanceof ClassTree type ? type.getMembers() : file.getTypeDecls();
    for (Tree member : members) {
      Name name =
          member instanceof MethodTree method
              ? method.getName()
              : member instanceof ClassTree type ? type.getSimpleName() : null;
      if (element.getSimpleName().equals(name)) {
        TreePath path = new TreePath(around, member);
        if (element.equals(code.element(path))) {
          return path;
        }
      }
    }
    return null;
  }
}
