/**
 * Enums that were generated, held to the catalogs: build tools do not notice that a catalog has
 * changed, and leave an old enum as it is.
 */
@NullMarked
package dev.carillon.catalog.generated;

import org.jspecify.annotations.NullMarked;
