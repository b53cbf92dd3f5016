/** What javac runs: the annotation processor that generates, and nothing but its order of steps. */
@NullMarked
package dev.carillon.processor;

import org.jspecify.annotations.NullMarked;
