/**
 * Reads and writes JSON: values with their places, within limits, and without any library. Not for
 * users.
 */
@NullMarked
package dev.carillon.internal.json;

import org.jspecify.annotations.NullMarked;
