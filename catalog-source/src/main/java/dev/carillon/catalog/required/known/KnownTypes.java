package dev.carillon.catalog.required.known;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The resource types of a service, made ready once for the ARNs of many requests. */
public final class KnownTypes {

  private final Optional<ServiceCatalog> catalog;
  private final List<ResourceTypeReference> all;
  private final ArnTypes types;
  private final List<ArnPlaces.Format> formats;

  /** The ARNs that were asked for; most calls name few of the resources that they are on. */
  private final Map<String, Boolean> ofNone = new HashMap<>();

  /** Takes the catalog of a service, if there is one. */
  public KnownTypes(Optional<ServiceCatalog> catalog) {
    this.catalog = catalog;
    this.all = catalog.map(ServiceCatalog::resourceTypes).orElse(List.of());
    this.types = ArnTypes.of(all);
    this.formats = ArnPlaces.formats(all);
  }

  /** Returns all types. */
  public List<ResourceTypeReference> all() {
    return all;
  }

  /** Returns what AWS lists for an action. */
  public List<ResourceUse> listed(String action) {
    return catalog
        .flatMap(service -> service.action(action))
        .map(CatalogAction::resources)
        .orElse(List.of());
  }

  /** Returns the names of the types that an ARN can name. */
  public Set<String> namedBy(String arn) {
    return types.namedBy(arn);
  }

  /** Returns whether no resource has such an ARN. */
  public boolean isOfNone(String arn) {
    return ofNone.computeIfAbsent(arn, this::isWrong);
  }

  private boolean isWrong(String arn) {
    return Arn.parse(arn)
        .flatMap(it -> ArnPlaces.fault(it, formats))
        .filter(fault -> fault.check() == Check.INVALID_ARN_RESOURCE)
        .isPresent();
  }
}
