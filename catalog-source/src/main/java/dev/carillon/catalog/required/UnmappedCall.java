package dev.carillon.catalog.required;

import dev.carillon.catalog.call.classfile.CallPlace;

/**
 * A call of the SDK of which the actions are not known.
 *
 * @param call the simple name of the type and the method, for example {@code
 *     "S3Waiter.waitUntilBucketExists"}
 * @param reason why, for people
 * @param place where
 */
public record UnmappedCall(String call, String reason, CallPlace place) {

  @Override
  public String toString() {
    return place + ": " + call + ": " + reason;
  }
}
