package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.Optional;

/** What is known of the operations of AWS's services. */
public interface OperationSource {

  /**
   * Returns the prefix of the service that an SDK client is of.
   *
   * @param sdkName the name that the SDKs have for the client, in small letters and without
   *     punctuation, for example {@code "chimesdkmeetings"}
   */
  Optional<String> serviceOf(String sdkName);

  /** Returns whether there is a service of this prefix. */
  boolean isService(String service);

  /** Returns the operation of this name, in any letter case; empty where AWS tells none. */
  Optional<OperationReference> find(String service, String operation);
}
