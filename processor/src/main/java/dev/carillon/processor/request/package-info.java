/**
 * The first step: what the user's annotations ask for, as values. The only code that reads the
 * elements of javac.
 */
@NullMarked
package dev.carillon.processor.request;

import org.jspecify.annotations.NullMarked;
