package dev.carillon.processor.sdk;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for something in code, but for the lambdas and classes in it, which run later. */
final class Contained extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Predicate<Tree> wanted;
  private boolean found;

  private Contained(Predicate<Tree> wanted) {
    this.wanted = wanted;
  }

  /** Returns whether code contains such a thing, or is it. */
  static boolean isIn(Tree code, Predicate<Tree> wanted) {
    Contained contained = new Contained(wanted);
    contained.scan(code, null);
    return contained.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    found |= tree != null && wanted.test(tree);
    boolean isLater = tree instanceof LambdaExpressionTree || tree instanceof ClassTree;
    return found || isLater ? null : super.scan(tree, null);
  }
}
