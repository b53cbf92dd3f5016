package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.policy.Principal;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.processor.call.WrittenStatement.Value;
import java.util.List;

/** Reads principals: {@code Principal.role("111122223333", "deployer")}. */
final class PrincipalReader {

  private static final String USERS = "AWS";

  private final Code code;
  private final ValueReader values;

  PrincipalReader(Code code, ValueReader values) {
    this.code = code;
    this.values = values;
  }

  /** Adds the principal that an expression is to a statement; returns whether it is known here. */
  boolean read(TreePath path, WrittenStatement statement) {
    TreePath kept = code.kept(path);
    if (!code.isOf(kept, Principal.class)) {
      return false;
    }
    String method = Call.nameOf(kept);
    List<TreePath> arguments = Call.argumentsOf(kept);
    List<String> texts = arguments.stream().map(values::whole).toList();
    TreePath at = arguments.isEmpty() || kept != path ? path : arguments.get(0);
    switch (method) {
      case "anyone" -> statement.principal(USERS, new Value("*", path));
      case "arn" -> statement.principal(USERS, new Value(texts.get(0), at));
      case "account" -> user(new Value(texts.get(0), at), method, texts, statement);
      case "role", "user" -> {
        String arn = "arn:aws:iam::" + texts.get(0) + ':' + method + '/' + texts.get(1);
        user(new Value(arn, at), method, texts, statement);
      }
      case "service" -> statement.principal("Service", new Value(texts.get(0), at));
      case "federated" -> statement.principal("Federated", new Value(texts.get(0), at));
      case "canonicalUser" -> statement.principal("CanonicalUser", new Value(texts.get(0), at));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void user(
      Value principal, String method, List<String> texts, WrittenStatement statement) {
    statement.principal(USERS, principal);
    if (!texts.contains(WrittenStatement.UNKNOWN)
        && PrincipalShape.fault(principal.text()).isEmpty()) {
      try {
        make(method, texts);
      } catch (InvalidPolicyException e) {
        statement.refused(principal.at(), e);
      }
    }
  }

  private static Principal make(String method, List<String> texts) {
    return switch (method) {
      case "account" -> Principal.account(texts.get(0));
      case "role" -> Principal.role(texts.get(0), texts.get(1));
      default -> Principal.user(texts.get(0), texts.get(1));
    };
  }
}
