package dev.carillon.internal.validation.statement;

import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.policy.finding.Check;
import java.util.List;
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
    return has(statement, "Action", "Update:")
        || (!has(statement, "Action", "") && has(statement, "Resource", "LogicalResourceId/"));
  }

  /** Returns whether an element, or the one with Not in front, has text, and all begins so. */
  private static boolean has(Element statement, String name, String start) {
    boolean has = false;
    for (String one : List.of(name, "Not" + name)) {
      Element named = statement.member(one).orElse(null);
      for (Element text : named == null ? List.<Element>of() : named.strings()) {
        if (!text.text().startsWith(start)) {
          return false;
        }
        has = true;
      }
    }
    return has;
  }

  /**
   * Returns whether statements are of one stack policy: one of them is about updates, and each
   * other one is, too, or names no actions.
   */
  public static boolean areUpdates(List<Element> statements) {
    return first(statements) != null;
  }

  /** Returns the first statement about updates; null if the statements are of no stack policy. */
  private static @Nullable Element first(List<Element> statements) {
    Element first = null;
    for (Element statement : statements) {
      if (hasUpdates(statement)) {
        first = first == null ? statement : first;
      } else if (has(statement, "Action", "")) {
        return null;
      }
    }
    return first;
  }

  /** Returns whether a document is a stack policy, and says so: IAM's rules say nothing of it. */
  public static boolean report(Judgement judgement) {
    Element first = first(judgement.policy().statements());
    if (first != null) {
      judgement.report(
          Check.INVALID_SERVICE_IN_ACTION,
          first,
          "This is a stack policy of CloudFormation, which is set on a stack and says what its"
              + " updates may change. IAM has no such actions: check policies of IAM alone.");
    }
    return first != null;
  }
}
