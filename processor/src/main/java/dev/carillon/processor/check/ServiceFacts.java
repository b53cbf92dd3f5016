package dev.carillon.processor.check;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import dev.carillon.processor.plan.ArnMethods;
import dev.carillon.processor.plan.ArnMethods.ArnMethodName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalog of a service, arranged for the questions that the check asks of it. */
final class ServiceFacts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}|<[^>]*>");

  private final ServiceCatalog catalog;
  private final Map<String, CatalogAction> actions = new LinkedHashMap<>();
  private final Map<String, RemovedAction> removed = new LinkedHashMap<>();
  private final Set<String> firstWords = new TreeSet<>();
  private final ArnTypes arns;
  private final List<String> keys;

  /** Of the keys, when the first is asked for. */
  private @Nullable List<Pattern> keyPatterns;

  ServiceFacts(ServiceCatalog catalog) {
    this.catalog = catalog;
    this.arns =
        ArnTypes.of(
            catalog.resourceTypes().stream()
                .map(
                    type ->
                        new ResourceTypeReference(type.name(), type.arns(), type.conditionKeys()))
                .toList());
    for (CatalogAction action : catalog.actions()) {
      actions.put(lower(action.name()), action);
      firstWords.add(CamelWords.first(action.name()));
    }
    catalog.removed().forEach(action -> removed.put(lower(action.name()), action));
    this.keys =
        Stream.of(
                catalog.conditionKeys().stream().map(key -> key.name()),
                catalog.resourceTypes().stream().flatMap(type -> type.conditionKeys().stream()),
                catalog.actions().stream().flatMap(ServiceFacts::keysOf))
            .flatMap(names -> names)
            .distinct()
            .sorted()
            .toList();
  }

  String service() {
    return catalog.service();
  }

  List<CatalogAction> actions() {
    return catalog.actions();
  }

  List<ResourceType> resourceTypes() {
    return catalog.resourceTypes();
  }

  /** Returns whether this is how AWS's tagging API writes a resource type: {@code ec2:instance}. */
  boolean isResourceType(String text) {
    return catalog.resourceTypes().stream()
        .anyMatch(type -> text.equalsIgnoreCase(service() + ':' + type.name()));
  }

  /** Returns the resource type whose ARNs a generated method makes. */
  Optional<ResourceType> typeByMethod(String method) {
    return ArnMethods.of(catalog.resourceTypes()).stream()
        .filter(named -> named.name().equals(method))
        .map(ArnMethodName::type)
        .findFirst();
  }

  /** Returns the names of the resource types that an ARN, possibly with wildcards, can name. */
  Set<String> typesOf(String arn) {
    return arns.namedBy(ArnCheck.starred(arn));
  }

  List<String> actionNames() {
    return catalog.actions().stream().map(CatalogAction::name).toList();
  }

  /** Returns the action of this name in any letter case. */
  Optional<CatalogAction> action(String name) {
    return Optional.ofNullable(actions.get(lower(name)));
  }

  /** Returns whether the text names an action of the service, letter by letter. */
  boolean isWrittenAsDocumented(ActionText text) {
    CatalogAction action = actions.get(lower(text.name()));
    return action != null && action.name().equals(text.name()) && text.service().equals(service());
  }

  /**
   * Returns the action that a constant of the generated enum stands for. A constant is known by the
   * letters and digits of its name: {@code CREATE_MEETING} stands for {@code CreateMeeting}.
   */
  Optional<NamedAction> byConstant(String constant) {
    String letters = letters(constant);
    return all().filter(action -> letters(action.name()).equals(letters)).findFirst();
  }

  private Stream<NamedAction> all() {
    return Stream.concat(
        catalog.actions().stream().map(a -> NamedAction.of(a.name(), a.accessLevels())),
        catalog.removed().stream().map(a -> NamedAction.of(a.name(), a.accessLevels())));
  }

  /**
   * An action and the most powerful of its access levels.
   *
   * @param name the name as AWS writes it
   * @param level the level
   */
  record NamedAction(String name, AccessLevel level) {

    static NamedAction of(String name, Set<AccessLevel> levels) {
      return new NamedAction(
          name,
          levels.stream()
              .max(Comparator.naturalOrder())
              .orElse(AccessLevel.PERMISSIONS_MANAGEMENT));
    }
  }

  /** Returns the removed action of this name in any letter case. */
  Optional<RemovedAction> removed(String name) {
    return Optional.ofNullable(removed.get(lower(name)));
  }

  /** Returns the actions that the pattern with {@code *} and {@code ?} matches, as IAM matches. */
  List<NamedAction> matching(String pattern) {
    WildcardPattern wildcard = WildcardPattern.ignoringCase(pattern);
    return catalog.actions().stream()
        .filter(action -> wildcard.matches(action.name()))
        .map(action -> NamedAction.of(action.name(), action.accessLevels()))
        .toList();
  }

  /** Returns the action of this name in any letter case, be it a removed one. */
  Optional<NamedAction> named(String name) {
    return all().filter(action -> action.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns whether an action of the service begins with this word. */
  boolean beginsAnAction(String word) {
    return firstWords.contains(word);
  }

  /** Returns the condition keys that anything of the service supports, with placeholders. */
  List<String> conditionKeys() {
    return keys;
  }

  /** Returns whether this is a condition key of the service, a placeholder filled in or not. */
  boolean isConditionKey(String key) {
    List<Pattern> patterns = keyPatterns;
    if (patterns == null) {
      patterns = keys.stream().map(ServiceFacts::filledIn).toList();
      keyPatterns = patterns;
    }
    return patterns.stream().anyMatch(known -> known.matcher(key).matches());
  }

  private static Pattern filledIn(String key) {
    String regex = Pattern.quote(PLACEHOLDER.matcher(key).replaceAll("\0"));
    return Pattern.compile(regex.replace("\0", "\\E.+\\Q"), Pattern.CASE_INSENSITIVE);
  }

  private static Stream<String> keysOf(CatalogAction action) {
    return Stream.concat(
        action.conditionKeys().stream(),
        action.resources().stream().flatMap(use -> use.conditionKeys().stream()));
  }

  private static String letters(String name) {
    return lower(name).replaceAll("[^a-z0-9]", "");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
