package dev.carillon.catalog.cli;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is known of a service. */
@Command(
    name = "show",
    description = {
      "Shows the actions, resource types and condition keys of a service, or one of them in detail.",
      "",
      "Without a service it lists all services."
    },
    footer = {
      "",
      "Examples:",
      "  show chime",
      "  show s3:GetObject",
      "  show s3:prefix",
      "  show chime --format json --catalogs catalogs/"
    })
final class ShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "SERVICE[:NAME]",
      description =
          "A service prefix, such as chime, or a prefix with an action, an API operation, a condition"
              + " key or a resource type.")
  private @Nullable String service;

  @Option(
      names = "--catalogs",
      paramLabel = "DIR",
      description = "Look in this folder first, then in the catalogs that come with Carillon.")
  private @Nullable Path catalogs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "Print the catalog as text, or as json, as import writes it. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  ShowCommand(Surroundings surroundings) {
    this(surroundings, null);
  }

  /** Shows a service, as text and of what comes with Carillon. */
  ShowCommand(Surroundings surroundings, @Nullable String service) {
    this.surroundings = surroundings;
    this.service = service;
  }

  @Override
  public Integer call() throws ProblemsException {
    CatalogStore bundled = new BundledCatalogs();
    CatalogStore store = catalogs == null ? bundled : new CatalogDirectory(catalogs);
    SortedSet<String> services = store.services();
    if (service == null) {
      Services.list(services, format, surroundings.out());
      return Main.DONE;
    }
    int colon = service.indexOf(':');
    String prefix = colon < 0 ? service : service.substring(0, colon);
    Optional<ServiceCatalog> catalog = store.find(prefix);
    if (catalog.isEmpty()) {
      catalog = bundled.find(prefix);
    }
    if (catalog.isEmpty()) {
      String message =
          prefix.equalsIgnoreCase("aws")
              ? "aws: begins the condition keys that all services have, and no service"
              : Services.notBundled(prefix, bundled.services());
      throw new Problems("show").fatal(message);
    }
    ServiceCatalog shown =
        colon < 0 || colon == service.length() - 1
            ? catalog.get()
            : part(catalog.get(), service.substring(colon + 1));
    PrintWriter out = surroundings.out();
    out.print(
        format == TextOrJson.JSON
            ? new String(CatalogJson.write(shown), StandardCharsets.UTF_8)
            : CatalogText.of(shown));
    return Main.DONE;
  }

  /** Returns a catalog with what belongs to what has a name, in any letter case. */
  private static ServiceCatalog part(ServiceCatalog catalog, String name) throws ProblemsException {
    List<CatalogAction> actions =
        catalog.actions().stream().filter(a -> a.name().equalsIgnoreCase(name)).toList();
    List<OperationReference> operations =
        catalog.operations().stream()
            .filter(o -> o.name().equalsIgnoreCase(name) || isAuthorized(o, catalog, name))
            .toList();
    List<RemovedAction> removed =
        catalog.removed().stream().filter(a -> a.name().equalsIgnoreCase(name)).toList();
    if (actions.isEmpty() && operations.isEmpty() && removed.isEmpty()) {
      return keyOrType(catalog, name);
    }
    Set<String> keys = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (CatalogAction action : actions) {
      keys.addAll(action.allConditionKeys());
      action.resources().forEach(use -> types.add(use.type()));
    }
    return new ServiceCatalog(
        catalog.service(),
        catalog.displayName(),
        catalog.source(),
        actions,
        catalog.resourceTypes().stream().filter(type -> types.contains(type.name())).toList(),
        catalog.conditionKeys().stream().filter(key -> keys.contains(key.name())).toList(),
        removed,
        operations,
        catalog.pages());
  }

  /** Returns all that a part of the service can be named by; its own keys without the service. */
  private static Set<String> names(ServiceCatalog catalog) {
    Set<String> names = new TreeSet<>(catalog.actionsByName().keySet());
    catalog.operations().forEach(operation -> names.add(operation.name()));
    catalog.resourceTypes().forEach(type -> names.add(type.name()));
    String prefix = catalog.service() + ':';
    catalog.conditionKeys().stream()
        .map(ConditionKeyReference::name)
        .forEach(key -> names.add(key.startsWith(prefix) ? key.substring(prefix.length()) : key));
    return names;
  }

  /** Returns a catalog with the actions that support the key, or take the type, of a name. */
  private static ServiceCatalog keyOrType(ServiceCatalog catalog, String name)
      throws ProblemsException {
    String keyName = catalog.service() + ':' + name;
    List<ConditionKeyReference> keys =
        catalog.conditionKeys().stream()
            .filter(key -> isNamed(key.name(), keyName) || isNamed(key.name(), name))
            .toList();
    List<ResourceTypeReference> types =
        catalog.resourceTypes().stream().filter(t -> t.name().equalsIgnoreCase(name)).toList();
    if (keys.isEmpty() && types.isEmpty()) {
      String near = Services.didYouMean(NearestNames.to(name, names(catalog)), "");
      throw new Problems("show")
          .fatal(
              "%s has no action, API operation, condition key or resource type %s%s"
                  .formatted(catalog.service(), name, near));
    }
    List<CatalogAction> actions =
        catalog.actions().stream()
            .filter(
                action ->
                    keys.stream().anyMatch(key -> action.allConditionKeys().contains(key.name()))
                        || types.stream().anyMatch(type -> action.use(type.name()).isPresent()))
            .toList();
    return new ServiceCatalog(
        catalog.service(),
        catalog.displayName(),
        catalog.source(),
        actions,
        types,
        keys,
        List.of(),
        List.of(),
        catalog.pages());
  }

  private static boolean isNamed(String key, String name) {
    return key.equalsIgnoreCase(name) || KeyTemplate.parse(key).matches(name);
  }

  private static boolean isAuthorized(
      OperationReference operation, ServiceCatalog catalog, String action) {
    return operation.authorizedBy().stream()
        .anyMatch(by -> by.action().equalsIgnoreCase(catalog.service() + ':' + action));
  }
}
