/**
 * Where catalogs are kept, one file a service: in Carillon's own jar, or in a folder of the user.
 */
@NullMarked
package dev.carillon.catalog.store;

import org.jspecify.annotations.NullMarked;
