package dev.carillon.internal.iam.condition;

import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import java.util.Optional;

/**
 * The type of a condition key, as AWS's reference names it: {@code ArrayOfString}.
 *
 * @param family what one value is compared as
 * @param multivalued whether a request can have several values
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#context_keys_table">
 *     The condition keys table</a>
 */
public record KeyType(Family family, boolean multivalued) {

  private static final String ARRAY = "arrayof";

  /** Reads a type in whatever letter case; empty if it is not known. */
  public static Optional<KeyType> of(String type) {
    String name = folded(type);
    boolean array = name.startsWith(ARRAY);
    return family(array ? name.substring(ARRAY.length()) : name)
        .map(family -> new KeyType(family, array));
  }

  /** Reads a type; one that is not known is text, which fits whatever it is. */
  public static KeyType orText(String type) {
    return of(type).orElseGet(() -> new KeyType(Family.STRING, folded(type).startsWith(ARRAY)));
  }

  private static String folded(String type) {
    StringBuilder letters = new StringBuilder(type.length());
    for (int i = 0; i < type.length(); i++) {
      char folded = Character.toLowerCase(type.charAt(i));
      if (folded >= 'a' && folded <= 'z') {
        letters.append(folded);
      }
    }
    return letters.toString();
  }

  /** Finds what the reference calls as IAM calls its operators, or by another word. */
  private static Optional<Family> family(String name) {
    return switch (name) {
      case "boolean" -> Optional.of(Family.BOOL);
      case "long", "integer" -> Optional.of(Family.NUMERIC);
      default -> {
        for (Family family : Family.values()) {
          if (family != Family.NULL && family.label().equalsIgnoreCase(name)) {
            yield Optional.of(family);
          }
        }
        yield Optional.empty();
      }
    };
  }
}
