package dev.carillon.catalog;

import dev.carillon.internal.pattern.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** The ARN formats of a resource type, for each of which a method is generated that makes ARNs. */
public final class ArnFormats {

  /** The placeholder of the partition, which no method asks for. */
  public static final String PARTITION = "${Partition}";

  private ArnFormats() {}

  /**
   * Returns the formats that have methods, by what tells each method from the type's others: the
   * first placeholder that its format alone has; empty where it has none, and numbered where that
   * is so of several.
   *
   * @param listed the ARN formats of a resource type
   */
  public static Map<String, String> byMethod(List<String> listed) {
    List<String> formats = new ArrayList<>();
    for (String format : listed) {
      String repaired = Placeholders.repaired(format);
      if (isArn(repaired)) {
        formats.add(repaired);
      }
    }
    Map<String, String> methods = new LinkedHashMap<>();
    for (String format : formats) {
      String own = own(format, formats);
      String name = own;
      for (int number = 2; methods.containsKey(name); number++) {
        name = own + number;
      }
      methods.put(name, format);
    }
    return methods;
  }

  /** Returns the first placeholder that one format has and the others have not; else nothing. */
  private static String own(String format, List<String> formats) {
    List<String> own = new ArrayList<>(formats.size() > 1 ? placeholders(format) : List.of());
    for (String other : formats) {
      if (!other.equals(format)) {
        own.removeAll(placeholders(other));
      }
    }
    return own.isEmpty() ? "" : own.get(0);
  }

  /** Returns whether a format has the six parts of an ARN, of which the last is not empty. */
  private static boolean isArn(String format) {
    int colon = format.startsWith("arn:") ? "arn".length() : -1;
    for (int part = 1; part < 5 && colon >= 0; part++) {
      colon = format.indexOf(':', colon + 1);
    }
    return colon >= 0 && colon < format.length() - 1;
  }

  /** Returns the placeholders but the partition, in their order, each once. */
  public static List<String> placeholders(String format) {
    Set<String> found = new LinkedHashSet<>();
    Matcher placeholder = Placeholders.IN_FORMAT.matcher(format);
    while (placeholder.find()) {
      found.add(placeholder.group());
    }
    found.remove(PARTITION);
    return List.copyOf(found);
  }
}
