/** Rules for actions. Not for users. */
@NullMarked
package dev.carillon.internal.validation.action;

import org.jspecify.annotations.NullMarked;
