package dev.carillon.processor.plan;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.processor.plan.ArnMethods.ArnMethodName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ARN formats of a service, of which some say more closely than others what a resource is. */
public final class CloserFormats {

  private final Map<String, WildcardPattern> formats = new LinkedHashMap<>();

  /** Takes the formats of all methods of a service. */
  public CloserFormats(List<ArnMethodName> names) {
    for (ArnMethodName named : names) {
      formats.put(named.format(), WildcardPattern.withVariables(named.format()));
    }
  }

  /**
   * Returns the formats whose ARNs are all of this one's, too, as an object's are of a bucket's;
   * without those that others of them stand for.
   */
  public List<String> of(String format) {
    List<String> closer = new ArrayList<>();
    // What the format covers has each part of it, too, which is seen much sooner.
    String part = "";
    for (String one : pattern(format).toString().split("[*?]", -1)) {
      part = one.length() > part.length() ? one : part;
    }
    for (String other : formats.keySet()) {
      if (other.contains(part) && isWider(format, other)) {
        closer.add(other);
      }
    }
    List<String> closest = new ArrayList<>();
    for (String one : closer) {
      boolean isFirst = true;
      for (String other : closer) {
        isFirst &= !isWider(other, one);
      }
      if (isFirst) {
        closest.add(one);
      }
    }
    return closest;
  }

  private boolean isWider(String format, String other) {
    return pattern(format).covers(pattern(other)) && !pattern(other).covers(pattern(format));
  }

  private WildcardPattern pattern(String format) {
    return Objects.requireNonNull(formats.get(format));
  }
}
