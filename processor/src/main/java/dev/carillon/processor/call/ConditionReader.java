package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.policy.condition.ConditionKey;
import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.processor.call.WrittenStatement.Value;
import dev.carillon.processor.call.WrittenStatement.WrittenCondition;
import dev.carillon.processor.name.UserName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads conditions: {@code Keys.SOURCE_IP.in("203.0.113.0/24")}. */
final class ConditionReader {

  /** Where the classes of keys and their operators are. */
  private static final String CONDITIONS = UserName.packageOf(ConditionKey.class);

  /** What a class of operators is called besides the type: {@code StringOperators}. */
  private static final String OPERATORS = "Operators";

  /** The classes that ask whether a request has a key. */
  private static final Set<String> PRESENCE =
      Set.of(UserName.of(ConditionKey.class), UserName.of(MultivaluedKey.class));

  /** How the operators of most types end, by the method. */
  private static final Map<String, String> COMPARISONS =
      Map.ofEntries(
          Map.entry("is", "Equals"),
          Map.entry("isBase64", "Equals"),
          Map.entry("isNot", "NotEquals"),
          Map.entry("isIgnoringCase", "EqualsIgnoreCase"),
          Map.entry("isNotIgnoringCase", "NotEqualsIgnoreCase"),
          Map.entry("like", "Like"),
          Map.entry("notLike", "NotLike"),
          Map.entry("lessThan", "LessThan"),
          Map.entry("atMost", "LessThanEquals"),
          Map.entry("greaterThan", "GreaterThan"),
          Map.entry("atLeast", "GreaterThanEquals"),
          Map.entry("before", "LessThan"),
          Map.entry("atOrBefore", "LessThanEquals"),
          Map.entry("after", "GreaterThan"),
          Map.entry("atOrAfter", "GreaterThanEquals"));

  /** What stands around an operator, by the methods that a key is asked for it by. */
  private static final Map<String, String> AROUND =
      Map.of(
          "ifExists", "%sIfExists",
          "forAllValues", "ForAllValues:%s",
          "forAnyValue", "ForAnyValue:%s",
          "ifExistsForAnyValue", "ForAnyValue:%sIfExists");

  private final Code code;
  private final ValueReader values;
  private final KeyReader keys;

  ConditionReader(Code code, ValueReader values) {
    this.code = code;
    this.values = values;
    this.keys = new KeyReader(code, values);
  }

  /** Returns the condition; empty where its key or operator is not known here. */
  Optional<WrittenCondition> read(TreePath path) {
    String method = Call.nameOf(path);
    String family =
        code.ownerOf(path).map(owner -> family(owner.getQualifiedName().toString())).orElse("");
    Optional<TreePath> subject = Call.receiverOf(path);
    String around = "%s";
    String asked = subject.map(Call::nameOf).orElse("");
    if (AROUND.containsKey(asked) && code.isOfBuilder(subject.orElseThrow())) {
      around = AROUND.getOrDefault(asked, around);
      subject = Call.receiverOf(subject.get());
    }
    String operator = operator(family, method);
    Optional<String> key = subject.flatMap(keys::name);
    if (operator.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    List<Value> compared = compared(family, method, path, Call.argumentsOf(path));
    TreePath said = subject.flatMap(keys::text).orElse(path);
    return Optional.of(
        new WrittenCondition(
            around.formatted(operator), new Value(key.get(), said), compared, path));
  }

  /** Returns how the operators begin that a class has methods for; empty if it has none. */
  private static String family(String owner) {
    if (PRESENCE.contains(owner)) {
      return "Null";
    }
    return owner.startsWith(CONDITIONS) && owner.endsWith(OPERATORS)
        ? owner.substring(CONDITIONS.length(), owner.length() - OPERATORS.length())
        : "";
  }

  /** Returns the operator of a method; empty if it is none. */
  static String operator(String family, String method) {
    return switch (family) {
      case "" -> "";
      case "Bool" -> method.startsWith("is") ? family : "";
      case "Null" -> method.equals("exists") || method.equals("isAbsent") ? family : "";
      case "IpAddress" ->
          method.equals("in") ? family : method.equals("notIn") ? "NotIpAddress" : "";
      default -> {
        String comparison = COMPARISONS.getOrDefault(method, "");
        yield comparison.isEmpty() ? "" : family + comparison;
      }
    };
  }

  private List<Value> compared(
      String family, String method, TreePath path, List<TreePath> arguments) {
    return switch (family) {
      case "Null" -> List.of(new Value(String.valueOf(method.equals("isAbsent")), path));
      case "Bool" -> List.of(new Value(String.valueOf(isTrue(method, arguments)), path));
      case "Numeric" -> arguments.stream().map(values::number).toList();
      default -> values.texts(arguments);
    };
  }

  private boolean isTrue(String method, List<TreePath> arguments) {
    return !method.equals("isFalse")
        && arguments.stream().allMatch(argument -> values.bool(argument).orElse(true));
  }
}
