/**
 * What the annotation processor can get of javac beyond the standard interface, through build tools
 * that wrap it; each may be absent.
 */
@NullMarked
package dev.carillon.processor.javac;

import org.jspecify.annotations.NullMarked;
