/**
 * JSON as policies need it, without a library: plain values to text, and text to values that know
 * their place in it. It knows nothing of policies.
 */
@NullMarked
package dev.carillon.policy.json;

import org.jspecify.annotations.NullMarked;
