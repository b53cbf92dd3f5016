package dev.carillon.catalog.store;

import dev.carillon.catalog.ProblemsException;

/** Reads something of catalogs. */
@FunctionalInterface
interface CatalogRead<T> {
  T read() throws ProblemsException;
}
