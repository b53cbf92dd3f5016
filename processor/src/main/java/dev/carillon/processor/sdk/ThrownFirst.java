package dev.carillon.processor.sdk;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.processor.call.Code;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what can throw something before a call, or in another branch than the call is in:
 * builders of requests and parts do not.
 */
final class ThrownFirst extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final Set<Kind> BRANCHES =
      EnumSet.of(Kind.IF, Kind.CONDITIONAL_EXPRESSION, Kind.SWITCH, Kind.SWITCH_EXPRESSION);

  private final Code code;
  private final SdkTypes types;
  private final Tree call;
  private final Set<Tree> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean thrown;
  private boolean reached;

  private ThrownFirst(Code code, SdkTypes types, TreePath call) {
    this.code = code;
    this.types = types;
    this.call = call.getLeaf();
    call.forEach(around::add);
  }

  /** Returns whether a part of the code, which contains the call, can throw something before it. */
  static boolean isIn(TreePath part, TreePath call, Code code, SdkTypes types) {
    ThrownFirst first = new ThrownFirst(code, types, call);
    first.scan(part, null);
    return first.thrown;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
    super.visitMethodInvocation(node, null);
    if (node == call) {
      reached = true;
    } else if (!isOfModel()) {
      throwing();
    }
    return null;
  }

  private void throwing() {
    thrown |= !reached || isInOtherBranch();
  }

  private boolean isInOtherBranch() {
    TreePath path = getCurrentPath();
    while (!around.contains(path.getLeaf())) {
      path = path.getParentPath();
    }
    return BRANCHES.contains(path.getLeaf().getKind());
  }

  private boolean isOfModel() {
    return code.element(getCurrentPath()) instanceof ExecutableElement method
        && method.getEnclosingElement() instanceof TypeElement owner
        && (types.of(owner) instanceof SdkType.Model || types.of(owner) instanceof SdkType.Builder);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
    super.visitNewClass(node, null);
    throwing();
    return null;
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree node, @Nullable Void unused) {
    super.visitThrow(node, null);
    throwing();
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree node, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
    return null;
  }
}
