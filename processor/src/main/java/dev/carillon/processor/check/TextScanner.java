package dev.carillon.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks through code and finds each constant string that is written there, whole: {@code "a" + "b"}
 * once, and no piece of a text that is put together at run time.
 */
abstract class TextScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final ConstantFolder folder;

  /** Whether what is visited now is a piece of a text that is put together at run time. */
  private boolean piece;

  TextScanner(ConstantFolder folder) {
    this.folder = folder;
  }

  /** Takes a constant string that is written at the path. */
  abstract void found(TreePath path, ConstantText text);

  /**
   * Returns whether {@link #found} wants to know of a literal: asked first, as most are of no
   * concern.
   */
  abstract boolean concerns(String literal);

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    return GeneratedSources.isGenerated(type) ? null : super.visitClass(type, null);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    return Suppressions.isSuppressWarnings(annotation)
        ? null
        : scan(annotation.getArguments(), null);
  }

  /** Skips the type: there is no text in it but in annotations of types, which are let be. */
  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree type, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    boolean outer = piece;
    piece =
        outer
            && (tree instanceof LiteralTree
                || tree instanceof ParenthesizedTree
                || tree instanceof BinaryTree);
    try {
      return super.scan(tree, null);
    } finally {
      piece = outer;
    }
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
    if (!piece && literal.getValue() instanceof String text && concerns(text)) {
      handOver(getCurrentPath());
    }
    return null;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void unused) {
    if (binary.getKind() != Kind.PLUS) {
      piece = false;
    } else if (!piece && handOver(getCurrentPath())) {
      return null;
    } else {
      piece = true;
    }
    return super.visitBinary(binary, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree assignment, @Nullable Void unused) {
    piece = true;
    return super.visitCompoundAssignment(assignment, null);
  }

  /** Hands over the constant string that the expression is, and tells whether it is one. */
  final boolean handOver(TreePath path) {
    Optional<ConstantText> text = folder.fold(path);
    text.ifPresent(constant -> found(path, constant));
    return text.isPresent();
  }
}
