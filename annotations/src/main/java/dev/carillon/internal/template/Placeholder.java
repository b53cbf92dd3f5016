package dev.carillon.internal.template;

import dev.carillon.internal.json.Position;

/**
 * A placeholder of a document, where it stands first.
 *
 * @param name what a value is given to: {@code "AWS::AccountId"} for <code>${AWS::AccountId}</code>
 * @param written the placeholder as the document has it
 * @param path the element that it stands in, as a path: {@code "Statement[0].Resource"}
 * @param position where the string that it stands in starts
 */
public record Placeholder(String name, String written, String path, Position position) {}
