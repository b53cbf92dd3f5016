package dev.carillon.processor.call;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.problem.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Warns where something is added to a statement, a policy or an ARN, none of which changes, and the
 * new one is not used: a lost condition widens the policy.
 */
final class UnusedResultCheck implements CallCheck {

  private static final Set<String> ADDING =
      Set.of(
          "when",
          "grantedTo",
          "exceptFor",
          "withSid",
          "withTagSession",
          "withSourceIdentity",
          "withoutResource",
          "withId",
          "withDependentActions",
          "andPatterns",
          "inPartition");

  /** What gives elements to a function, and takes nothing from it. */
  private static final Set<String> GIVING = Set.of("forEach", "ifPresent");

  /**
   * What says in an annotation that a method has to fail.
   *
   * @see <a href="https://junit.org/junit4/javadoc/latest/org/junit/Test.html#expected()">JUnit</a>
   */
  private static final Set<String> FAILING = Set.of("expected", "expectedExceptions");

  @Override
  public Set<String> methods() {
    Set<String> methods = new HashSet<>(ADDING);
    methods.addAll(GIVING);
    return methods;
  }

  @Override
  public void check(Call call) {
    if (GIVING.contains(call.method())) {
      call.arguments().forEach(function -> checkReference(function, call));
      return;
    }
    TreePath user = call.path().getParentPath();
    boolean isLost =
        user.getLeaf() instanceof ExpressionStatementTree
            || (user.getLeaf() instanceof LambdaExpressionTree && isGiven(user, call.code()));
    if (isLost && call.code().isOfBuilder(call.path()) && !mayHaveToFail(user, call.code())) {
      call.report(call.path(), Message.RESULT_NOT_USED.of(call.method()));
    }
  }

  private static void checkReference(TreePath function, Call call) {
    if (function.getLeaf() instanceof MemberReferenceTree reference
        && ADDING.contains(reference.getName().toString())
        && isGiven(function, call.code())
        && call.code().isOfBuilder(function)
        && !mayHaveToFail(function, call.code())) {
      call.report(function, Message.RESULT_NOT_USED.of(reference.getName()));
    }
  }

  /** Returns whether a function is given elements by Java's collections. */
  private static boolean isGiven(TreePath function, Code code) {
    TreePath call = function.getParentPath();
    return GIVING.contains(Call.nameOf(call)) && code.isOfPackage(call, "java.");
  }

  /** Returns whether code stands where tests call what has to fail. */
  private static boolean mayHaveToFail(TreePath inside, Code code) {
    TreePath path = inside;
    while (path != null && !(path.getLeaf() instanceof ClassTree)) {
      TreePath around = path.getParentPath();
      if (path.getLeaf() instanceof MethodTree method) {
        return method.getModifiers().getAnnotations().stream().anyMatch(UnusedResultCheck::fails);
      }
      boolean mayFail =
          path.getLeaf() instanceof LambdaExpressionTree
              ? !isGiven(path, code)
              : around != null
                  && around.getLeaf() instanceof TryTree attempt
                  && path.getLeaf().equals(attempt.getBlock())
                  && isCaught(around, attempt, code);
      if (mayFail) {
        return true;
      }
      path = around;
    }
    return false;
  }

  private static boolean fails(AnnotationTree annotation) {
    return annotation.getArguments().stream()
        .anyMatch(
            argument ->
                argument instanceof AssignmentTree set
                    && FAILING.contains(set.getVariable().toString()));
  }

  /** Returns whether what the builder throws is caught. */
  private static boolean isCaught(TreePath path, TryTree attempt, Code code) {
    return attempt.getCatches().stream()
        .flatMap(handler -> types(handler).stream())
        .map(type -> String.valueOf(code.type(new TreePath(path, type))))
        .anyMatch(UnusedResultCheck::isThrown);
  }

  private static List<? extends Tree> types(CatchTree handler) {
    Tree type = handler.getParameter().getType();
    return type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
  }

  private static boolean isThrown(String type) {
    return Stream.<Class<?>>iterate(
            InvalidPolicyException.class, one -> one != null, Class::getSuperclass)
        .anyMatch(one -> UserName.of(one).equals(type));
  }
}
