package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.DraftHead;
import dev.carillon.internal.document.Matched;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Begins statements over the actions of several services. For those of one service there is the
 * generated builder, {@code ChimeStatement}, which takes no other service's actions.
 *
 * <pre>{@code
 * AwsStatement.allow("Records")
 *     .actions(ChimeAction.CREATE_MEETING, S3Action.LIST_ALL_MY_BUCKETS)
 *     .onAllResources()
 * }</pre>
 */
public final class AwsStatement {

  private AwsStatement() {}

  /**
   * Starts an allow statement without Sid: {@code AwsStatement.allow().patterns("s3:Get*",
   * "sqs:List*").onAllResources()}.
   */
  public static ResourceStatementStart<Action> allow() {
    return ResourceStatementStart.ofAnyService(Effect.ALLOW, null);
  }

  /**
   * Starts an allow statement: {@code AwsStatement.allow("Records").actions(…)}.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static ResourceStatementStart<Action> allow(String sid) {
    return ResourceStatementStart.ofAnyService(Effect.ALLOW, sid);
  }

  /**
   * Starts an allow statement, without Sid, over these actions, short for {@code
   * allow().actions(…)}: {@code AwsStatement.allow(S3Action.GET_OBJECT, SqsAction.SEND_MESSAGE)}.
   */
  public static ResourceStatementTarget allow(Action first, Action... more) {
    return allow().actions(first, more);
  }

  /**
   * Starts a deny statement without Sid: {@code AwsStatement.deny().notPatterns("iam:*",
   * "sts:*").onAllResources()}.
   */
  public static ResourceStatementStart<Action> deny() {
    return ResourceStatementStart.ofAnyService(Effect.DENY, null);
  }

  /**
   * Starts a deny statement: {@code AwsStatement.deny("NoLogs").actions(…)}.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static ResourceStatementStart<Action> deny(String sid) {
    return ResourceStatementStart.ofAnyService(Effect.DENY, sid);
  }

  /**
   * Starts a deny statement, without Sid, over these actions, short for {@code deny().actions(…)}:
   * {@code AwsStatement.deny(S3Action.DELETE_OBJECT, SqsAction.PURGE_QUEUE)}.
   */
  public static ResourceStatementTarget deny(Action first, Action... more) {
    return deny().actions(first, more);
  }

  /**
   * Starts a statement that allows what another one's actions depend on, so that those can have
   * resources and conditions of their own: {@code AwsStatement.allowDependentActionsOf(runTask,
   * "Roles").on("arn:aws:iam::111122223333:role/tasks")}. It has none of the other one's
   * conditions.
   *
   * @param statement the statement, whose dependent actions it does not name itself
   * @param sid the Sid of the new one
   * @throws InvalidPolicyException if there are no dependent actions, the statement does not allow
   *     named actions, or the Sid is not alphanumeric
   */
  public static ResourceStatementTarget allowDependentActionsOf(Statement statement, String sid) {
    DraftHead head = DraftHead.of(Effect.ALLOW, sid, null, null);
    if (statement.effect() == Effect.DENY || statement.excludesActions()) {
      throw new InvalidPolicyException(
          statement.elements().label()
              + " does not allow the actions that it names, so nobody needs what they depend on.");
    }
    List<String> dependent = statement.dependentActions();
    if (dependent.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s has no action that depends on another.%s",
              statement.elements().label(),
              unknown(statement.actionsOfUnknownDependents())));
    }
    return new ResourceStatementTarget(new Draft(head, new Matched(false, dependent), List.of()));
  }

  private static String unknown(List<Action> actions) {
    return actions.isEmpty()
        ? ""
        : " What these depend on is not known: "
            + actions.stream().map(Action::iamName).collect(Collectors.joining(", "))
            + '.';
  }
}
