/**
 * The catalog of a service: what AWS's Service Authorization Reference says of its actions,
 * resource types and condition keys, as immutable values that no format shows through.
 */
@NullMarked
package dev.carillon.catalog;

import org.jspecify.annotations.NullMarked;
