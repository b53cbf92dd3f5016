package dev.carillon.processor.request;

import dev.carillon.processor.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one {@code @IamActions} asks for, and what of its surroundings decides the answer.
 *
 * @param source the Java file that the annotation is in
 * @param place the annotation's values as a whole
 * @param services the services that it names, in the user's order
 * @param askedForBefore the services that another annotation in the package asks for and generates,
 *     and what that stands on
 * @param declaredTypes the simple names of the types that this compilation's sources declare in the
 *     package
 * @param sdkVisible whether code in the package can name the AWS SDK's {@code IamAction}
 * @param generatedVisible whether code in the package can name {@code @Generated}, which a module
 *     sees only if it requires {@code java.compiler}
 */
public record ActionsRequest(
    SourceFile source,
    Place place,
    List<TextValue> services,
    Map<String, String> askedForBefore,
    Set<String> declaredTypes,
    boolean sdkVisible,
    boolean generatedVisible)
    implements Request {

  /** Copies the parts. */
  public ActionsRequest {
    services = List.copyOf(services);
    askedForBefore = Map.copyOf(askedForBefore);
    declaredTypes = Set.copyOf(declaredTypes);
  }
}
