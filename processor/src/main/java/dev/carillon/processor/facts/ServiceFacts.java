package dev.carillon.processor.facts;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.internal.iam.Operations;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.processor.plan.ArnMethods;
import dev.carillon.processor.plan.ArnMethods.ArnMethodName;
import dev.carillon.processor.plan.CloserFormats;
import dev.carillon.processor.plan.KeysPlanner;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The catalog of a service, arranged for the questions that the check asks of it. */
public final class ServiceFacts {

  private final ServiceCatalog catalog;
  private final Map<String, CatalogAction> actions = new LinkedHashMap<>();
  private final Map<String, RemovedAction> removed = new LinkedHashMap<>();
  private final List<String> keys;

  /** Of the keys, when the first is asked for. */
  private @Nullable List<KeyTemplate> keyTemplates;

  /** Of the constants of the enum, when the first is asked for. */
  private @Nullable Map<String, NamedAction> byLetters;

  private @Nullable Map<String, String> keysByMember;
  private @Nullable List<ArnMethodName> arnMethods;
  private @Nullable CloserFormats closer;
  private @Nullable CatalogReference reference;

  ServiceFacts(ServiceCatalog catalog) {
    this.catalog = catalog;
    for (CatalogAction action : catalog.actions()) {
      actions.put(lower(action.name()), action);
    }
    catalog.removed().forEach(action -> removed.put(lower(action.name()), action));
    Set<String> all = new TreeSet<>();
    catalog.conditionKeys().forEach(key -> all.add(key.name()));
    catalog.resourceTypes().forEach(type -> all.addAll(type.conditionKeys()));
    catalog.actions().forEach(action -> all.addAll(action.allConditionKeys()));
    this.keys = List.copyOf(all);
  }

  /** Returns the catalog. */
  public ServiceCatalog catalog() {
    return catalog;
  }

  /** Returns the service prefix. */
  public String service() {
    return catalog.service();
  }

  /**
   * Returns what to say where the name is that of an API operation, and not of an action: {@code "
   * HeadObject is an API operation, authorized by s3:GetObject."}.
   */
  public Optional<String> operationHint(String name) {
    return reference().operation(name).map(operation -> Operations.hint(service(), operation));
  }

  /** Returns how another catalog of the service differs, in words; empty where nothing does. */
  Optional<String> differenceTo(ServiceFacts other) {
    return CatalogDiff.between(catalog, other.catalog).inWords();
  }

  /** Returns the address of AWS's page about the service, if that is known. */
  public Optional<String> address() {
    return catalog.address();
  }

  /** Returns the address of what AWS's page says of an action, if that is known. */
  public Optional<String> address(String action) {
    return catalog.address(action);
  }

  /** Returns whether this is how AWS's tagging API writes a resource type: {@code ec2:instance}. */
  public boolean isResourceType(String text) {
    return catalog.resourceTypes().stream()
        .anyMatch(type -> text.equalsIgnoreCase(service() + ':' + type.name()));
  }

  /** Returns what a method of the generated class of resources makes ARNs of. */
  public Optional<ArnMethodName> arnMethod(String method) {
    return arnMethods().stream().filter(named -> named.name().equals(method)).findFirst();
  }

  private List<ArnMethodName> arnMethods() {
    List<ArnMethodName> known = arnMethods;
    if (known == null) {
      known = ArnMethods.of(catalog.resourceTypes());
      arnMethods = known;
    }
    return known;
  }

  /** Returns the formats whose ARNs are all of this one, too, but are of a type of their own. */
  public List<String> closerFormats(String format) {
    CloserFormats formats = closer;
    if (formats == null) {
      formats = new CloserFormats(arnMethods());
      closer = formats;
    }
    return formats.of(format);
  }

  /** Returns the condition key that a member of the generated class of keys makes. */
  public Optional<String> keyOf(String member) {
    Map<String, String> known = keysByMember;
    if (known == null) {
      known = KeysPlanner.keysByMember(service(), catalog.conditionKeys());
      keysByMember = known;
    }
    return Optional.ofNullable(known.get(member));
  }

  /** Returns the catalog as what policies are judged by. */
  public CatalogReference reference() {
    CatalogReference made = reference;
    if (made == null) {
      made = CatalogReference.of(catalog);
      reference = made;
    }
    return made;
  }

  /** Returns the names of the actions that the service has today. */
  public List<String> actionNames() {
    return catalog.actions().stream().map(CatalogAction::name).toList();
  }

  /** Returns the action of this name in any letter case. */
  public Optional<CatalogAction> action(String name) {
    return Optional.ofNullable(actions.get(lower(name)));
  }

  /** Returns whether the text names an action of the service, letter by letter. */
  public boolean isWrittenAsDocumented(ActionName text) {
    CatalogAction action = actions.get(lower(text.name()));
    return action != null && action.name().equals(text.name()) && text.service().equals(service());
  }

  /** Returns whether a text that the table of actions lacks is an action, or can be one. */
  public boolean isUnlistedAction(ActionName text) {
    return Operations.isUnlistedAction(service(), text.name(), reference().unlistedActions());
  }

  /**
   * Returns the action that a constant of the generated enum stands for, which is known by the
   * letters and digits of its name.
   */
  Optional<NamedAction> byConstant(String constant) {
    Map<String, NamedAction> known = byLetters;
    if (known == null) {
      known = new HashMap<>();
      for (CatalogAction action : catalog.actions()) {
        known.putIfAbsent(CatalogAction.letters(action.name()), named(action));
      }
      for (RemovedAction action : catalog.removed()) {
        known.putIfAbsent(CatalogAction.letters(action.name()), named(action));
      }
      byLetters = known;
    }
    return Optional.ofNullable(known.get(CatalogAction.letters(constant)));
  }

  private NamedAction named(CatalogAction action) {
    return NamedAction.of(service(), action.name(), action.accessLevels());
  }

  private NamedAction named(RemovedAction action) {
    return NamedAction.of(service(), action.name(), action.accessLevels());
  }

  /** Returns the removed action of this name in any letter case. */
  public Optional<RemovedAction> removed(String name) {
    return Optional.ofNullable(removed.get(lower(name)));
  }

  /** Returns the actions that the pattern with {@code *} and {@code ?} matches, as IAM matches. */
  public List<NamedAction> matching(String pattern) {
    WildcardPattern wildcard = WildcardPattern.ignoringCase(pattern);
    return catalog.actions().stream()
        .filter(action -> wildcard.matches(action.name()))
        .map(this::named)
        .toList();
  }

  /** Returns the action of this name in any letter case, be it a removed one. */
  public Optional<NamedAction> named(String name) {
    CatalogAction action = actions.get(lower(name));
    return action == null ? removed(name).map(this::named) : Optional.of(named(action));
  }

  /** Returns the condition keys that anything of the service supports, with placeholders. */
  public List<String> conditionKeys() {
    return keys;
  }

  /** Returns whether this is a condition key of the service, a placeholder filled in or not. */
  public boolean isConditionKey(String key) {
    List<KeyTemplate> templates = keyTemplates;
    if (templates == null) {
      templates = keys.stream().map(KeyTemplate::parse).toList();
      keyTemplates = templates;
    }
    return templates.stream()
        .anyMatch(known -> known.matches(key) || (key.endsWith("/") && known.lacksTag(key)));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
