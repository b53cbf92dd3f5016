package dev.carillon.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.CheckIamLiterals;
import dev.carillon.RequiresActions;
import dev.carillon.catalog.policyfile.PolicyInText;
import dev.carillon.processor.literal.ConstantFolder;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.literal.ConstantText.Operand;
import dev.carillon.processor.literal.OpenArn;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.Suppressions;
import dev.carillon.processor.sdk.CallCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks through code once and hands over what checks are about: each constant string that is
 * written there, whole ({@code "a" + "b"} once, and no piece of a text that is put together at run
 * time); each call of a method; and under a ceiling, each name.
 */
final class SourceScanner extends ScopedScanner {

  /** What is told of the code. */
  interface Visitor {

    /**
     * Takes a constant string.
     *
     * @param required whether it stands in an annotation that names required actions
     * @param ceiling the ceiling around it, or null for none
     */
    void text(TreePath path, ConstantText text, boolean required, @Nullable Ceiling ceiling);

    /**
     * Takes a string that may be a policy or an ARN and of which parts are known at run time only,
     * with placeholders for them.
     */
    void openText(TreePath path, ConstantText text, @Nullable Ceiling ceiling);

    /** Takes a {@code @SuppressWarnings}. */
    void suppression(TreePath path, AnnotationTree annotation);

    /** Takes a {@code @CheckIamLiterals}. */
    void declaration(TreePath path, AnnotationTree annotation);

    /** Takes a call of a method. */
    void call(TreePath path, MethodInvocationTree call, @Nullable Ceiling ceiling);

    /** Takes a name under a ceiling: of a variable, a constant, a type. */
    void name(TreePath path, Ceiling ceiling);

    /** Returns what collects the calls of the SDK from now on. */
    CallCollector collector();
  }

  private final ConstantFolder folder;
  private final Visitor visitor;

  /** Whether what is visited now stands in an annotation that names required actions. */
  private boolean required;

  /** Whether what is visited now is a piece of a text that is put together at run time. */
  private boolean piece;

  /**
   * Creates a scanner.
   *
   * @param ceiling the ceiling around the code to be scanned, or null for none
   * @param calls what collects calls of the SDK, or null where nothing is around the code
   */
  SourceScanner(
      Trees trees,
      ConstantFolder folder,
      @Nullable Ceiling ceiling,
      @Nullable CallCollector calls,
      Visitor visitor) {
    super(trees, ceiling, calls);
    this.folder = folder;
    this.visitor = visitor;
  }

  @Override
  CallCollector collector() {
    return visitor.collector();
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    if (Suppressions.isSuppressWarnings(annotation)) {
      visitor.suppression(getCurrentPath(), annotation);
      return null;
    }
    if (isOf(annotation, CheckIamLiterals.class)) {
      visitor.declaration(getCurrentPath(), annotation);
      return null;
    }
    boolean outer = required;
    required = isOf(annotation, RequiresActions.class);
    super.visitAnnotation(annotation, null);
    required = outer;
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    visitor.call(getCurrentPath(), call, ceiling());
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
    visitName();
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
    return visitName() ? null : super.visitMemberSelect(select, null);
  }

  /**
   * Hands over a name under a ceiling. In an annotation for actions a constant of elsewhere counts
   * as if it were written there; returns whether it is one.
   */
  private boolean visitName() {
    if (required && handOver(getCurrentPath())) {
      return true;
    }
    Ceiling ceiling = ceiling();
    if (ceiling != null) {
      visitor.name(getCurrentPath(), ceiling);
    }
    CallCollector collector = calls();
    if (collector != null) {
      collector.name(getCurrentPath());
    }
    return false;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null || isOfNoConcern(tree)) {
      return null;
    }
    boolean outer = piece;
    piece =
        outer
            && (tree instanceof LiteralTree
                || tree instanceof ParenthesizedTree
                || tree instanceof BinaryTree);
    super.scan(tree, null);
    piece = outer;
    return null;
  }

  /**
   * Returns whether a node holds nothing to hand over; most do, and their paths cost most. In types
   * there is no text but in annotations of types, which are let be.
   */
  private boolean isOfNoConcern(Tree tree) {
    return switch (tree.getKind()) {
      case IDENTIFIER, MEMBER_SELECT -> !takesNames() && isName(tree);
      case STRING_LITERAL -> !concerns((String) ((LiteralTree) tree).getValue());
      case INT_LITERAL,
          LONG_LITERAL,
          FLOAT_LITERAL,
          DOUBLE_LITERAL,
          CHAR_LITERAL,
          BOOLEAN_LITERAL,
          NULL_LITERAL,
          PRIMITIVE_TYPE,
          PARAMETERIZED_TYPE ->
          true;
      case MODIFIERS -> ((ModifiersTree) tree).getAnnotations().isEmpty();
      default -> false;
    };
  }

  private boolean takesNames() {
    CallCollector collector = calls();
    return required || ceiling() != null || (collector != null && collector.takesNames());
  }

  private static boolean isName(Tree tree) {
    Tree first = tree;
    while (first instanceof MemberSelectTree select) {
      first = select.getExpression();
    }
    return first instanceof IdentifierTree;
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
    if (!piece && literal.getValue() instanceof String) {
      handOver(getCurrentPath());
    }
    return null;
  }

  /**
   * Returns whether any check knows such a text: asked first, as most are of no concern. Below a
   * ceiling a text counts that is every action, or a policy in which something is left out.
   */
  private boolean concerns(String literal) {
    return required
        || literal.indexOf(':') >= 0
        || (ceiling() != null && (literal.indexOf('*') >= 0 || literal.indexOf('{') >= 0));
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void unused) {
    if (binary.getKind() != Kind.PLUS) {
      piece = false;
    } else if (!piece && handOverSum(getCurrentPath())) {
      return null;
    } else {
      piece = true;
    }
    return super.visitBinary(binary, null);
  }

  /** Hands over the string that a sum is, or what is known of it; returns whether it is one. */
  private boolean handOverSum(TreePath path) {
    List<Operand> known = new ArrayList<>();
    Optional<ConstantText> text = folder.fold(path, known);
    text.ifPresent(constant -> visitor.text(path, constant, required, ceiling()));
    if (text.isEmpty()) {
      folder
          .foldOpen(path, known, PolicyInText.START)
          .or(() -> folder.foldOpen(path, known, OpenArn.START))
          .ifPresent(open -> visitor.openText(path, open, ceiling()));
    }
    return text.isPresent();
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree assignment, @Nullable Void unused) {
    piece = true;
    return super.visitCompoundAssignment(assignment, null);
  }

  /** Hands over the constant string that the expression is; returns whether it is one. */
  private boolean handOver(TreePath path) {
    Optional<ConstantText> text = folder.fold(path);
    text.ifPresent(constant -> visitor.text(path, constant, required, ceiling()));
    return text.isPresent();
  }
}
