/**
 * The annotations that ask Carillon for something at compile time. They are read by the processor
 * and the javac plugin of {@code carillon-processor}; nothing here runs in a program.
 */
@NullMarked
package dev.carillon;

import org.jspecify.annotations.NullMarked;
