/** What the command line is told of how a program is run. */
@NullMarked
package dev.carillon.catalog.cli.run;

import org.jspecify.annotations.NullMarked;
