/**
 * What the rules look at: a document and its parts, however broken, what is known of services, and
 * where findings are put. Not for users.
 */
@NullMarked
package dev.carillon.internal.validation.view;

import org.jspecify.annotations.NullMarked;
