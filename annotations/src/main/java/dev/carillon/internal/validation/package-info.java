/**
 * The rules behind the findings, in one list ({@link dev.carillon.internal.validation.Rules}). Not
 * for users.
 */
@NullMarked
package dev.carillon.internal.validation;

import org.jspecify.annotations.NullMarked;
