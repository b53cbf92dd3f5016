package dev.carillon.catalog.call.classfile.own;

import dev.carillon.catalog.call.RequestUse;

/** A request that a method begins to build at one place, or that a lambda in it builds. */
public final class StartedRequest {

  private final String request;
  private final String lambda;
  private final RequestUse use = new RequestUse();
  private boolean sent;

  /**
   * Begins one.
   *
   * @param lambda the method of the same class that is given the builder; empty if none is
   */
  StartedRequest(String request, String lambda) {
    this.request = request;
    this.lambda = lambda;
    if (!lambda.isEmpty()) {
      use.built();
    }
  }

  boolean isOf(String name) {
    return request.equalsIgnoreCase(name);
  }

  /** Returns the binary name of its class. */
  public String request() {
    return request;
  }

  String lambda() {
    return lambda;
  }

  /** Returns what is set on it, and on no other. */
  RequestUse use() {
    return use;
  }

  void send() {
    sent = true;
  }

  boolean isSent() {
    return sent;
  }
}
