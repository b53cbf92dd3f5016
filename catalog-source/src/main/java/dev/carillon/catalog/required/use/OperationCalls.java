package dev.carillon.catalog.required.use;

import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.FoundCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls of one operation. */
public final class OperationCalls {

  private final List<FoundCall> calls = new ArrayList<>();

  /**
   * Calls whose requests are told by the same.
   *
   * @param own all that the code around them sets; empty where others may set more
   */
  private record Told(boolean takeRequest, Optional<RequestUse> own) {}

  /** Adds a call. */
  public void add(FoundCall call) {
    calls.add(call);
  }

  /**
   * Returns the calls by the requests that they can be given: those that the code around them
   * builds, where it shows all that is set on these, and else those of the module.
   *
   * @param module how the module builds requests
   */
  public Collection<SharedCalls> shared(CalledOperation operation, RequestUses module) {
    Map<Told, SharedCalls> all = new LinkedHashMap<>();
    for (FoundCall call : calls) {
      Optional<RequestUse> own =
          call.own().whole(operation.request()).filter(whole -> call.takesRequest());
      all.computeIfAbsent(
              new Told(call.takesRequest(), own),
              told ->
                  new SharedCalls(
                      call.takesRequest(),
                      own.map(whole -> module.with(operation.request(), whole)).orElse(module)))
          .add(call);
    }
    return all.values();
  }
}
