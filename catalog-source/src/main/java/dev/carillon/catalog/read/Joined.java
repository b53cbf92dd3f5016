package dev.carillon.catalog.read;

import static dev.carillon.catalog.DefinedParts.union;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.DefinedParts;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Joins the pages that AWS spreads one service prefix over, as it does with API Gateway. What the
 * pages list adds up: an action's resource types, condition keys and dependent actions, a resource
 * type's ARN formats. A resource type that one of them does not list with the action is not
 * required: Lex V2 deletes versions of bots on a bot, Lex V1 on a bot version. Where two pages
 * contradict each other, the reading is taken that refuses nothing that either page allows, and a
 * warning names both: a resource type that one of them does not mark is not required, an action
 * that one does not mark is not permission only, a condition key has the types of both, an action
 * the levels of both.
 */
public final class Joined {

  private final Source first;
  private final List<Problem> warnings = new ArrayList<>();
  private final Map<String, From<CatalogAction>> actions =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, From<ResourceTypeReference>> resourceTypes = new TreeMap<>();
  private final Map<String, From<ConditionKeyReference>> conditionKeys = new TreeMap<>();
  private final Map<String, RemovedAction> removed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, OperationReference> operations = new TreeMap<>();
  private final Map<String, ServicePage> pages = new TreeMap<>();

  /** A part and the file that it was first seen in. */
  private record From<T>(String file, T part) {}

  private Joined(Source first) {
    this.first = first;
  }

  /**
   * Returns one source for several of the same service; their order does not matter.
   *
   * @throws IllegalArgumentException if there is none, or they are of different services
   */
  public static Source of(Collection<Source> sources) {
    List<Source> inOrder = sources.stream().sorted(Comparator.comparing(Source::file)).toList();
    if (inOrder.stream().map(source -> source.catalog().service()).distinct().count() != 1) {
      throw new IllegalArgumentException("sources of one service are needed, not " + sources);
    }
    if (inOrder.size() == 1) {
      return inOrder.get(0);
    }
    Joined joined = new Joined(inOrder.get(0));
    inOrder.forEach(joined::add);
    return joined.source(inOrder);
  }

  /** Returns what two pages of a service say of an action; what stands on both is told once. */
  public static CatalogAction both(ServiceCatalog service, CatalogAction one, CatalogAction other) {
    Joined joined = new Joined(new Source("", service, Set.of()));
    return ofAll(joined.both(new From<>("", one), "", other), List.of(one, other));
  }

  /** Returns an action without the marks of the resource types that a page lists it without. */
  private static CatalogAction ofAll(CatalogAction both, List<CatalogAction> listed) {
    List<ResourceUse> uses =
        both.resources().stream()
            .map(
                use ->
                    use.required().isSet()
                            && listed.stream().anyMatch(one -> one.use(use.type()).isEmpty())
                        ? use.marked(Mark.NO)
                        : use)
            .toList();
    return both.with(uses, both.conditionKeys());
  }

  private List<CatalogAction> actions(List<Source> sources) {
    List<Map<String, CatalogAction>> listed =
        sources.stream().<Map<String, CatalogAction>>map(s -> s.catalog().actionsByName()).toList();
    return parts(actions).stream()
        .map(
            both ->
                ofAll(
                    both,
                    listed.stream()
                        .map(page -> page.get(both.name()))
                        .filter(Objects::nonNull)
                        .toList()))
        .toList();
  }

  private Source source(List<Source> sources) {
    actions.keySet().forEach(removed::remove);
    ServiceCatalog catalog =
        new ServiceCatalog(
            first.catalog().service(),
            displayName(sources),
            sources.stream()
                .map(source -> source.catalog().source())
                .distinct()
                .collect(Collectors.joining(", ")),
            actions(sources),
            parts(resourceTypes),
            parts(conditionKeys),
            List.copyOf(removed.values()),
            List.copyOf(operations.values()),
            List.copyOf(pages.values()));
    String files = sources.stream().map(Source::file).collect(Collectors.joining(", "));
    sources.forEach(source -> warnings.addAll(source.warnings()));
    return new Source(files, catalog, lacks(sources, catalog), warnings);
  }

  /** Returns what a source lacks and no other tells instead: of every action, or at all. */
  private static Set<Fact> lacks(List<Source> sources, ServiceCatalog catalog) {
    EnumSet<Fact> lacks = EnumSet.noneOf(Fact.class);
    sources.forEach(source -> lacks.addAll(source.lacks()));
    lacks.removeIf(fact -> isTold(fact, sources, catalog));
    return lacks;
  }

  private static boolean isTold(Fact fact, List<Source> sources, ServiceCatalog catalog) {
    return switch (fact) {
      case DISPLAY_NAME -> sources.stream().anyMatch(source -> !source.lacks().contains(fact));
      case DESCRIPTIONS -> catalog.actions().stream().allMatch(a -> a.description() != null);
      case REQUIRED_MARKS ->
          catalog.actions().stream()
              .flatMap(action -> action.resources().stream())
              .allMatch(use -> use.required().isKnown());
      case DEPENDENT_ACTIONS ->
          catalog.actions().stream().allMatch(action -> action.dependents().isPresent());
      case PERMISSION_ONLY_MARKS ->
          catalog.actions().stream().allMatch(action -> action.permissionOnly().isKnown());
      case OPERATIONS -> !catalog.operations().isEmpty();
      case PAGES -> !catalog.pages().isEmpty();
      case KEY_PLACES, ROWS_OF_ALL_PAGES -> false;
    };
  }

  /** Returns the shortest name: "Amazon API Gateway Management", not that and " V2". */
  private static String displayName(List<Source> sources) {
    return sources.stream()
        .filter(source -> !source.lacks().contains(Fact.DISPLAY_NAME))
        .map(source -> source.catalog().displayName())
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElseGet(() -> sources.get(0).catalog().displayName());
  }

  private void add(Source source) {
    ServiceCatalog catalog = source.catalog();
    for (CatalogAction action : catalog.actions()) {
      From<CatalogAction> known = actions.get(action.name());
      CatalogAction both = known == null ? action : both(known, source.file(), action);
      actions.put(both.name(), new From<>(known == null ? source.file() : known.file(), both));
    }
    for (ResourceTypeReference type : catalog.resourceTypes()) {
      From<ResourceTypeReference> known = resourceTypes.get(type.name());
      ResourceTypeReference both = known == null ? type : DefinedParts.both(known.part(), type);
      resourceTypes.put(type.name(), new From<>(source.file(), both));
    }
    for (ConditionKeyReference key : catalog.conditionKeys()) {
      From<ConditionKeyReference> known = conditionKeys.get(key.name());
      ConditionKeyReference both = known == null ? key : both(known, source.file(), key);
      conditionKeys.put(key.name(), new From<>(known == null ? source.file() : known.file(), both));
    }
    catalog
        .operations()
        .forEach(other -> operations.merge(other.name(), other, DefinedParts::both));
    catalog.pages().forEach(page -> pages.putIfAbsent(page.address(), page));
    catalog.removed().forEach(action -> removed.putIfAbsent(action.name(), action));
  }

  private CatalogAction both(From<CatalogAction> known, String file, CatalogAction other) {
    CatalogAction one = known.part();
    String action = first.catalog().service() + ':' + one.name();
    agree(
        known.file(),
        file,
        "the access level of " + action,
        one.accessLevel().label(),
        other.accessLevel().label());
    Set<AccessLevel> bothLevels = EnumSet.copyOf(one.accessLevels());
    bothLevels.addAll(other.accessLevels());
    return new CatalogAction(
        one.name(),
        one.description() == null ? other.description() : one.description(),
        bothLevels,
        uses(known, file, other, action),
        union(one.conditionKeys(), other.conditionKeys()),
        one.dependents().isEmpty() && other.dependents().isEmpty()
            ? Optional.empty()
            : Optional.of(union(one.dependentActions(), other.dependentActions())),
        both(
            known.file(),
            file,
            "whether " + action + " is permission only",
            one.permissionOnly(),
            other.permissionOnly()));
  }

  private List<ResourceUse> uses(
      From<CatalogAction> known, String file, CatalogAction other, String action) {
    Map<String, ResourceUse> uses = new TreeMap<>();
    known.part().resources().forEach(use -> uses.put(use.type(), use));
    for (ResourceUse use : other.resources()) {
      ResourceUse one = uses.get(use.type());
      uses.put(
          use.type(),
          one == null
              ? use
              : new ResourceUse(
                  use.type(),
                  both(
                      known.file(),
                      file,
                      "whether " + action + " requires " + use.type(),
                      one.required(),
                      use.required()),
                  union(one.conditionKeys(), use.conditionKeys())));
    }
    return List.copyOf(uses.values());
  }

  /** Returns the mark that both set; where only one knows it, that one's. */
  private Mark both(String oneFile, String otherFile, String what, Mark one, Mark other) {
    if (!one.isKnown() || !other.isKnown()) {
      return one.or(other);
    }
    agree(oneFile, otherFile, what, one.isSet() ? "yes" : "no", other.isSet() ? "yes" : "no");
    return Mark.of(one.isSet() && other.isSet());
  }

  private ConditionKeyReference both(
      From<ConditionKeyReference> known, String file, ConditionKeyReference other) {
    agree(
        known.file(),
        file,
        "the type of the condition key " + other.name(),
        String.join(", ", known.part().types()),
        String.join(", ", other.types()));
    return DefinedParts.both(known.part(), other);
  }

  private void agree(
      String oneFile, String otherFile, String what, String oneSays, String otherSays) {
    if (!oneSays.equals(otherSays)) {
      String message =
          "contradicts %s on %s: %s here, %s there; taken is what refuses nothing that either allows"
              .formatted(oneFile, what, otherSays, oneSays);
      warnings.add(Problem.warning(otherFile, message));
    }
  }

  private static <T> List<T> parts(Map<String, From<T>> parts) {
    return parts.values().stream().map(From::part).toList();
  }
}
