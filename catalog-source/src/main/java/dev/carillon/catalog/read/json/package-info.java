/** Reads AWS's service reference JSON. */
@NullMarked
package dev.carillon.catalog.read.json;

import org.jspecify.annotations.NullMarked;
