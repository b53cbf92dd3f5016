package dev.carillon.processor.sdk;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
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
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.catalog.call.Frameworks;
import dev.carillon.processor.call.Code;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
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
 * alone, and so is never asked. The class is walked through once, when something is asked that it
 * can tell.
 */
final class WrittenTexts extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Code code;

  /** Of variables and methods, what they can be; a class stands for what is not seen. */
  private final Map<Element, List<TreePath>> values = new HashMap<>();

  private @Nullable TreePath read;

  WrittenTexts(Code code) {
    this.code = code;
  }

  /** Returns the texts; none where the expression can be something else. */
  List<String> of(TreePath expression) {
    Optional<String> constant = code.text(expression);
    if (constant.isPresent()) {
      return List.of(constant.get());
    }
    Set<String> texts = new TreeSet<>();
    return areTexts(expression, new HashSet<>(), texts) ? List.copyOf(texts) : List.of();
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
      return areAllTexts(
          List.of(
              new TreePath(path, either.getTrueExpression()),
              new TreePath(path, either.getFalseExpression())),
          seen,
          texts);
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return areAllTexts(arms(path, choice), seen, texts);
    }
    Element element = code.element(path);
    if (element == null || !isSeenWhole(element)) {
      return false;
    }
    if (!seen.add(element)) {
      return true;
    }
    read(path);
    return areAllTexts(values.getOrDefault(element, List.of()), seen, texts);
  }

  private boolean areAllTexts(List<TreePath> all, Set<Element> seen, Set<String> texts) {
    for (TreePath each : all) {
      if (!areTexts(each, seen, texts)) {
        return false;
      }
    }
    return !all.isEmpty();
  }

  /**
   * Returns what a switch can be; none where it has older cases, whose results are not followed.
   */
  private static List<TreePath> arms(TreePath path, SwitchExpressionTree choice) {
    List<TreePath> arms = new ArrayList<>();
    for (CaseTree each : choice.getCases()) {
      if (each.getBody() == null) {
        return List.of();
      }
      if (!(each.getBody() instanceof ThrowTree)) {
        arms.add(new TreePath(path, each.getBody()));
      }
    }
    return arms;
  }

  /** Returns whether all that a variable or method can be is in this class. */
  private static boolean isSeenWhole(Element element) {
    Element around = element.getEnclosingElement();
    ElementKind kind = element.getKind();
    if (kind == ElementKind.PARAMETER) {
      return around instanceof ExecutableElement method
          && method.getParameters().contains(element)
          && method.getEnclosingElement() instanceof TypeElement type
          && !method.isVarArgs()
          && type.getKind() != ElementKind.RECORD
          && !isCalledByFrameworks(method)
          && (is(method, Modifier.PRIVATE)
              || (method.getKind() == ElementKind.CONSTRUCTOR && is(type, Modifier.PRIVATE)))
          && (method.getKind() != ElementKind.CONSTRUCTOR
              || type.getKind() == ElementKind.ENUM
              || !isCalledByFrameworks(type));
    }
    if (kind == ElementKind.METHOD) {
      return is(element, Modifier.PRIVATE)
          || is(element, Modifier.STATIC)
          || is(element, Modifier.FINAL)
          || (around != null && is(around, Modifier.FINAL));
    }
    return kind == ElementKind.LOCAL_VARIABLE
        || (kind == ElementKind.FIELD
            && (is(element, Modifier.FINAL)
                || (is(element, Modifier.PRIVATE) && is(element, Modifier.STATIC))));
  }

  private static boolean isCalledByFrameworks(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      Element type = annotation.getAnnotationType().asElement();
      Retention kept = type.getAnnotation(Retention.class);
      if (kept != null
          && kept.value() == RetentionPolicy.RUNTIME
          && Frameworks.mayCall(type.toString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
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
    note(code.element(below(tree.getVariable())), read);
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
