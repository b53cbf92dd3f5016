package dev.carillon.catalog.required.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Which setters take what stands for placeholders of ARNs. Names tell it, whatever the texts are
 * that setters are given; and many calls set the same.
 */
public final class KnownParts {

  /** Stands for a placeholder where a setter is asked for the whole ARN. */
  public static final String ARN = ":arn";

  /** Stands for a placeholder where a setter is asked for the type itself. */
  public static final String TYPE = ":type";

  /** Stands for a placeholder where it is asked whether any setter names something of a type. */
  public static final String ANY = ":any";

  private final Map<About, Map<Part, Boolean>> all = new HashMap<>();

  /**
   * What setters are asked about.
   *
   * @param action the action that a request leads to
   * @param service the prefix of the operation's service
   * @param request the binary name of the request's class
   * @param set what is set on it and on its parts, by their classes, and the parts that setters are
   *     given
   */
  public record About(
      String action, String service, String request, Map<String, Map<String, Set<String>>> set) {}

  private record Part(String setter, String placeholder, String type) {}

  /** Answers for one request and action. */
  @FunctionalInterface
  public interface OfRequest {

    /** Returns what is known, or else is found out. */
    boolean isNamed(String setter, String placeholder, String type, BooleanSupplier found);
  }

  /** Returns what is known of a request and an action. */
  public OfRequest of(About about) {
    Map<Part, Boolean> parts = all.computeIfAbsent(about, it -> new HashMap<>());
    return (setter, placeholder, type, found) -> {
      Part part = new Part(setter, placeholder, type);
      Boolean known = parts.get(part);
      if (known == null) {
        known = found.getAsBoolean(); // Which may find out more, and note it.
        parts.put(part, known);
      }
      return known;
    };
  }
}
