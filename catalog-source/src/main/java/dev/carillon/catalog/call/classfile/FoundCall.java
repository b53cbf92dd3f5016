package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.SdkCall;

/**
 * A call of the SDK that a class file holds.
 *
 * @param call what is called
 * @param takesRequest whether the method has parameters
 * @param place where
 */
public record FoundCall(SdkCall call, boolean takesRequest, CallPlace place) {

  /** Returns the same call on another type. */
  FoundCall on(String type) {
    return new FoundCall(new SdkCall(type, call.method(), call.request()), takesRequest, place);
  }
}
