/** How the JVM is started that runs a command. */
@NullMarked
package dev.carillon.catalog.cli.jvm;

import org.jspecify.annotations.NullMarked;
