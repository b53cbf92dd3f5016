/**
 * The baseline: findings that were accepted, written down in a file with a reason each, so that an
 * old code base can start. Each holds for a statement as it was; once that means something else the
 * finding comes back.
 */
@NullMarked
package dev.carillon.catalog.baseline;

import org.jspecify.annotations.NullMarked;
