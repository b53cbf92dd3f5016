/** What is found out once for the requests of many calls. */
@NullMarked
package dev.carillon.catalog.required.known;

import org.jspecify.annotations.NullMarked;
