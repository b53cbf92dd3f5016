package dev.carillon.processor.plan;

import java.util.List;

/**
 * The class that makes the ARNs of a service's resources.
 *
 * @param head the type
 * @param methods a method for each ARN format
 */
public record ResourcePlan(TypeHead head, List<ArnMethod> methods) implements TypePlan {

  /** Copies the methods. */
  public ResourcePlan {
    methods = List.copyOf(methods);
  }

  /**
   * A method to generate.
   *
   * @param name its name in Java
   * @param resourceType the name of the resource type
   * @param format the ARN format
   * @param closer the formats of the service that say more closely what a resource is; what is of
   *     one is not of this type
   * @param parameters a parameter for each placeholder but the partition
   * @param javadoc the text of the method's comment
   */
  public record ArnMethod(
      String name,
      String resourceType,
      String format,
      List<String> closer,
      List<Parameter> parameters,
      String javadoc) {

    /** Copies the parts. */
    public ArnMethod {
      closer = List.copyOf(closer);
      parameters = List.copyOf(parameters);
    }
  }
}
