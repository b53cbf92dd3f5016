package dev.carillon.processor.request;

import dev.carillon.processor.problem.Place;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one {@code @IamActions} asks for, and what of its surroundings decides the answer.
 *
 * @param packageName the annotated package, or that of the annotated type
 * @param place the annotation's values as a whole
 * @param services the services that it names, in the user's order
 * @param askedForBefore the services that another annotation in the package asks for and generates,
 *     and what that stands on
 * @param declaredTypes the simple names of the types that this compilation's sources declare in the
 *     package
 * @param sdkVisible whether code in the package can name the AWS SDK's {@code IamAction}
 * @param generatedVisible whether code in the package can name {@code @Generated}, which a module
 *     sees only if it requires {@code java.compiler}
 * @param source the Java file, if it is known
 */
public record ActionsRequest(
    String packageName,
    Place place,
    List<TextValue> services,
    Map<String, String> askedForBefore,
    Set<String> declaredTypes,
    boolean sdkVisible,
    boolean generatedVisible,
    Optional<URI> source) {

  /** Copies the parts. */
  public ActionsRequest {
    services = List.copyOf(services);
    askedForBefore = Map.copyOf(askedForBefore);
    declaredTypes = Set.copyOf(declaredTypes);
  }
}
