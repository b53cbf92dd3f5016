package dev.carillon.catalog.store;

import dev.carillon.catalog.ProblemsException;

/** Reads something of catalogs. */
@FunctionalInterface
interface Reading<T> {
  T read() throws ProblemsException;
}
