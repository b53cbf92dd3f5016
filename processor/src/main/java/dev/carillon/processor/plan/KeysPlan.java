package dev.carillon.processor.plan;

import dev.carillon.internal.iam.condition.KeyType;
import java.util.List;

/**
 * The class of a service's condition keys.
 *
 * @param head the type
 * @param keys a constant or a method for each key, and for each type that its values can have
 */
public record KeysPlan(TypeHead head, List<PlannedKey> keys) implements TypePlan {

  /** Copies the keys. */
  public KeysPlan {
    keys = List.copyOf(keys);
  }

  /**
   * A key to generate: a constant, or a method where it has placeholders.
   *
   * @param name its name in Java
   * @param key the condition key as AWS writes it
   * @param type the type of its values
   * @param parameters a parameter for each placeholder
   * @param javadoc the text of the comment
   */
  public record PlannedKey(
      String name, String key, KeyType type, List<Parameter> parameters, String javadoc) {

    /** Copies the parameters. */
    public PlannedKey {
      parameters = List.copyOf(parameters);
    }
  }
}
