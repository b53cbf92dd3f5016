package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Optional;

/**
 * A format of ARNs, or an ARN of a policy: its six parts, a star for each placeholder and variable.
 */
public record ArnFormat(
    String prefix,
    String partition,
    String service,
    String region,
    String account,
    String resource) {

  /** Takes an ARN apart; empty if it has fewer than six parts. */
  public static Optional<ArnFormat> parse(String text) {
    List<String> parts = List.of(Placeholders.starred(text).split(":", 6));
    return parts.size() < 6
        ? Optional.empty()
        : Optional.of(
            new ArnFormat(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                parts.get(5)));
  }

  /** Tells whether a resource part of one can be one of the other. */
  public boolean sharesResources(ArnFormat other) {
    return WildcardPattern.of(resource).intersects(WildcardPattern.of(other.resource));
  }
}
