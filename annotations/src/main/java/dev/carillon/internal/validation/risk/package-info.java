/** Rules for what a policy makes possible that nobody may have meant. Not for users. */
@NullMarked
package dev.carillon.internal.validation.risk;

import org.jspecify.annotations.NullMarked;
