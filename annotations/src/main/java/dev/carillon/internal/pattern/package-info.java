/**
 * Wildcards as IAM matches them: what a pattern covers and intersects, and how many actions are
 * written as few patterns. Not for users.
 */
@NullMarked
package dev.carillon.internal.pattern;

import org.jspecify.annotations.NullMarked;
