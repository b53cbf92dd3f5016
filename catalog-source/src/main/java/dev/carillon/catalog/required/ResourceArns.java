package dev.carillon.catalog.required;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * The resources that a statement for an action names: the ARN formats of the action's resource
 * types, filled in where the code gives a constant, else with {@code *}.
 */
final class ResourceArns {

  private static final String ALL = "*";

  /**
   * An action that can name more types than this, and need name none, is granted on all resources
   * of their services.
   */
  private static final int FEW_TYPES = 4;

  private final CatalogStore catalogs;
  private final RequestUses requests;
  private final Map<String, Optional<ServiceCatalog>> read = new HashMap<>();

  ResourceArns(CatalogStore catalogs, RequestUses requests) {
    this.catalogs = catalogs;
    this.requests = requests;
  }

  /** Returns the resources of an action, or of a pattern, that no call shows. */
  NavigableSet<String> of(String named) {
    AuthorizedAction action = new AuthorizedAction(named, Map.of());
    return Arn.isPlain(named) ? of(action, "") : ofPattern(action);
  }

  /** Returns the resources of all that a pattern stands for, if each of them can name its own. */
  private NavigableSet<String> ofPattern(AuthorizedAction named) {
    WildcardPattern pattern = WildcardPattern.of(named.actionName());
    NavigableSet<String> arns = new TreeSet<>();
    catalog(named.service()).map(ServiceCatalog::actions).orElse(List.of()).stream()
        .filter(action -> pattern.matches(action.name()))
        .map(action -> new AuthorizedAction(named.service() + ':' + action.name(), Map.of()))
        .forEach(action -> arns.addAll(of(action, "")));
    return arns.isEmpty() || arns.contains(ALL) ? new TreeSet<>(Set.of(ALL)) : arns;
  }

  /** Returns the resources of an action that is called through this request. */
  NavigableSet<String> of(AuthorizedAction action, String request) {
    NavigableSet<String> arns = new TreeSet<>();
    Optional<ServiceCatalog> catalog = catalog(action.service());
    boolean bucket = !requests.constants(request, "bucket"::equals).isEmpty();
    List<ResourceUse> uses =
        catalog
            .flatMap(known -> known.action(action.actionName()))
            .map(ResourceArns::types)
            .orElse(List.of());
    for (ResourceUse use : uses) {
      for (ResourceTypeReference type : catalog.get().resourceTypes()) {
        if (type.name().equals(use.type()) && !(bucket && type.name().startsWith("accesspoint"))) {
          arns.addAll(isAny(uses) ? services(type) : arns(type, request));
        }
      }
    }
    if (arns.isEmpty()) {
      arns.add(ALL);
    }
    return arns;
  }

  private static List<ResourceUse> types(CatalogAction action) {
    List<ResourceUse> required =
        action.resources().stream().filter(use -> use.required().isSet()).toList();
    if (!required.isEmpty()) {
      return required;
    }
    return action.resources();
  }

  private static boolean isAny(List<ResourceUse> uses) {
    return uses.size() > FEW_TYPES && !uses.get(0).required().isSet();
  }

  /** Returns all resources of a service whose ARNs have region and account where these have. */
  private static List<String> services(ResourceTypeReference type) {
    return type.arnFormats().stream()
        .map(
            format ->
                Placeholders.IN_FORMAT
                    .matcher(format.replace("${Partition}", "aws"))
                    .replaceAll(ALL))
        .map(format -> String.join(":", Arrays.asList(format.split(":", 6)).subList(0, 5)) + ":*")
        .toList();
  }

  private NavigableSet<String> arns(ResourceTypeReference type, String request) {
    NavigableSet<String> whole =
        new TreeSet<>(
            requests.constants(request, setter -> RequestNames.namesArn(setter, type.name())));
    if (!whole.isEmpty() && whole.stream().allMatch(text -> text.startsWith("arn:"))) {
      return whole;
    }
    NavigableSet<String> queues = queues(type, request);
    if (!queues.isEmpty()) {
      return queues;
    }
    NavigableSet<String> arns = new TreeSet<>();
    int most =
        type.arnFormats().stream().mapToInt(format -> constants(format, request)).max().orElse(0);
    for (String format : type.arnFormats()) {
      if (constants(format, request) == most) {
        arns.addAll(filled(format, request));
      }
    }
    return arns;
  }

  /** Returns the queues that the code names by their URLs, if it names all so. */
  private NavigableSet<String> queues(ResourceTypeReference type, String request) {
    NavigableSet<String> queues = new TreeSet<>();
    if (type.name().equals("queue")) {
      for (String url : requests.constants(request, "queueUrl"::equals)) {
        Optional<String> queue = RequestNames.arnOfQueue(url);
        if (queue.isEmpty()) {
          return new TreeSet<>();
        }
        queues.add(queue.get());
      }
    }
    return queues;
  }

  /** Returns how many placeholders of a format the code gives constants for. */
  private int constants(String format, String request) {
    return (int)
        Placeholders.IN_FORMAT
            .matcher(format)
            .results()
            .filter(part -> !values(format, part.group(1), request).contains(ALL))
            .count();
  }

  private Set<String> filled(String format, String request) {
    Set<String> texts = Set.of(format.replace("${Partition}", "aws"));
    Matcher matcher = Placeholders.IN_FORMAT.matcher(format);
    while (matcher.find()) {
      String placeholder = matcher.group(1);
      Set<String> values = values(format, placeholder, request);
      Set<String> next = new TreeSet<>();
      for (String text : texts) {
        values.forEach(value -> next.add(text.replace(matcher.group(), value)));
      }
      texts = next;
    }
    return texts;
  }

  private Set<String> values(String format, String placeholder, String request) {
    Set<String> values = new TreeSet<>();
    for (String text :
        requests.constants(request, setter -> RequestNames.namesPart(setter, placeholder))) {
      if (text.isEmpty() || text.startsWith("arn:") || text.startsWith("alias/")) {
        return Set.of(ALL);
      }
      values.add(RequestNames.inArn(format, ArnPart.literal(text).toString()));
    }
    return values.isEmpty() ? Set.of(ALL) : values;
  }

  private Optional<ServiceCatalog> catalog(String service) {
    return read.computeIfAbsent(
        service,
        name -> {
          try {
            return catalogs.find(name);
          } catch (ProblemsException e) {
            throw new IllegalStateException(e.getMessage(), e);
          }
        });
  }
}
