package dev.carillon.catalog.call;

import dev.carillon.catalog.store.BundledCatalogs;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What code needs for calls of an operation, as the rows of tests write how it builds requests. */
final class WrittenNeeds {

  static final String MODEL = "software.amazon.awssdk.services.";

  private WrittenNeeds() {}

  /** Returns the actions that are needed for sure, sorted. */
  static String needed(String operation, RequestUse use) {
    String request = MODEL + "x.model." + operation.replaceFirst(".*:", "") + "Request";
    return needs(operation, new RequestUses(Map.of(request, use)), request, true)
        .filter(need -> need.need() == Need.NEEDED)
        .map(need -> need.action().action())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Returns whether an action is needed where such setters are called. */
  static Need need(String operation, String action, String setters) {
    return need(needs(operation, setters), action);
  }

  static Need need(
      String operation, String action, RequestUses uses, String request, boolean takesRequest) {
    return need(needs(operation, uses, request, takesRequest), action);
  }

  private static Need need(Stream<ActionNeed> needs, String action) {
    return needs
        .filter(need -> need.action().action().equals(action))
        .findFirst()
        .orElseThrow()
        .need();
  }

  static Stream<ActionNeed> needs(String operation, String setters) {
    String request = MODEL + "x.model.Request";
    RequestUses uses = new RequestUses(Map.of(request, WrittenUse.of(setters)));
    return needs(operation, uses, request, true);
  }

  static Stream<ActionNeed> needs(
      String operation, RequestUses uses, String request, boolean takesRequest) {
    String[] named = operation.split(":", 2);
    CalledOperation called =
        new CalledOperation(
            named[0],
            new CatalogOperations(new BundledCatalogs()).find(named[0], named[1]).orElseThrow(),
            request,
            false);
    return CallMapping.of(new BundledCatalogs()).needs(called).in(uses, takesRequest).stream();
  }
}
