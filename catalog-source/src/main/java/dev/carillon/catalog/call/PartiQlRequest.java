package dev.carillon.catalog.call;

import dev.carillon.catalog.call.partiql.PartiQlStatement;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of PartiQL that code gives the requests of a class.
 *
 * @param requests how the code builds requests
 * @param statements the class that has the statements: the request, or what a batch or transaction
 *     consists of
 */
public record PartiQlRequest(RequestUses requests, String statements) {

  private static final String MODEL = SdkCall.SERVICES + "dynamodb.model.";
  private static final String SETTER = "statement";

  private static final Map<String, String> STATEMENTS =
      Map.of(
          MODEL + "ExecuteStatementRequest", MODEL + "ExecuteStatementRequest",
          MODEL + "BatchExecuteStatementRequest", MODEL + "BatchStatementRequest",
          MODEL + "ExecuteTransactionRequest", MODEL + "ParameterizedStatement");

  /** Returns the statements of a request; empty if it is none of PartiQL. */
  public static Optional<PartiQlRequest> of(RequestUses requests, String request) {
    return Optional.ofNullable(STATEMENTS.get(request))
        .map(statements -> new PartiQlRequest(requests, statements));
  }

  /** Returns whether a request of this class has statements. */
  static boolean isOne(String request) {
    return STATEMENTS.containsKey(request);
  }

  /** Returns whether a setter of a part of the model is given a statement. */
  static boolean isStatement(String model, String setter) {
    return setter.equals(SETTER) && STATEMENTS.containsValue(model);
  }

  /**
   * Returns the statements that are checked by an action; empty where that, or another one, cannot
   * be told.
   */
  public List<PartiQlStatement> of(AuthorizedAction action) {
    return isOpen() ? List.of() : known(action);
  }

  /** Returns what code needs of one of the actions of the statements. */
  ActionNeed need(AuthorizedAction action) {
    String verb = PartiQlStatement.verb(action.action());
    String setter = SimpleNames.of(statements) + '.' + SETTER;
    if (!known(action).isEmpty()) {
      return new ActionNeed(action, Need.NEEDED, "sets " + setter + " to " + verb);
    }
    return isOpen()
        ? new ActionNeed(action, Need.PERHAPS, setter + " is given what is no constant")
        : new ActionNeed(action, Need.LEFT_OUT, "no statement begins with " + verb);
  }

  private List<PartiQlStatement> known(AuthorizedAction action) {
    List<PartiQlStatement> known = new ArrayList<>();
    for (String text : requests.seenConstants(statements, SETTER)) {
      PartiQlStatement.parse(text)
          .filter(statement -> statement.action().equals(action.action()))
          .ifPresent(known::add);
    }
    return known;
  }

  /** Returns whether there can be statements that are not known here. */
  private boolean isOpen() {
    Set<String> texts = requests.constants(statements, SETTER::equals);
    return texts.isEmpty()
        || texts.stream().map(PartiQlStatement::parse).anyMatch(Optional::isEmpty);
  }
}
