/**
 * Rules for documents and statements: which elements they have, and what they say twice. Not for
 * users.
 */
@NullMarked
package dev.carillon.internal.validation.statement;

import org.jspecify.annotations.NullMarked;
