package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.policy.Principal;
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
      case "account", "arn" -> statement.principal(USERS, new Value(texts.get(0), at));
      case "role", "user" ->
          statement.principal(
              USERS,
              new Value("arn:aws:iam::" + texts.get(0) + ':' + method + '/' + texts.get(1), at));
      case "service" -> statement.principal("Service", new Value(texts.get(0), at));
      case "federated" -> statement.principal("Federated", new Value(texts.get(0), at));
      case "canonicalUser" -> statement.principal("CanonicalUser", new Value(texts.get(0), at));
      default -> {
        return false;
      }
    }
    return true;
  }
}
