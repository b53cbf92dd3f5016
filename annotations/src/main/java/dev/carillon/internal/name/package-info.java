/** What somebody meant by the name of an action, or a pattern of names, that does not exist. */
@NullMarked
package dev.carillon.internal.name;

import org.jspecify.annotations.NullMarked;
