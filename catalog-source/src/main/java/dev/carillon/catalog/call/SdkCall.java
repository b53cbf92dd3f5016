package dev.carillon.catalog.call;

import java.util.Optional;

/**
 * A call as code writes it: the type it is made on and the method.
 *
 * @param type the binary name of the type of the receiver, for example {@code
 *     "software.amazon.awssdk.services.s3.S3Client"}
 * @param method the method's name; {@code "<init>"} for a constructor
 * @param request the binary name of the request class that is given to it, or to whose builder a
 *     given lambda is applied, where it can be told
 * @param own whether the program itself declares the method, in a type that extends a client
 */
public record SdkCall(String type, String method, Optional<String> request, boolean own) {

  /** What the names of the SDK's packages begin with. */
  public static final String SDK = "software.amazon.awssdk.";

  /** What those of its clients begin with. */
  public static final String SERVICES = SDK + "services.";

  /** Returns a call of a method of the SDK. */
  public SdkCall(String type, String method, Optional<String> request) {
    this(type, method, request, false);
  }
}
