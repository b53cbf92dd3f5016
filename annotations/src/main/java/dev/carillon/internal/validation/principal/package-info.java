/** Rules for who a policy speaks of. Not for users. */
@NullMarked
package dev.carillon.internal.validation.principal;

import org.jspecify.annotations.NullMarked;
