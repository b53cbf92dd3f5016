package dev.carillon.internal.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a policy document has besides its statements.
 *
 * @param version the value of {@code Version}, null without it
 * @param id the value of {@code Id}, null without it
 * @param others elements that IAM does not document, as they were read
 */
public record Heading(
    @Nullable String version, @Nullable String id, Map<String, @Nullable Object> others) {
  /** The heading of a policy that is built. */
  public static final Heading CURRENT = new Heading("2012-10-17", null, Map.of());

  /** Keeps an immutable copy. */
  public Heading {
    others = others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** Returns the heading with another {@code Id}. */
  public Heading withId(String changed) {
    return new Heading(version, changed, others);
  }
}
