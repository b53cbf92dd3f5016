/**
 * JSON as policies need it, without a library: maps, lists and strings to text. It knows nothing of
 * policies.
 */
@NullMarked
package dev.carillon.policy.json;

import org.jspecify.annotations.NullMarked;
