package dev.carillon.internal.document;

import dev.carillon.internal.json.JsonSink;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code Principal} or {@code NotPrincipal}.
 *
 * @param negated whether the statement is about everybody else
 * @param byType the values by type ({@code AWS}, {@code Service}, …); null for {@code "*"}
 */
public record Principals(boolean negated, @Nullable Map<String, List<String>> byType) {

  /** Keeps an immutable copy. */
  public Principals {
    if (byType != null) {
      Map<String, List<String>> copy = new LinkedHashMap<>();
      byType.forEach((type, values) -> copy.put(type, List.copyOf(values)));
      byType = Collections.unmodifiableMap(copy);
    }
  }

  /** Writes the element and its value. */
  void writeTo(JsonSink sink) {
    sink.name(negated ? "NotPrincipal" : "Principal");
    if (byType == null) {
      sink.value("*");
    } else {
      sink.beginObject();
      byType.forEach(sink::member);
      sink.endObject();
    }
  }
}
