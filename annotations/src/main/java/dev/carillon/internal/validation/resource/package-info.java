/** Rules for resources. Not for users. */
@NullMarked
package dev.carillon.internal.validation.resource;

import org.jspecify.annotations.NullMarked;
