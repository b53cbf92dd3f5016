/** Rules for conditions: keys, operators and values. Not for users. */
@NullMarked
package dev.carillon.internal.validation.condition;

import org.jspecify.annotations.NullMarked;
