/**
 * The first step: what the user's annotations ask for, as values. Of what generates code, and
 * checks policy files, nothing else reads the elements of javac.
 */
@NullMarked
package dev.carillon.processor.request;

import org.jspecify.annotations.NullMarked;
