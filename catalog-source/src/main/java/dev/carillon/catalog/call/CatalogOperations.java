package dev.carillon.catalog.call;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.UnlistedActions;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The operations that the catalogs know. What a catalog does not list, or lists without an action,
 * it may have an action of the same name for: AWS publishes operations later than actions.
 */
final class CatalogOperations {

  /**
   * Dependent actions of AWS's table of actions that say more than the operation's own list, if
   * that does not have the action of its name: a role is passed by a setter, and the SDK's clients
   * of Timestream ask for an endpoint first.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/timestream/latest/developerguide/API_query_DescribeEndpoints.html">endpoints
   *     of Timestream, which the SDKs manage</a>
   */
  private static final Set<String> KNOWN_DEPENDENT =
      Set.of(RoleSetters.PASS_ROLE, "timestream:DescribeEndpoints");

  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]");

  private final CachedCatalogs catalogs;
  private final Map<String, Map<String, OperationReference>> operations = new HashMap<>();
  private @Nullable Map<String, String> serviceOfSdk;

  /** Creates the operations of these catalogs; each is read when it is first asked for. */
  CatalogOperations(CatalogStore catalogs) {
    this.catalogs = CachedCatalogs.of(catalogs);
  }

  /**
   * Returns the prefix of the service that an SDK client is of.
   *
   * @param sdkName the name that the SDKs have for the client, in small letters and without
   *     punctuation, for example {@code "chimesdkmeetings"}
   */
  Optional<String> serviceOf(String sdkName) {
    Map<String, String> known = serviceOfSdk;
    if (known == null) {
      known = clients();
      serviceOfSdk = known;
    }
    return Optional.ofNullable(known.get(sdkName));
  }

  /** Returns whether there is a service of this prefix. */
  boolean isService(String service) {
    return !of(service).isEmpty();
  }

  /** Returns whether a service has an action of this name. */
  boolean isAction(String service, String name) {
    return catalogs.find(service).flatMap(catalog -> catalog.action(name)).isPresent();
  }

  /** Returns the operation of this name, in any letter case; empty where AWS tells none. */
  Optional<OperationReference> find(String service, String operation) {
    return Optional.ofNullable(of(service).get(operation));
  }

  private Map<String, OperationReference> of(String service) {
    return operations.computeIfAbsent(
        service, name -> catalogs.find(name).map(CatalogOperations::operations).orElse(Map.of()));
  }

  private static Map<String, OperationReference> operations(ServiceCatalog catalog) {
    Map<String, OperationReference> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    catalog.operations().forEach(known -> byName.put(known.name(), known));
    for (CatalogAction action : catalog.actions()) {
      OperationReference known = byName.get(action.name());
      if (known == null || known.authorizedBy().isEmpty()) {
        byName.put(
            action.name(), CalledOperation.namedAsItsAction(catalog.service(), action.name()));
      } else if (!MainActions.isIn(catalog.service(), known)) {
        // AWS lists nothing but extras: ec2:CreateTags for ec2:CreateSecondarySubnet.
        String itself = catalog.service() + ':' + known.name();
        byName.put(action.name(), with(List.of(itself), known));
      }
    }
    for (CatalogAction action : catalog.actions()) {
      if (!action.dependentActions().isEmpty()) {
        byName.computeIfPresent(
            action.name(), (name, known) -> withDependents(catalog.service(), action, known));
      }
    }
    byName.replaceAll((name, known) -> withUnlisted(catalog.service(), known));
    return byName;
  }

  /** Adds what AWS's table says that a principal may need besides the action itself. */
  private static OperationReference withDependents(
      String service, CatalogAction action, OperationReference known) {
    String itself = service + ':' + action.name();
    boolean listed = known.authorizedBy().stream().anyMatch(it -> it.action().equals(itself));
    return with(
        action.dependentActions().stream()
            .filter(dependent -> listed || KNOWN_DEPENDENT.contains(dependent))
            .toList(),
        known);
  }

  /** Returns an operation with its actions, where AWS lists none, not all, or too many. */
  private static OperationReference withUnlisted(String service, OperationReference known) {
    OperationReference told = UnlistedActions.in(service, known);
    return with(DocumentedActions.beside(service + ':' + known.name()), told);
  }

  /** Returns the same with actions, but for those that it lists already. */
  private static OperationReference with(List<String> more, OperationReference known) {
    if (more.isEmpty()) {
      return known;
    }
    List<AuthorizedAction> actions = new ArrayList<>(known.authorizedBy());
    for (String action : more) {
      if (actions.stream().noneMatch(listed -> listed.action().equals(action))) {
        actions.add(new AuthorizedAction(action, Map.of()));
      }
    }
    return new OperationReference(known.name(), known.clients(), actions);
  }

  private Map<String, String> clients() {
    Map<String, String> services = new HashMap<>();
    catalogs.clients().forEach((client, service) -> services.put(plain(client), service));
    return services;
  }

  /** Returns the name of a client as Java's packages have it. */
  static String plain(String client) {
    return NOT_PLAIN.matcher(client.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
