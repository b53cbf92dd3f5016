package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.SetterWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** Collects what the classes of a module call. */
final class FoundCalls {

  private final List<FoundCall> calls = new ArrayList<>();
  private final List<FoundCall> ofOwnTypes = new ArrayList<>();
  private final List<FoundCall> perhapsOfOwnTypes = new ArrayList<>();
  private final ClientHierarchy hierarchy = new ClientHierarchy();
  private final Map<String, String> serviceNames = new HashMap<>();
  private final Map<String, RequestUse> uses = new HashMap<>();
  private final NavigableMap<String, NavigableSet<String>> collections = new TreeMap<>();
  private final NavigableMap<String, UnreadClients> unread = new TreeMap<>();

  void addServiceName(String sdkPackage, String name) {
    serviceNames.put(sdkPackage, name);
  }

  /** Notes that a class uses a client of an SDK whose calls are not read. */
  void addOther(String sdk, String client, String type) {
    unread.merge(sdk, new UnreadClients(new TreeSet<>(Set.of(client)), type), UnreadClients::and);
  }

  void add(FoundCall call) {
    calls.add(call);
  }

  /**
   * Adds a call on a type outside of the SDK, which may turn out to extend a client.
   *
   * @param looksLikeOperation whether the method's types say that it sends a request
   */
  void addOfOwnType(FoundCall call, boolean looksLikeOperation) {
    (looksLikeOperation ? ofOwnTypes : perhapsOfOwnTypes).add(call);
  }

  /** Adds a type outside of the SDK, which may turn out to extend a client. */
  void addType(ClassReader type) {
    List<String> parents = new ArrayList<>(List.of(type.getInterfaces()));
    if (type.getSuperName() != null) {
      parents.add(type.getSuperName());
    }
    parents.removeIf(parent -> parent.startsWith("java/"));
    if (!parents.isEmpty()) {
      parents.replaceAll(FoundCalls::binaryName);
      hierarchy.add(binaryName(type.getClassName()), parents);
    }
  }

  private static String binaryName(String internal) {
    return internal.replace('/', '.');
  }

  /**
   * Adds a method that a type outside of the SDK declares and that is called as an operation is.
   */
  void addMethod(String type, String name) {
    hierarchy.addMethod(type, name);
  }

  RequestUse use(String request) {
    return uses.computeIfAbsent(request, name -> new RequestUse());
  }

  /** Notes that a setter is given a collection, which does not say what it holds. */
  void addCollection(String type, String setter) {
    collections.computeIfAbsent(type, name -> new TreeSet<>()).add(setter);
  }

  private void fillCollections() {
    collections.forEach(
        (type, setters) -> {
          String folder = type.substring(0, type.lastIndexOf('.') + 1);
          List<String> parts =
              uses.keySet().stream()
                  .filter(part -> part.startsWith(folder) && !part.equals(type))
                  .map(part -> part.substring(folder.length()))
                  .toList();
          for (String setter : setters) {
            use(type)
                .holds(
                    setter,
                    SetterWords.heldBy(setter, parts).stream().map(folder::concat).toList());
          }
        });
  }

  SdkCallsOfModule finish() {
    fillCollections();
    for (FoundCall call : ofOwnTypes) {
      String type = call.call().type();
      boolean own = hierarchy.declares(type, call.call().method());
      hierarchy.client(type).ifPresent(client -> calls.add(call.on(client, own)));
    }
    for (FoundCall call : perhapsOfOwnTypes) {
      hierarchy.client(call.call().type()).ifPresent(client -> calls.add(call.on(client, true)));
    }
    List<FoundCall> sorted =
        calls.stream().sorted(Comparator.comparing(FoundCall::place)).distinct().toList();
    return new SdkCallsOfModule(sorted, new RequestUses(uses), serviceNames, unread);
  }
}
