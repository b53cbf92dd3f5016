package dev.carillon.processor.plan;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Names the methods that make the ARNs of a service's resource types: one for each ARN format. */
public final class ArnMethods {

  /** The placeholder of the partition, which no method asks for. */
  public static final String PARTITION = "${Partition}";

  private ArnMethods() {}

  /**
   * A method.
   *
   * @param name its name in Java
   * @param type the resource type whose ARNs it makes
   * @param format the ARN format
   */
  public record ArnMethodName(String name, ResourceTypeReference type, String format) {}

  /** Returns the methods of a service's resource types, in the order of the types. */
  public static List<ArnMethodName> of(List<ResourceTypeReference> types) {
    UniqueNames names = new UniqueNames();
    List<ArnMethodName> methods = new ArrayList<>();
    for (ResourceTypeReference type : types) {
      List<String> formats = new ArrayList<>();
      for (String listed : type.arnFormats()) {
        String format = Placeholders.repaired(listed);
        if (isArn(format)) {
          formats.add(format);
        }
      }
      for (String format : formats) {
        methods.add(new ArnMethodName(names.take(name(type, format, formats)), type, format));
      }
    }
    return methods;
  }

  /** Returns whether a format has the six parts of an ARN, of which the last is not empty. */
  private static boolean isArn(String format) {
    int colon = format.startsWith("arn:") ? "arn".length() : -1;
    for (int part = 1; part < 5 && colon >= 0; part++) {
      colon = format.indexOf(':', colon + 1);
    }
    return colon >= 0 && colon < format.length() - 1;
  }

  /** Names a method after the type, and after what tells the format from the type's others. */
  private static String name(ResourceTypeReference type, String format, List<String> formats) {
    List<String> own = new ArrayList<>(formats.size() > 1 ? placeholders(format) : List.of());
    for (String other : formats) {
      if (!other.equals(format)) {
        own.removeAll(placeholders(other));
      }
    }
    return JavaNames.lowerCamel(type.name() + (own.isEmpty() ? "" : "-By-" + own.get(0)));
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
