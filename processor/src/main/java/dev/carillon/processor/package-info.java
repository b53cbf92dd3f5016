/**
 * What javac runs: the annotation processor that generates, and nothing but the order of its steps.
 */
@NullMarked
package dev.carillon.processor;

import org.jspecify.annotations.NullMarked;
