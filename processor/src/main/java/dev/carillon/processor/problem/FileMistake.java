package dev.carillon.processor.problem;

import javax.tools.Diagnostic.Kind;

/**
 * A mistake in a policy file.
 *
 * @param kind how loudly to tell it
 * @param file the file
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param message what to say
 * @param place the annotation value that names the file
 */
public record FileMistake(
    Kind kind, PolicyText file, int line, int column, Message message, Place place) {}
