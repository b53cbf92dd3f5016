package dev.carillon.policy;

import dev.carillon.internal.document.DocumentWriter;
import dev.carillon.internal.document.Elements;
import dev.carillon.policy.condition.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of all kinds of policies have in common. Two statements are equal if they are
 * of the same kind and write the same document.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">
 *     IAM JSON policy elements: Statement</a>
 */
public abstract sealed class PolicyStatement permits Statement, ResourceStatement, TrustStatement {
  private final Elements elements;

  PolicyStatement(Elements elements) {
    this.elements = elements;
  }

  final Elements elements() {
    return elements;
  }

  /** Returns whether the statement allows or denies. */
  public final Effect effect() {
    return elements.effect();
  }

  /** Returns the statement id; empty without one. */
  public final Optional<String> sid() {
    return Optional.ofNullable(elements.sid());
  }

  /**
   * Returns the constants that the statement was made from, each once, in the author's order: what
   * a selection such as {@code withAccessLevel(READ)} contained. For a statement of {@code
   * notActions} these are the excluded ones.
   */
  public final List<Action> actions() {
    return elements.constants();
  }

  /** Returns the values of {@code Action}, or of {@code NotAction}, as the document has them. */
  public final List<String> actionPatterns() {
    return elements.actions().values();
  }

  /** Returns whether {@link #actionPatterns} are excluded ones ({@code NotAction}). */
  public final boolean excludesActions() {
    return elements.actions().negated();
  }

  /** Returns the conditions, all of which must hold. */
  public final List<Condition> conditions() {
    return elements.conditions();
  }

  /** Returns the elements that IAM does not document, as they were read. They are written back. */
  public final Map<String, @Nullable Object> unknownElements() {
    return elements.others();
  }

  /** Returns the statement as plain maps, lists and strings, in the order of the document. */
  public final Map<String, @Nullable Object> toMap() {
    return DocumentWriter.toMap(elements);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof PolicyStatement that
        && getClass() == that.getClass()
        && elements.equals(that.elements);
  }

  @Override
  public final int hashCode() {
    return elements.hashCode();
  }

  /** Returns the statement as compact JSON. */
  @Override
  public final String toString() {
    return DocumentWriter.toJson(elements);
  }
}
