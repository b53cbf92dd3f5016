/**
 * The third step: planned types as JavaPoet types. Decides nothing, and is the only code that
 * mentions JavaPoet, besides the emitter that writes what it makes.
 */
@NullMarked
package dev.carillon.processor.spec;

import org.jspecify.annotations.NullMarked;
