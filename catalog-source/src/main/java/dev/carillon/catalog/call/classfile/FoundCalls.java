package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the classes of a module call. */
final class FoundCalls {

  private final List<FoundCall> calls = new ArrayList<>();
  private final List<FoundCall> ofOwnTypes = new ArrayList<>();
  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<String, String> serviceNames = new HashMap<>();
  private final Map<String, RequestUse> uses = new HashMap<>();

  void addServiceName(String sdkPackage, String name) {
    serviceNames.put(sdkPackage, name);
  }

  void add(FoundCall call) {
    calls.add(call);
  }

  /** Adds a call on a type outside of the SDK, which may turn out to extend a client. */
  void addOfOwnType(FoundCall call) {
    ofOwnTypes.add(call);
  }

  void addType(String type, List<String> parents) {
    supertypes.put(type, parents);
  }

  RequestUse use(String request) {
    return uses.computeIfAbsent(request, name -> new RequestUse());
  }

  SdkCallsOfModule finish() {
    ClientHierarchy hierarchy = new ClientHierarchy(supertypes);
    for (FoundCall call : ofOwnTypes) {
      hierarchy.client(call.call().type()).ifPresent(client -> calls.add(call.on(client)));
    }
    List<FoundCall> sorted =
        calls.stream().sorted(Comparator.comparing(FoundCall::place)).distinct().toList();
    return new SdkCallsOfModule(sorted, new RequestUses(uses), serviceNames);
  }
}
