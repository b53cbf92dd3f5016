package dev.carillon.catalog.grant;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.document.AllowedTakers;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.resource.AllowedResources;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What a policy grants on resources that its actions take, as the catalogs tell these. */
public final class TakenGrants {

  private final Policy policy;
  private final AllowedTakers resources;
  private final Function<String, Optional<ServiceCatalog>> catalogs;
  private final Map<String, ArnTypes> types = new HashMap<>();

  /**
   * Takes a policy.
   *
   * @param catalogs finds what tells the resource types of the actions of a service
   */
  public TakenGrants(Policy policy, Function<String, Optional<ServiceCatalog>> catalogs) {
    this.policy = policy;
    this.resources = new AllowedTakers(policy.statements(), this::taker);
    this.catalogs = catalogs;
  }

  /**
   * Returns whether the policy grants an action, as {@link Policy#grants(String)} does, on a
   * resource that it takes. Of a pattern, and of an action that no catalog has, nobody can say
   * which it takes.
   */
  public boolean grants(String action) {
    return policy.grants(action) && resources.areIn(action);
  }

  /** Returns those of some actions that are not granted, sorted. */
  public SortedSet<String> notGranted(Collection<String> actions) {
    SortedSet<String> missing = new TreeSet<>(actions);
    missing.removeIf(this::grants);
    return missing;
  }

  /** Returns whether the policy grants an action, but on no resource that it takes. */
  boolean isOnOtherTypes(String action) {
    return policy.grants(action) && !resources.areIn(action);
  }

  /** Returns whether a statement is about an action, or about some that a pattern stands for. */
  public static boolean isAbout(Statement statement, String action) {
    return AllowedResources.areAbout(
        statement.actionPatterns().stream().map(WildcardPattern::ignoringCase).toList(),
        statement.excludesActions(),
        WildcardPattern.ignoringCase(action));
  }

  private Optional<Taker> taker(String name) {
    if (!Arn.isPlain(name)) {
      return Optional.empty();
    }
    AuthorizedAction action = new AuthorizedAction(name, Map.of());
    return catalogs
        .apply(action.service())
        .flatMap(catalog -> catalog.action(action.actionName()).map(known -> of(catalog, known)));
  }

  private Taker of(ServiceCatalog catalog, CatalogAction action) {
    String service = catalog.service();
    return new Taker(
        service + ':' + action.name(),
        action.resources().stream().map(ResourceUse::type).toList(),
        types.computeIfAbsent(service, key -> ArnTypes.of(catalog.resourceTypes())));
  }
}
