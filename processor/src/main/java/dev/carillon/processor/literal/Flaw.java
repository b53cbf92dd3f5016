package dev.carillon.processor.literal;

import dev.carillon.processor.problem.Notice;

/**
 * What is wrong with a text.
 *
 * @param start the character of the text from which on it is wrong
 * @param notice what to say
 */
public record Flaw(int start, Notice notice) {}
