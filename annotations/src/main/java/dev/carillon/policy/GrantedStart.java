package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.DraftHead;
import java.util.function.Function;

/**
 * The start of a statement of a resource policy, once its principals are named: {@code
 * SqsStatement.allow().grantedTo(Principal.service("s3.amazonaws.com")).actions(SEND_MESSAGE)}.
 *
 * @param <A> the actions that can be named
 * @param <T> the step that follows
 */
public final class GrantedStart<A extends Action, T> extends SelectionStep<A, T> {
  private final Function<Draft, T> target;

  GrantedStart(DraftHead head, Function<Draft, T> target) {
    super(head);
    this.target = target;
  }

  @Override
  T next(Draft draft) {
    return target.apply(draft);
  }
}
