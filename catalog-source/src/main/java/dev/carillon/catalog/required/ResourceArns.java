package dev.carillon.catalog.required;

import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.required.known.GivenResources;
import dev.carillon.catalog.required.known.KnownParts;
import dev.carillon.catalog.required.known.KnownTypes;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The resources that a statement for an action names: the ARN formats of the action's resource
 * types, filled in where the code gives a constant, else with {@code *}.
 */
final class ResourceArns {

  private static final String ALL = "*";

  private final CachedCatalogs catalogs;
  private final RequestUses requests;
  private final GivenResources given;
  private final Map<String, KnownTypes> known;
  private final KnownParts parts;

  /** Takes what the code says, and ARNs for what it does not name. */
  ResourceArns(CatalogStore catalogs, RequestUses requests, GivenResources given) {
    this(CachedCatalogs.of(catalogs), requests, given, new HashMap<>(), new KnownParts());
  }

  private ResourceArns(
      CachedCatalogs catalogs,
      RequestUses requests,
      GivenResources given,
      Map<String, KnownTypes> known,
      KnownParts parts) {
    this.catalogs = catalogs;
    this.requests = requests;
    this.given = given;
    this.known = known;
    this.parts = parts;
  }

  /** Returns the same for one operation, without what was known of the setters of others. */
  ResourceArns ofOperation() {
    return new ResourceArns(catalogs, requests, given, known, new KnownParts());
  }

  /** Returns what tells the resources of requests that are built so. */
  ResourceArns with(RequestUses others) {
    return new ResourceArns(catalogs, others, given, known, parts);
  }

  /** Returns how the requests are built whose resources are told. */
  RequestUses requests() {
    return requests;
  }

  /** Returns the resources of an action, or of a pattern, that no call shows. */
  NavigableSet<String> of(String named) {
    AuthorizedAction action = new AuthorizedAction(named, Map.of());
    return Arn.isPlain(named) ? of(action, "") : ofPattern(action);
  }

  /** Returns an action as AWS writes it, if it is known. */
  String spelled(String action) {
    AuthorizedAction written = new AuthorizedAction(action, Map.of());
    return catalogs
        .find(written.service())
        .flatMap(catalog -> catalog.action(written.actionName()))
        .map(known -> written.service() + ':' + known.name())
        .orElse(action);
  }

  /** Returns the resources of all that a pattern stands for, if each of them can name its own. */
  private NavigableSet<String> ofPattern(AuthorizedAction named) {
    WildcardPattern pattern = WildcardPattern.of(named.actionName());
    NavigableSet<String> arns = new TreeSet<>();
    catalogs.find(named.service()).map(ServiceCatalog::actions).orElse(List.of()).stream()
        .filter(action -> pattern.matches(action.name()))
        .map(action -> new AuthorizedAction(named.service() + ':' + action.name(), Map.of()))
        .forEach(action -> arns.addAll(of(action, "")));
    return arns.isEmpty() || arns.contains(ALL) ? new TreeSet<>(Set.of(ALL)) : arns;
  }

  NavigableSet<String> of(AuthorizedAction action, String request) {
    return of(action, OperationRequest.of(action, request));
  }

  private KnownTypes types(String service) {
    return known.computeIfAbsent(service, name -> new KnownTypes(catalogs.find(name)));
  }

  /** Says of a need what else the action may be on, by what others give the request. */
  ActionNeed withGiven(ActionNeed need, String request) {
    AuthorizedAction action = need.action();
    return need.need() == Need.LEFT_OUT
        ? need
        : need.and(
            OptionalTypes.toldOfGiven(
                types(action.service()).listed(action.actionName()), action, request, requests));
  }

  /** Returns the resources of an action that an operation needs, called with this request. */
  NavigableSet<String> of(AuthorizedAction action, OperationRequest from) {
    NavigableSet<String> only = InvokedModels.arns(action, from.type(), requests);
    only.addAll(DefaultNames.ofEvents(action, from.type(), requests));
    only.addAll(from.rolesOfServices(action, requests));
    only.addAll(AccessPoint.onOutposts(action, from.type(), requests));
    return only.isEmpty()
        ? new AskedResources(action, from, requests, given, types(action.service()), parts).arns()
        : only;
  }

  /**
   * Leaves out the ARNs that others cover, as {@code apps/*} does {@code apps/*}{@code /jobs/*}.
   */
  static List<String> uncovered(Collection<String> resources) {
    List<WildcardPattern> wide =
        resources.stream()
            .filter(one -> one.indexOf('*') >= 0 || one.indexOf('?') >= 0)
            .map(WildcardPattern::of)
            .toList();
    List<String> uncovered = new ArrayList<>();
    for (String one : resources) {
      WildcardPattern pattern = WildcardPattern.of(one);
      if (wide.stream().noneMatch(other -> !other.equals(pattern) && other.covers(pattern))) {
        uncovered.add(one);
      }
    }
    return uncovered;
  }
}
