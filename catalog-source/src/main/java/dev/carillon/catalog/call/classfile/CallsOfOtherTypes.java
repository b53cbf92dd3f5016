package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.SdkCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls on types outside of the SDK. Some are clients: they extend one of the SDK's; or they are of
 * a library that is not read, and the method and its request have the name of an operation.
 */
final class CallsOfOtherTypes {

  private final List<Call> calls = new ArrayList<>();

  /**
   * A call.
   *
   * @param looksLikeOperation whether the method's types say that it sends a request
   * @param request the request that it is given or answers
   */
  private record Call(FoundCall found, boolean looksLikeOperation, Optional<String> request) {

    String type() {
      return found.call().type();
    }

    FoundCall on(String client, ClientHierarchy types) {
      boolean own = !looksLikeOperation || types.declares(type(), found.call().method());
      return found.on(client, own);
    }

    Optional<FoundCall> onUnreadClient() {
      return request
          .flatMap(name -> CallMapping.clientOf(found.call().method(), name))
          .map(client -> found.on(client, false));
    }
  }

  /** Adds a call of a method that takes and returns this. */
  void add(FoundCall found, String descriptor) {
    SdkCall call = found.call();
    calls.add(
        new Call(
            found,
            ModelTypes.looksLikeOperation(call.method(), descriptor),
            call.request().or(() -> ModelTypes.answered(descriptor))));
  }

  /** Returns those that turn out to be calls on clients. */
  List<FoundCall> onClients(ClientHierarchy types) {
    List<FoundCall> onClients = new ArrayList<>();
    for (Call call : calls) {
      Optional<String> client = types.client(call.type());
      if (client.isPresent()) {
        onClients.add(call.on(client.get(), types));
      } else if (!types.isReadWhole(call.type())) {
        call.onUnreadClient().ifPresent(onClients::add);
      }
    }
    return onClients;
  }
}
