/**
 * Enums that were generated, as their class files have them, held to the catalogs: build tools do
 * not notice that a catalog has changed, and leave an old enum as it is.
 */
@NullMarked
package dev.carillon.catalog.generated;

import org.jspecify.annotations.NullMarked;
