/**
 * Checks of what is written as text: actions, ARNs and condition keys in constant strings. A check
 * is a {@link dev.carillon.processor.literal.LiteralCheck} and an entry in {@link
 * dev.carillon.processor.literal.LiteralChecks}; what it may ask about a text is in {@link
 * dev.carillon.processor.literal.Literal}. A text that is a whole policy is judged by {@link
 * dev.carillon.processor.literal.PolicyTextCheck}.
 */
@NullMarked
package dev.carillon.processor.literal;

import org.jspecify.annotations.NullMarked;
