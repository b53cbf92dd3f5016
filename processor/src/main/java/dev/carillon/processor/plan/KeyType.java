package dev.carillon.processor.plan;

import java.util.Locale;

/**
 * The type of a condition key's values, as the reference tells it.
 *
 * @param value what one value is
 * @param multivalued whether a request can have several
 */
public record KeyType(Value value, boolean multivalued) {

  private static final String ARRAY = "arrayof";

  /** What one value of a condition key is. */
  public enum Value {
    /** Text. */
    STRING,
    /** A number. */
    NUMBER,
    /** A point in time. */
    DATE,
    /** True or false. */
    BOOL,
    /** Bytes. */
    BINARY,
    /** An address, or a range of them. */
    IP_ADDRESS,
    /** The ARN of a resource. */
    ARN
  }

  /** Reads a type as AWS writes it; one that is not known is text, which fits whatever it is. */
  static KeyType of(String type) {
    String name = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    boolean array = name.startsWith(ARRAY);
    Value value =
        switch (array ? name.substring(ARRAY.length()) : name) {
          case "numeric", "long", "integer" -> Value.NUMBER;
          case "date" -> Value.DATE;
          case "bool", "boolean" -> Value.BOOL;
          case "binary" -> Value.BINARY;
          case "ipaddress" -> Value.IP_ADDRESS;
          case "arn" -> Value.ARN;
          default -> Value.STRING;
        };
    return new KeyType(value, array);
  }

  /** Returns what is added to a key's name where this is not its first type. */
  String suffix() {
    String plural = value == Value.IP_ADDRESS ? "ES" : "S";
    return "_AS_" + value + (multivalued ? plural : "");
  }
}
