package dev.carillon.catalog.required;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Of which types code names resources, by whatever it sets on requests and on parts of them. */
final class NamedTypes {

  private final CalledResources resources;
  private final AuthorizedAction action;
  private final String request;
  private final RequestUses requests;

  NamedTypes(
      CalledResources resources, AuthorizedAction action, String request, RequestUses requests) {
    this.resources = resources;
    this.action = action;
    this.request = request;
    this.requests = requests;
  }

  /** Returns whether the code names a resource of a type that the action need not name. */
  boolean isNamed(ResourceTypeReference type, List<ResourceUse> uses) {
    return isNamed(type) || OptionalTypes.isNamed(type, uses, action, request, requests);
  }

  private boolean isNamed(ResourceTypeReference type) {
    if (NarrowedArns.makes(action, type)) {
      return false;
    }
    return References.mayBeOf(type, action, request, requests)
        || requests.isAnySet(request, setter -> RequestNames.namesType(setter, type.name()))
        || requests.isAnySetOfParts(
            request, (part, setter) -> RequestNames.namesType(setter, type.name()))
        || RequestNames.lastPlaceholders(type.arnFormats()).anyMatch(isSet(type))
        || AccessPoint.isNamed(type, resources.allConstants(AccessPoint.BUCKET, type));
  }

  private Predicate<String> isSet(ResourceTypeReference type) {
    return last ->
        requests.isAnySet(request, it -> resources.namesPart(it, last, type))
            || requests.isAnySetOfParts(
                request, (part, setter) -> RequestNames.namesInPart(part, setter, last));
  }

  /** Returns whether nothing that some request sets can name a resource of these types. */
  boolean namesNone(Collection<ResourceTypeReference> types) {
    Predicate<String> names =
        setter ->
            RequestNames.canName(setter)
                || types.stream().anyMatch(type -> resources.isPart(type, setter));
    return (!requests.isAnySet(request, names) && types.stream().noneMatch(this::isNamed))
        || isLeftOut(names, types);
  }

  /** Returns whether nothing but the ARN of whatever it is names a resource of these types. */
  boolean namesByAnyArn(Collection<ResourceTypeReference> types) {
    return requests.isAnySet(request, RequestNames::namesAnyArn) && !namesOne(types);
  }

  /** Returns whether the code gives the name or the ARN of what is of one of these types. */
  private boolean namesOne(Collection<ResourceTypeReference> types) {
    return types.stream()
        .anyMatch(
            type ->
                isNamed(type) || requests.isAnySet(request, it -> resources.namesArn(it, type)));
  }

  /** Returns whether each request gives the name or the ARN of what is of one of these types. */
  boolean eachNamesOne(Collection<ResourceTypeReference> types) {
    return namesOne(types)
        && !isLeftOut(
            setter ->
                types.stream()
                    .anyMatch(
                        type -> resources.isPart(type, setter) || resources.namesArn(setter, type)),
            types);
  }

  /**
   * Returns whether some requests name something, and others nothing. What is given parts, or is
   * called as a type is, can name it, too.
   */
  private boolean isLeftOut(Predicate<String> names, Collection<ResourceTypeReference> types) {
    Predicate<String> all =
        names
            .or(setter -> requests.takesParts(request, setter))
            .or(setter -> types.stream().anyMatch(it -> RequestNames.namesType(setter, it.name())));
    return requests.isAnySet(request, all) && requests.isLeftOut(request, all);
  }
}
