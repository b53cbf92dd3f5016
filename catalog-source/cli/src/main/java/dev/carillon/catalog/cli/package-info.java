/**
 * The command line: {@code java -jar carillon-catalog.jar}. Commands turn arguments into calls of
 * the other packages and what comes back into text; they decide nothing about catalogs.
 */
@NullMarked
package dev.carillon.catalog.cli;

import org.jspecify.annotations.NullMarked;
