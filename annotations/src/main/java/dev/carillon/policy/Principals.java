package dev.carillon.policy;

import dev.carillon.internal.json.JsonSink;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code Principal} or {@code NotPrincipal}.
 *
 * @param negated whether the statement is about everybody else
 * @param byType the values by type ({@code AWS}, {@code Service}, …); null for {@code "*"}
 */
record Principals(boolean negated, @Nullable Map<String, List<String>> byType) {
  Principals {
    if (byType != null) {
      Map<String, List<String>> copy = new LinkedHashMap<>();
      byType.forEach((type, values) -> copy.put(type, List.copyOf(values)));
      byType = Collections.unmodifiableMap(copy);
    }
  }

  static Principals of(String statement, boolean negated, Principal first, Principal... more) {
    Set<Principal> all = new LinkedHashSet<>();
    all.add(first);
    all.addAll(Arrays.asList(more));
    if (all.contains(Principal.anyone())) {
      if (negated || all.size() > 1) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s names anyone together with others, or everybody but anyone. Anyone stands"
                    + " alone.",
                statement));
      }
      return new Principals(false, null);
    }
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (Principal principal : all) {
      byType.computeIfAbsent(principal.type(), type -> new ArrayList<>()).add(principal.value());
    }
    return new Principals(negated, byType);
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

  List<Principal> list() {
    if (byType == null) {
      return List.of(Principal.anyone());
    }
    List<Principal> all = new ArrayList<>();
    byType.forEach((type, values) -> values.forEach(value -> all.add(new Principal(type, value))));
    return List.copyOf(all);
  }
}
