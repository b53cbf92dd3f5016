/**
 * Takes the references of many services from where AWS publishes them, or from a folder, into a
 * folder of catalogs. The only code that opens a network connection. Whatever a server does, a
 * catalog is replaced by a whole successor or stays as it was, and the other services go on.
 */
@NullMarked
package dev.carillon.catalog.refresh;

import org.jspecify.annotations.NullMarked;
