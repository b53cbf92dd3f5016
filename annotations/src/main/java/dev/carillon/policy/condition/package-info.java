/**
 * The {@code Condition} element of a statement: condition keys by type, the operators that fit each
 * type, and the conditions they make.
 */
@NullMarked
package dev.carillon.policy.condition;

import org.jspecify.annotations.NullMarked;
