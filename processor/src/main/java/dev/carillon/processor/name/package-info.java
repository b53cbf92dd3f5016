/**
 * The names of Carillon's own types in users' code. The jar has those types under other names, so
 * that it never clashes with the jar that users compile against.
 */
@NullMarked
package dev.carillon.processor.name;

import org.jspecify.annotations.NullMarked;
