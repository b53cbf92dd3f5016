/**
 * What goes wrong, told to people: the catalogue of messages, where a message belongs, and the only
 * code that prints one.
 */
@NullMarked
package dev.carillon.processor.problem;

import org.jspecify.annotations.NullMarked;
