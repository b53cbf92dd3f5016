package dev.carillon.catalog.call;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.call.ClientType.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types of the SDK that stand above its clients: their methods are not named for one operation, or
 * their package not for a service. They are the rows of {@code helpers.txt}:
 *
 * <pre>
 * type behind software.amazon.awssdk. | methods | operations
 * </pre>
 *
 * An asterisk stands for the method's name, as operations are written. Behind {@code <} stands the
 * request that code gives the method where it is not the operation's own, as {@code package.Name}.
 */
final class HelperCalls {

  /** The operations by method, by type. */
  private static final Map<String, Map<String, List<String>>> TYPES = new HashMap<>();

  static {
    FactRows.read(HelperCalls.class, "helpers.txt", HelperCalls::add);
  }

  private HelperCalls() {}

  private static void add(Row row) {
    for (String type : row.words(0)) {
      Map<String, List<String>> methods =
          TYPES.computeIfAbsent(SdkCall.SDK + type, name -> new HashMap<>());
      for (String method : row.words(1)) {
        String operation = SimpleNames.capitalized(method);
        methods.put(
            method, row.words(2).stream().map(written -> written.replace("*", operation)).toList());
      }
    }
  }

  static boolean isHelper(String type) {
    return TYPES.containsKey(type);
  }

  /**
   * Returns the operations that a helper's method calls, as {@code service:Operation} or {@code
   * service:Operation<request}.
   */
  static List<String> operations(String type, String method) {
    Map<String, List<String>> methods = TYPES.getOrDefault(type, Map.of());
    @Nullable List<String> found = methods.get(method);
    return found != null
        ? found
        : methods.getOrDefault(method.replaceFirst("WithResponse$", ""), List.of());
  }

  /** Returns the class of the request that tells what the operation is given. */
  static String request(String operation) {
    int other = operation.indexOf('<');
    int colon = operation.indexOf(':');
    String[] told =
        other < 0
            ? new String[] {operation.substring(0, colon), operation.substring(colon + 1)}
            : operation.substring(other + 1).split("\\.", 2);
    return switch (told[0]) {
      case "enhanced" -> EnhancedTables.ENHANCED + "model." + told[1] + "EnhancedRequest";
      case "index" -> EnhancedTables.INDEX + '.' + told[1];
      case "transfer" -> SdkCall.SDK + "transfer.s3.model." + told[1] + "Request";
      default -> new ClientType(Kind.CLIENT, told[0], "").request(told[1]);
    };
  }
}
