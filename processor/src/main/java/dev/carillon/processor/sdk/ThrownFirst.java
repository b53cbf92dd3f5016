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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What can throw something in some code, which is looked at once for all calls in it: builders of
 * requests and parts do not.
 */
final class ThrownFirst extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final Set<Kind> BRANCHES =
      EnumSet.of(Kind.IF, Kind.CONDITIONAL_EXPRESSION, Kind.SWITCH, Kind.SWITCH_EXPRESSION);

  private final Code code;
  private final SdkTypes types;

  /** What can throw something, as the code runs. */
  private final List<TreePath> throwing = new ArrayList<>();

  /** For each call how much of that comes before it. */
  private final Map<Tree, Integer> before = new HashMap<>();

  ThrownFirst(TreePath part, Code code, SdkTypes types) {
    this.code = code;
    this.types = types;
    scan(part, null);
  }

  /**
   * Returns whether the code can throw something before a call in it, or in another branch than the
   * call is in.
   */
  boolean isBefore(TreePath call) {
    int earlier = before.getOrDefault(call.getLeaf(), throwing.size());
    if (earlier > 0 || throwing.isEmpty()) {
      return earlier > 0;
    }
    Set<Tree> around = new HashSet<>();
    call.forEach(around::add);
    return throwing.stream().anyMatch(later -> isInOtherBranch(later, around));
  }

  private static boolean isInOtherBranch(TreePath later, Set<Tree> around) {
    TreePath path = later;
    while (!around.contains(path.getLeaf())) {
      path = path.getParentPath();
    }
    return BRANCHES.contains(path.getLeaf().getKind());
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
    super.visitMethodInvocation(node, null);
    before.put(node, throwing.size());
    if (!isOfModel()) {
      throwing.add(getCurrentPath());
    }
    return null;
  }

  private boolean isOfModel() {
    return code.element(getCurrentPath()) instanceof ExecutableElement method
        && method.getEnclosingElement() instanceof TypeElement owner
        && (types.of(owner) instanceof SdkType.Model || types.of(owner) instanceof SdkType.Builder);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
    super.visitNewClass(node, null);
    throwing.add(getCurrentPath());
    return null;
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree node, @Nullable Void unused) {
    super.visitThrow(node, null);
    throwing.add(getCurrentPath());
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
