package dev.carillon.processor.sdk;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.call.Frameworks;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.processor.call.Code;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/**
 * The texts that an expression can be, where all that it can be is written in the same outermost
 * class: by way of variables, final fields and private static ones, parameters and results of what
 * nothing outside calls or overrides. What other files give is not there when this one is compiled
 * alone, and so is never asked.
 */
final class WrittenTexts {

  /** So many texts one is followed to that is put together. */
  private static final int MANY = 50;

  private final Code code;
  private final SdkTypes types;

  private final WrittenValues values;

  WrittenTexts(Code code, SdkTypes types) {
    this.code = code;
    this.types = types;
    this.values = new WrittenValues(code);
  }

  /**
   * What texts come through: what comes again adds nothing, but where it is a part of itself, it
   * can be anything.
   *
   * @param around what the texts are put together for that are looked for
   */
  private record Seen(Set<Element> around, Set<Element> here) {

    static final Seen NOTHING = new Seen(Set.of(), Set.of());

    /** Returns the same for a part of a text. */
    Seen inside() {
      Set<Element> all = new HashSet<>(around);
      all.addAll(here);
      return new Seen(all, new HashSet<>());
    }
  }

  /** Returns the texts; none where the expression can be something else. */
  List<String> of(TreePath expression) {
    Optional<String> constant = constant(expression);
    if (constant.isPresent()) {
      return List.of(constant.get());
    }
    Set<String> texts = new TreeSet<>();
    return areTexts(expression, Seen.NOTHING.inside(), texts) ? List.copyOf(texts) : List.of();
  }

  /** Returns a constant text, or a constant of an enum of the model by its name. */
  private Optional<String> constant(TreePath given) {
    return code.element(given) instanceof VariableElement choice
            && choice.getKind() == ElementKind.ENUM_CONSTANT
            && types.of(choice.asType()) instanceof SdkType.Model
        ? Optional.of(RequestUse.CHOICE + choice.getSimpleName().toString())
        : code.text(given);
  }

  private boolean areTexts(TreePath path, Seen seen, Set<String> texts) {
    Optional<String> constant = constant(path);
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
    if (tree instanceof BinaryTree joined && tree.getKind() == Kind.PLUS) {
      return areJoined(path, joined.getLeftOperand(), joined.getRightOperand(), seen, texts);
    }
    if (tree instanceof CompoundAssignmentTree joined && tree.getKind() == Kind.PLUS_ASSIGNMENT) {
      return areJoined(path, joined.getVariable(), joined.getExpression(), seen, texts);
    }
    Element element = code.element(path);
    if (element == null) {
      return false;
    }
    Optional<TreePath> one = reaching(path, element);
    if (one.isPresent()) {
      return areTexts(one.get(), seen, texts);
    }
    if (!isSeenWhole(element) || seen.around().contains(element)) {
      return false;
    }
    return !seen.here().add(element) || areAllTexts(values.of(path, element), seen, texts);
  }

  /** Returns the value that a variable has here, of several, if no other can come here. */
  private Optional<TreePath> reaching(TreePath path, Element element) {
    boolean isParameter = element.getKind() == ElementKind.PARAMETER;
    if (!isParameter && element.getKind() != ElementKind.LOCAL_VARIABLE) {
      return Optional.empty();
    }
    return isParameter || values.of(path, element).size() > 1
        ? ReachingValue.of(path, element.getSimpleName())
        : Optional.empty();
  }

  /** Adds what two texts are together, each of which can be several, if all are known. */
  private boolean areJoined(TreePath path, Tree left, Tree right, Seen seen, Set<String> texts) {
    Set<String> begins = new TreeSet<>();
    Set<String> ends = new TreeSet<>();
    if (!areTexts(new TreePath(path, left), seen.inside(), begins)
        || !areTexts(new TreePath(path, right), seen.inside(), ends)
        || begins.size() * ends.size() > MANY
        || begins.stream().anyMatch(RequestUse::isChoice)
        || ends.stream().anyMatch(RequestUse::isChoice)) {
      return false;
    }
    begins.forEach(begin -> ends.forEach(end -> texts.add(begin + end)));
    return !begins.isEmpty() && !ends.isEmpty();
  }

  private boolean areAllTexts(List<TreePath> all, Seen seen, Set<String> texts) {
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
}
