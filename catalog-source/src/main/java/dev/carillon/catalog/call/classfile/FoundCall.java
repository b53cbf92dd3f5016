package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.SdkCall;
import java.util.Optional;

/**
 * A call of the SDK that a class file holds.
 *
 * @param call what is called
 * @param takesRequest whether the method has parameters
 * @param place where
 * @param on what stands for the object that it is made on, or names what that is for; empty where
 *     nothing is known of it
 */
public record FoundCall(SdkCall call, boolean takesRequest, CallPlace place, Optional<String> on) {

  /**
   * Returns the same call on the client that its type extends.
   *
   * @param own whether the program declares the method
   */
  FoundCall on(String client, boolean own) {
    SdkCall onClient = new SdkCall(client, call.method(), call.request(), own);
    return new FoundCall(onClient, takesRequest, place, on);
  }
}
