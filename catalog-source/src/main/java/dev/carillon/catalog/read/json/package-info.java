/**
 * Reads AWS's service reference, and binds the JSON that others write, AWS and the makers of the
 * npm package, to records. A record's components are bound by name, and what it does not name is
 * ignored; texts, flags and records know their place, so that whatever is wrong is told with line,
 * column and path.
 */
@NullMarked
package dev.carillon.catalog.read.json;

import org.jspecify.annotations.NullMarked;
