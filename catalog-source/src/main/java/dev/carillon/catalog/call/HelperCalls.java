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
  private static final Map<String, Map<String, List<Sent>>> TYPES = new HashMap<>();

  static {
    FactRows.read(HelperCalls.class, "helpers.txt", HelperCalls::add);
  }

  private HelperCalls() {}

  /**
   * An operation that a helper calls.
   *
   * @param service the prefix of its service
   * @param name its name
   * @param request the class of the request that tells what it is given
   */
  record Sent(String service, String name, String request) {

    /** Returns one as a row has it. */
    static Sent of(String written) {
      int other = written.indexOf('<');
      String[] operation = written.substring(0, other < 0 ? written.length() : other).split(":", 2);
      String[] told = other < 0 ? operation : written.substring(other + 1).split("\\.", 2);
      return new Sent(operation[0], operation[1], request(told[0], told[1]));
    }

    private static String request(String of, String name) {
      return switch (of) {
        case "enhanced" -> EnhancedTables.ENHANCED + "model." + name + "EnhancedRequest";
        case "index" -> EnhancedTables.INDEX + '.' + name;
        case "transfer" -> SdkCall.SDK + "transfer.s3.model." + name + "Request";
        default -> new ClientType(Kind.CLIENT, of, "").request(name);
      };
    }
  }

  private static void add(Row row) {
    for (String type : row.words(0)) {
      Map<String, List<Sent>> methods =
          TYPES.computeIfAbsent(SdkCall.SDK + type, name -> new HashMap<>());
      for (String method : row.words(1)) {
        String operation = SimpleNames.capitalized(method);
        methods.put(
            method,
            row.words(2).stream()
                .map(written -> Sent.of(written.replace("*", operation)))
                .toList());
      }
    }
  }

  static boolean isHelper(String type) {
    return TYPES.containsKey(type);
  }

  /** Returns the operations that a helper's method calls. */
  static List<Sent> operations(String type, String method) {
    Map<String, List<Sent>> methods = TYPES.getOrDefault(type, Map.of());
    @Nullable List<Sent> found = methods.get(method);
    return found != null
        ? found
        : methods.getOrDefault(method.replaceFirst("WithResponse$", ""), List.of());
  }
}
