/** Conditions: what operators compare, what types keys have, and whether a condition restricts. */
@NullMarked
package dev.carillon.internal.iam.condition;

import org.jspecify.annotations.NullMarked;
