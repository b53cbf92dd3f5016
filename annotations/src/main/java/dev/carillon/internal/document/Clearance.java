package dev.carillon.internal.document;

import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes statements of which no rule can find an error, so that the rules need not be asked. It
 * says nothing of its own: what it does not recognize, {@link Judge} asks the rules about. A test
 * asks both of very many statements.
 *
 * <p>Most statements that are built are such, and rules about a whole document, however broken it
 * may be, take 25 µs where this takes 0.05.
 */
final class Clearance {

  private Clearance() {}

  /** Returns whether no rule can find an error in a statement of an identity's policy. */
  static boolean isClear(PolicyKind kind, List<Elements> statements) {
    if (kind != PolicyKind.IDENTITY) {
      return false;
    }
    for (int i = 0; i < statements.size(); i++) {
      if (!isClear(statements.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClear(Elements statement) {
    return statement.principals() == null
        && statement.others().isEmpty()
        && (statement.sid() == null || Sid.isAlphanumeric(statement.sid()))
        && hasOnlyListed(statement)
        && isOnAll(statement.resources())
        && ClearConditions.areClear(statement.conditions());
  }

  private static boolean hasOnlyListed(Elements statement) {
    return statement.actions().values() instanceof ActionNames names && names.keeper() != null;
  }

  private static boolean isOnAll(@Nullable Matched resources) {
    return resources != null
        && resources.values().size() == 1
        && resources.values().get(0).equals("*");
  }
}
