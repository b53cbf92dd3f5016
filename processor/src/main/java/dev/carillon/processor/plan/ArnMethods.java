package dev.carillon.processor.plan;

import dev.carillon.catalog.ArnFormats;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;

/** Names the methods that make the ARNs of a service's resource types: one for each ARN format. */
public final class ArnMethods {

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
      ArnFormats.byMethod(type.arnFormats())
          .forEach(
              (own, format) -> {
                String by = ArnFormats.placeholders(format).contains(own) ? "-By-" + own : "";
                String name = names.take(JavaNames.lowerCamel(type.name() + by));
                methods.add(new ArnMethodName(name, type, format));
              });
    }
    return methods;
  }
}
