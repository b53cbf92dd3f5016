package dev.carillon.processor.sdk;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.processor.call.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What variables and methods are given in an outermost class, which is walked through once, when
 * something is asked that it can tell.
 */
final class WrittenValues extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Code code;

  /** Of variables and methods, what they can be; a class stands for what is not seen. */
  private final Map<Element, List<TreePath>> values = new HashMap<>();

  private @Nullable TreePath read;

  WrittenValues(Code code) {
    this.code = code;
  }

  /** Returns all that a variable or method can be that an expression names. */
  List<TreePath> of(TreePath expression, Element named) {
    read(expression);
    return values.getOrDefault(named, List.of());
  }

  private void read(TreePath expression) {
    TreePath outermost = expression;
    for (TreePath path = expression; path != null; path = path.getParentPath()) {
      outermost = path.getLeaf() instanceof ClassTree ? path : outermost;
    }
    if (read == null || read.getLeaf() != outermost.getLeaf()) {
      values.clear();
      read = outermost;
      scan(outermost, null);
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    Kind around = getCurrentPath().getParentPath().getLeaf().getKind();
    if (around == Kind.ENHANCED_FOR_LOOP || around == Kind.BINDING_PATTERN) {
      note(code.element(getCurrentPath()), read);
    } else if (tree.getInitializer() != null) {
      note(code.element(getCurrentPath()), below(tree.getInitializer()));
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
    note(code.element(below(tree.getVariable())), below(tree.getExpression()));
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree tree, @Nullable Void unused) {
    note(code.element(below(tree.getVariable())), getCurrentPath());
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    arguments(tree.getArguments());
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    arguments(tree.getArguments());
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    if (code.element(getCurrentPath()) instanceof ExecutableElement method) {
      for (VariableElement parameter : method.getParameters()) {
        note(parameter, read);
      }
    }
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
    TreePath around = getCurrentPath();
    while (!(around.getLeaf() instanceof MethodTree)) {
      if (around.getLeaf() instanceof LambdaExpressionTree) {
        return super.visitReturn(tree, null);
      }
      around = around.getParentPath();
    }
    if (tree.getExpression() != null) {
      note(code.element(around), below(tree.getExpression()));
    }
    return super.visitReturn(tree, null);
  }

  private void arguments(List<? extends ExpressionTree> arguments) {
    if (code.element(getCurrentPath()) instanceof ExecutableElement method) {
      List<? extends VariableElement> parameters = method.getParameters();
      for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
        note(parameters.get(i), below(arguments.get(i)));
      }
    }
  }

  private TreePath below(Tree tree) {
    return new TreePath(getCurrentPath(), tree);
  }

  private void note(@Nullable Element element, @Nullable TreePath value) {
    if (element != null && value != null) {
      values.computeIfAbsent(element, key -> new ArrayList<>()).add(value);
    }
  }
}
