/**
 * The canonical JSON form of a catalog, and JSON values that know where in a file they stand, so
 * that whoever wrote the file is told the line.
 */
@NullMarked
package dev.carillon.catalog.json;

import org.jspecify.annotations.NullMarked;
