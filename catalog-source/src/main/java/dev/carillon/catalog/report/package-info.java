/** Writes what was found in policy files in the forms of others. */
@NullMarked
package dev.carillon.catalog.report;

import org.jspecify.annotations.NullMarked;
