package dev.carillon.processor.sdk;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The texts that an expression can be, where all that it can be is written in the same outermost
 * class: by way of variables, final fields and private static ones, parameters and results of what
 * nothing outside calls or overrides. What other files give is not there when this one is compiled
 * alone, and so is never asked. The class is walked through once, when something is asked.
 */
final class WrittenTexts {

  private final SdkCode code;

  /** Of variables and methods, the expressions that they can be. */
  private final Map<Element, List<TreePath>> values = new HashMap<>();

  private final Set<Element> open = new HashSet<>();
  private @Nullable Tree read;

  WrittenTexts(SdkCode code) {
    this.code = code;
  }

  /** Returns the texts; none where the expression can be something else. */
  List<String> of(TreePath expression) {
    Optional<String> constant = code.text(expression);
    if (constant.isPresent()) {
      return List.of(constant.get());
    }
    read(expression);
    NavigableSet<String> texts = new TreeSet<>();
    return areTexts(expression, new HashSet<>(), texts) ? List.copyOf(texts) : List.of();
  }

  private void read(TreePath expression) {
    TreePath outermost = null;
    for (TreePath path = expression; path != null; path = path.getParentPath()) {
      outermost = path.getLeaf() instanceof ClassTree ? path : outermost;
    }
    if (outermost != null && read != outermost.getLeaf()) {
      values.clear();
      open.clear();
      read = outermost.getLeaf();
      new Reader().scan(outermost, null);
    }
  }

  private boolean areTexts(TreePath path, Set<Element> seen, Set<String> texts) {
    Optional<String> constant = code.text(path);
    if (constant.isPresent()) {
      texts.add(constant.get());
      return true;
    }
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree inner) {
      return areTexts(new TreePath(path, inner.getExpression()), seen, texts);
    }
    if (tree instanceof ConditionalExpressionTree either) {
      return areTexts(new TreePath(path, either.getTrueExpression()), seen, texts)
          && areTexts(new TreePath(path, either.getFalseExpression()), seen, texts);
    }
    if (tree instanceof SwitchExpressionTree cases) {
      return cases.getCases().stream().allMatch(each -> isText(path, each, seen, texts));
    }
    Element element = code.element(path);
    return element != null
        && (seen.contains(element) || (isSeenWhole(element) && ofElement(element, seen, texts)));
  }

  private boolean isText(TreePath path, CaseTree each, Set<Element> seen, Set<String> texts) {
    return each.getBody() instanceof ThrowTree
        || (each.getBody() instanceof ExpressionTree result
            && areTexts(new TreePath(new TreePath(path, each), result), seen, texts));
  }

  private boolean ofElement(Element element, Set<Element> seen, Set<String> texts) {
    seen.add(element);
    List<TreePath> all = values.getOrDefault(element, List.of());
    return !all.isEmpty()
        && !open.contains(element)
        && all.stream().allMatch(value -> areTexts(value, seen, texts));
  }

  /** Returns whether all that a variable or method can be is in this class. */
  private static boolean isSeenWhole(Element element) {
    Set<Modifier> modifiers = element.getModifiers();
    return switch (element.getKind()) {
      case LOCAL_VARIABLE -> true;
      case FIELD ->
          modifiers.contains(Modifier.FINAL)
              || (modifiers.contains(Modifier.PRIVATE) && modifiers.contains(Modifier.STATIC));
      case PARAMETER ->
          element.getEnclosingElement() instanceof ExecutableElement method
              && method.getParameters().contains(element)
              && method.getEnclosingElement() instanceof TypeElement type
              && !method.isVarArgs()
              && type.getKind() != ElementKind.RECORD
              && (isHidden(method)
                  || (method.getKind() == ElementKind.CONSTRUCTOR && isHidden(type)));
      case METHOD ->
          isHidden(element)
              || modifiers.contains(Modifier.STATIC)
              || modifiers.contains(Modifier.FINAL)
              || (element.getEnclosingElement() instanceof TypeElement type
                  && type.getModifiers().contains(Modifier.FINAL));
      default -> false;
    };
  }

  private static boolean isHidden(Element element) {
    return element.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Notes what goes where. */
  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      ExpressionTree value = tree.getInitializer();
      Tree around = getCurrentPath().getParentPath().getLeaf();
      if (value != null) {
        note(code.element(getCurrentPath()), new TreePath(getCurrentPath(), value));
      } else if (around instanceof EnhancedForLoopTree || around instanceof BindingPatternTree) {
        open(code.element(getCurrentPath()));
      }
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
      note(
          code.element(new TreePath(getCurrentPath(), tree.getVariable())),
          new TreePath(getCurrentPath(), tree.getExpression()));
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(
        CompoundAssignmentTree tree, @Nullable Void unused) {
      open(code.element(new TreePath(getCurrentPath(), tree.getVariable())));
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
        method.getParameters().forEach(this::open);
      }
      return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      TreePath around = getCurrentPath();
      while (around != null
          && !(around.getLeaf() instanceof MethodTree)
          && !(around.getLeaf() instanceof LambdaExpressionTree)) {
        around = around.getParentPath();
      }
      if (around != null
          && around.getLeaf() instanceof MethodTree
          && tree.getExpression() != null) {
        note(code.element(around), new TreePath(getCurrentPath(), tree.getExpression()));
      }
      return super.visitReturn(tree, null);
    }

    private void arguments(List<? extends ExpressionTree> arguments) {
      if (code.element(getCurrentPath()) instanceof ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
          note(parameters.get(i), new TreePath(getCurrentPath(), arguments.get(i)));
        }
      }
    }

    private void note(@Nullable Element element, TreePath value) {
      if (element != null) {
        values.computeIfAbsent(element, key -> new ArrayList<>()).add(value);
      }
    }

    private void open(@Nullable Element element) {
      if (element != null) {
        open.add(element);
      }
    }
  }
}
