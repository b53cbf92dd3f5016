package dev.carillon.catalog;

import java.util.List;

/**
 * A condition key that a service supports.
 *
 * @param name the key, with AWS's placeholders, for example {@code "aws:RequestTag/${TagKey}"}
 * @param types the types of its values as AWS writes them, for example {@code "String"} or {@code
 *     "ArrayOfString"}; a key can have two
 */
public record ConditionKey(String name, List<String> types) {

  /** Copies and sorts the types. */
  public ConditionKey {
    types = types.stream().sorted().distinct().toList();
  }
}
