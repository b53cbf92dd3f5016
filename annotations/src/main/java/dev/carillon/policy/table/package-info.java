/**
 * What the generated enums stand on: the table of a service's actions, which answers look-ups and
 * unpacks what is too bulky for an enum's constants. User code meets it through the enums only.
 */
@NullMarked
package dev.carillon.policy.table;

import org.jspecify.annotations.NullMarked;
