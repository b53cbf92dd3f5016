/** Where a module calls an operation, and what it needs there. */
@NullMarked
package dev.carillon.catalog.required.use;

import org.jspecify.annotations.NullMarked;
