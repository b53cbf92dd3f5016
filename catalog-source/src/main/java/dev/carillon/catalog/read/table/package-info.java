/**
 * Makes a catalog of the tables of a page, whatever its form: the columns are found by the header
 * ({@code TableColumns}), and the rows are assembled ({@code PageAssembler}).
 */
@NullMarked
package dev.carillon.catalog.read.table;

import org.jspecify.annotations.NullMarked;
