package dev.carillon.processor.call;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.policy.GrantedResourceTarget;
import dev.carillon.policy.GrantedTarget;
import dev.carillon.policy.ResourceStatementTarget;
import dev.carillon.policy.StatementTarget;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.TreeNames;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call, with all that a check may ask about it.
 *
 * @param path where it stands
 * @param tree the call
 * @param code what the code around it means
 * @param factsByName finds what is known of a service that a text names
 * @param level how strictly texts are checked here
 * @param ceiling the ceiling around it, or null for none
 * @param findings is told what is wrong, and where
 */
record Call(
    TreePath path,
    MethodInvocationTree tree,
    Code code,
    Function<String, Optional<ServiceFacts>> factsByName,
    Literals level,
    @Nullable Ceiling ceiling,
    BiConsumer<TreePath, Problem> findings) {

  /** Returns the name of the method. */
  String method() {
    return nameOf(path);
  }

  /** Returns the name of the method that an expression calls; empty for another expression. */
  static String nameOf(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree ? TreeNames.nameOf(path.getLeaf()) : "";
  }

  /** Returns whether the method is one of the type. */
  boolean isOf(Class<?> type) {
    return code.isOf(path, type);
  }

  /** Returns the arguments. */
  List<TreePath> arguments() {
    return argumentsOf(path);
  }

  /** Returns what the method is called on. */
  Optional<TreePath> receiver() {
    return receiverOf(path);
  }

  /** Returns whether the method is one of a step that follows the selection of actions. */
  boolean isOfTarget() {
    return isOf(StatementTarget.class)
        || isOf(ResourceStatementTarget.class)
        || isOf(GrantedTarget.class)
        || isOf(GrantedResourceTarget.class);
  }

  /**
   * Returns what is known of the one service whose actions the statement takes: that of the step
   * which is called, or of one before it in the chain.
   */
  Optional<ServiceFacts> serviceOfStep() {
    return receivers()
        .flatMap(step -> code.services().ofStep(code.type(step)).stream())
        .findFirst();
  }

  /** Says that something is wrong. */
  void report(TreePath where, Problem problem) {
    findings.accept(where, problem);
  }

  /** Returns what the method is called on, what that is called on, and so on. */
  Stream<TreePath> receivers() {
    return withReceivers(path).skip(1);
  }

  /** Returns an expression and, as far as these are calls, what each is called on. */
  static Stream<TreePath> withReceivers(TreePath path) {
    return Stream.iterate(
            Optional.of(path), Optional::isPresent, last -> last.flatMap(Call::receiverOf))
        .flatMap(Optional::stream);
  }

  /** Returns the arguments of a call; none of another expression. */
  static List<TreePath> argumentsOf(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call
        ? call.getArguments().stream().map(argument -> new TreePath(path, argument)).toList()
        : List.of();
  }

  /** Returns what a method is called on; empty for another expression, too. */
  static Optional<TreePath> receiverOf(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? Optional.of(new TreePath(new TreePath(path, select), select.getExpression()))
        : Optional.empty();
  }
}
