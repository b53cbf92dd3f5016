package dev.carillon.internal.document;

import dev.carillon.internal.iam.KnownService;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
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
public final class Clearance {

  private Clearance() {}

  /** Returns whether no rule can find an error in a statement of an identity's policy. */
  public static boolean isClear(PolicyKind kind, List<Elements> statements) {
    if (kind != PolicyKind.IDENTITY) {
      return false;
    }
    for (int i = 0; i < statements.size(); i++) {
      if (!isClear(statements.get(i))) {
        return false;
      }
    }
    return statements.size() == 1 || areClearTogether(statements);
  }

  /** Another service of the policy may know more of an ARN than its own does. */
  private static boolean areClearTogether(List<Elements> statements) {
    List<KnownService.Keeper> services = new ArrayList<>(2);
    List<KnownService.Keeper> withArns = new ArrayList<>(2);
    for (int i = 0; i < statements.size(); i++) {
      KnownService.Keeper service = keeper(statements.get(i));
      if (service == null) {
        return false;
      }
      add(services, service);
      if (arns(statements.get(i)) instanceof RightArns arns) {
        add(withArns, arns.keeper());
      }
    }
    for (KnownService.Keeper own : withArns) {
      for (KnownService.Keeper other : services) {
        if (other != own && other.known().hasFormatsIn(own.known().service())) {
          return false;
        }
      }
    }
    return true;
  }

  private static void add(List<KnownService.Keeper> services, KnownService.Keeper service) {
    if (!services.contains(service)) {
      services.add(service);
    }
  }

  private static boolean isClear(Elements statement) {
    KnownService.Keeper service = keeper(statement);
    return service != null
        && statement.principals() == null
        && statement.others().isEmpty()
        && (statement.sid() == null || Sid.isAlphanumeric(statement.sid()))
        && (isOnAll(statement.resources())
            || (arns(statement) instanceof RightArns arns && arns.keeper() == service))
        && (statement.conditions().isEmpty() || ClearConditions.areClear(statement, service));
  }

  private static KnownService.@Nullable Keeper keeper(Elements statement) {
    return statement.actions().values() instanceof ActionNames names ? names.keeper() : null;
  }

  private static @Nullable List<String> arns(Elements statement) {
    return statement.resources() == null ? null : statement.resources().values();
  }

  private static boolean isOnAll(@Nullable Matched resources) {
    return resources != null
        && !resources.negated()
        && resources.values().size() == 1
        && resources.values().get(0).equals("*");
  }
}
