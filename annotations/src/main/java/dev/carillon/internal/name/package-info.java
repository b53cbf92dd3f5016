/**
 * What somebody meant by a name that does not exist: of a service, a key, an action, or a pattern;
 * and names in order.
 */
@NullMarked
package dev.carillon.internal.name;

import org.jspecify.annotations.NullMarked;
