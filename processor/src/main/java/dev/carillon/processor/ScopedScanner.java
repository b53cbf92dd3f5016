package dev.carillon.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.carillon.GrantedBy;
import dev.carillon.MaxAccessLevel;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.GeneratedSources;
import dev.carillon.processor.scope.TreeNames;
import dev.carillon.processor.sdk.CallCollector;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Walks through code and knows the ceiling around each place. Where a ceiling or policy files are
 * around code or in it, a {@link CallCollector} goes along.
 */
abstract class ScopedScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private @Nullable Ceiling ceiling;

  /** What goes along; null where nothing is around the code, as around most. */
  private @Nullable CallCollector calls;

  /**
   * Creates a scanner.
   *
   * @param ceiling the ceiling around the code to be scanned, or null for none
   * @param calls what collects calls of the SDK, or null where nothing is around the code
   */
  ScopedScanner(Trees trees, @Nullable Ceiling ceiling, @Nullable CallCollector calls) {
    this.trees = trees;
    this.ceiling = ceiling;
    this.calls = calls;
  }

  /** Returns what collects the calls of the SDK from now on. */
  abstract CallCollector collector();

  /** Returns the ceiling around what is visited now, or null for none. */
  final @Nullable Ceiling ceiling() {
    return ceiling;
  }

  /** Returns what went along; null where nothing is around the code. */
  final @Nullable CallCollector calls() {
    return calls;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    if (GeneratedSources.isGenerated(type)) {
      return null;
    }
    if (calls == null && holdsCalls(type)) {
      calls = collector();
    }
    Ceiling outer = ceiling;
    if (TreeNames.isOn(type, MaxAccessLevel.class)) {
      Element element = trees.getElement(getCurrentPath());
      Optional<Ceiling> own = element == null ? Optional.empty() : Ceiling.on(element);
      own.ifPresent(set -> ceiling = outer == null ? set : set.lower(outer));
    }
    CallCollector collector = calls;
    if (collector == null) {
      super.visitClass(type, null);
    } else {
      boolean granted = TreeNames.isOn(type, GrantedBy.class);
      collector.enterClass(granted ? trees.getElement(getCurrentPath()) : null, ceiling);
      super.visitClass(type, null);
      collector.leaveClass();
    }
    ceiling = outer;
    return null;
  }

  /** Returns whether an annotation on a class, or on one that is a member of it, is about calls. */
  private static boolean holdsCalls(ClassTree type) {
    if (TreeNames.isOn(type, GrantedBy.class) || TreeNames.isOn(type, MaxAccessLevel.class)) {
      return true;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree inner && holdsCalls(inner)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an annotation is one of ours, and not another one of the same name. */
  final boolean isOf(AnnotationTree annotation, Class<?> type) {
    return TreeNames.isName(annotation.getAnnotationType(), type)
        && trees.getElement(new TreePath(getCurrentPath(), annotation.getAnnotationType()))
            instanceof TypeElement named
        && named.getQualifiedName().contentEquals(UserName.of(type));
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    CallCollector collector = calls;
    if (collector != null) {
      collector.annotation(getCurrentPath(), annotation);
    }
    calls = null;
    scan(annotation.getArguments(), null);
    calls = collector;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
    CallCollector collector = calls;
    if (collector == null) {
      return super.visitMethod(method, null);
    }
    collector.enterMethod();
    super.visitMethod(method, null);
    collector.leaveMethod();
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    CallCollector collector = calls;
    if (collector == null) {
      return super.visitMethodInvocation(call, null);
    }
    CallCollector.Entered entered = collector.enterCall(getCurrentPath(), call);
    scan(call.getTypeArguments(), null);
    scan(call.getMethodSelect(), null);
    collector.enterArguments(entered);
    scan(call.getArguments(), null);
    collector.leaveCall(entered);
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
    if (calls != null) {
      calls.creation(getCurrentPath());
    }
    return super.visitNewClass(creation, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    if (calls != null) {
      calls.reference(getCurrentPath());
    }
    return super.visitMemberReference(reference, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    if (calls != null) {
      calls.lambda(getCurrentPath());
    }
    return super.visitLambdaExpression(lambda, null);
  }
}
