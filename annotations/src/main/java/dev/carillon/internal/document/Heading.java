package dev.carillon.internal.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
  /** The version of a policy that is built. */
  static final String CURRENT_VERSION = "2012-10-17";

  /** The heading of a policy that is built. */
  public static final Heading CURRENT = new Heading(CURRENT_VERSION, null, Map.of());

  /** Keeps an immutable copy. */
  public Heading {
    others = others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** Returns the heading with another {@code Id}. */
  public Heading withId(String changed) {
    return new Heading(version, changed, others);
  }

  /** Written out, as what a record has by itself is put together by classes of the JDK. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Heading that
        && Objects.equals(version, that.version)
        && Objects.equals(id, that.id)
        && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, id, others);
  }

  @Override
  public String toString() {
    return version + " " + id + " " + others;
  }
}
