package dev.carillon.processor.sdk;

import dev.carillon.processor.request.Ceiling;
import org.jspecify.annotations.Nullable;

/**
 * What calls in a place are held against.
 *
 * @param ceiling the ceiling, or null for none
 * @param grant the policy files, or null for none
 */
record CallScope(@Nullable Ceiling ceiling, @Nullable DeclaredGrant grant) {

  boolean isEmpty() {
    return ceiling == null && grant == null;
  }
}
