/** AWS's own managed policies: which there are, and what is wrong with a reference to one. */
@NullMarked
package dev.carillon.catalog.managed;

import org.jspecify.annotations.NullMarked;
