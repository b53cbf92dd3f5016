package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.SdkCall;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import dev.carillon.catalog.call.classfile.own.StartedRequest;
import java.util.Optional;

/**
 * A call of the SDK that a class file holds.
 *
 * @param call what is called
 * @param takesRequest whether the method has parameters
 * @param place where
 * @param on what stands for the object that it is made on, or names what that is for; empty where
 *     nothing is known of it
 * @param around the operation of a client of the program's own that the code around it is; empty
 *     where it is none
 * @param own the requests that this code builds by itself
 * @param sent the one of these that the call is given, if that is known
 */
public record FoundCall(
    SdkCall call,
    boolean takesRequest,
    CallPlace place,
    Optional<String> on,
    Optional<SdkCall> around,
    MethodRequests own,
    Optional<StartedRequest> sent) {

  /**
   * Returns the same call on the client that its type extends.
   *
   * @param declared whether the program declares the method
   */
  FoundCall on(String client, boolean declared) {
    SdkCall onClient = new SdkCall(client, call.method(), call.request(), declared);
    return new FoundCall(onClient, takesRequest, place, on, around, own, sent);
  }

  /** Returns the same call on something that is known, or not. */
  FoundCall on(Optional<String> named) {
    return new FoundCall(call, takesRequest, place, named, around, own, sent);
  }

  /** Returns the same call in an operation of a client of the program's own. */
  FoundCall in(SdkCall operation) {
    return new FoundCall(call, takesRequest, place, on, Optional.of(operation), own, sent);
  }
}
