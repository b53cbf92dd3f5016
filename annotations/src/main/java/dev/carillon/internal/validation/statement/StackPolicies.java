package dev.carillon.internal.validation.statement;

import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes stack policies of CloudFormation, which have elements of IAM's policies, and actions
 * and resources of their own.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html">
 *     Prevent updates to stack resources</a>
 */
public final class StackPolicies {

  private StackPolicies() {}

  /** Returns whether a statement is about updates of a stack. */
  public static boolean hasUpdates(Element statement) {
    return hasUpdates(texts(statement));
  }

  private static boolean hasUpdates(Function<String, List<Element>> texts) {
    return has(texts, "Action", "Update:")
        || (!has(texts, "Action", "") && has(texts, "Resource", "LogicalResourceId/"));
  }

  private static Function<String, List<Element>> texts(Element statement) {
    return name -> statement.member(name).map(Element::strings).orElse(List.of());
  }

  /** Returns whether an element, or the one with Not in front, has text, and all begins so. */
  private static boolean has(Function<String, List<Element>> texts, String name, String start) {
    return areAll(texts.apply(name), start)
        && areAll(texts.apply("Not" + name), start)
        && !(texts.apply(name).isEmpty() && texts.apply("Not" + name).isEmpty());
  }

  private static boolean areAll(List<Element> texts, String start) {
    for (Element text : texts) {
      if (!text.text().startsWith(start)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether statements are of one stack policy: one of them is about updates, and each
   * other one is, too, or names no actions.
   */
  public static boolean areUpdates(List<Element> statements) {
    return first(statements, StackPolicies::texts) != null;
  }

  /** Returns the first statement about updates; null if the statements are of no stack policy. */
  private static <S> @Nullable S first(
      List<S> statements, Function<S, Function<String, List<Element>>> textsOf) {
    S first = null;
    for (S statement : statements) {
      Function<String, List<Element>> texts = textsOf.apply(statement);
      if (hasUpdates(texts)) {
        first = first == null ? statement : first;
      } else if (has(texts, "Action", "")) {
        return null;
      }
    }
    return first;
  }

  /** Returns whether a document is a stack policy, and says so: IAM's rules say nothing of it. */
  public static boolean report(Judgement judgement) {
    StatementView first = first(judgement.statements(), statement -> statement::strings);
    if (first != null) {
      judgement.report(
          Check.INVALID_SERVICE_IN_ACTION,
          first.element(),
          "This is a stack policy of CloudFormation, which is set on a stack and says what its"
              + " updates may change. IAM has no such actions: check policies of IAM alone.");
    }
    return first != null;
  }
}
