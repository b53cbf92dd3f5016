/**
 * Puts catalogs of one service together: the pages that AWS spreads a service over, and a new
 * reference with what was known before, so that a source that does not tell a fact does not erase
 * it and an action that is gone leaves a trace.
 */
@NullMarked
package dev.carillon.catalog.merge;

import org.jspecify.annotations.NullMarked;
