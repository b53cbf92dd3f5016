package dev.carillon.catalog.read.iamdata;

import static java.util.stream.Collectors.toSet;

import dev.carillon.catalog.AccessLevelNames;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.json.JsonFacts;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonFile;
import dev.carillon.catalog.json.JsonMember;
import dev.carillon.catalog.read.Source;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The three files of a service in the package. Each is an object that has its entries by their
 * lower-case names (the first version by the names proper); the names proper are within.
 */
final class ServiceFiles {

  /** A type with two ARN formats has both in one string. */
  private static final Pattern BETWEEN_ARNS = Pattern.compile(",\\s*(?=arn:)");

  private final Path data;
  private final String file;

  /**
   * Names the files.
   *
   * @param data the package's folder {@code data}
   */
  ServiceFiles(Path data, String service) {
    this.data = data;
    this.file = service + ".json";
  }

  /** Reads the three and puts them together, with "no" for what the package leaves out. */
  Source source(String service, String displayName, String from) throws ProblemsException {
    FactChecks ofActions = checks("actions");
    FactChecks ofTypes = checks("resourceTypes");
    FactChecks ofKeys = checks("conditionKeys");
    ServiceCatalog catalog =
        new ServiceCatalog(
            service,
            VisibleText.of(displayName),
            from,
            parts("actions", "name", FactShape.ACTION, ofActions, ServiceFiles::action),
            parts("resourceTypes", "key", FactShape.RESOURCE_TYPE, ofTypes, ServiceFiles::type),
            parts("conditionKeys", "key", FactShape.CONDITION_KEY, ofKeys, ServiceFiles::key),
            List.of());
    Set<String> types =
        catalog.resourceTypes().stream().map(ResourceTypeReference::name).collect(toSet());
    Set<String> keys =
        catalog.conditionKeys().stream().map(ConditionKeyReference::name).collect(toSet());
    List<Problem> warnings = new ArrayList<>();
    for (FactChecks facts : List.of(ofActions, ofTypes, ofKeys)) {
      facts.requireDefined(types, keys, false);
      facts.requireListed(service, catalog.actions());
      facts.problems().throwIfAny();
      warnings.addAll(facts.problems().warnings());
    }
    return new Source(path("actions").toString(), catalog, Set.of(), warnings);
  }

  private Path path(String part) {
    return data.resolve(part).resolve(file);
  }

  private FactChecks checks(String part) {
    return new FactChecks(new Problems(path(part).toString()), "package");
  }

  /** Reads the entries of a file that are right. */
  private <T> List<T> parts(
      String part, String member, FactShape shape, FactChecks checks, Reader<T> reader)
      throws ProblemsException {
    JsonFile file = JsonFile.read(path(part), checks.problems());
    JsonFacts facts = new JsonFacts(checks);
    Map<String, JsonMember> known = new HashMap<>();
    List<T> parts = new ArrayList<>();
    for (Map.Entry<String, JsonFields> named : file.objectsByName().entrySet()) {
      JsonFields entry = named.getValue();
      Optional<JsonMember> name = entry.requiredText(member);
      name.ifPresent(text -> requireEntry(named.getKey(), text, facts));
      reader
          .read(facts.name(name, shape, JsonFacts.IN_ANY_CASE, known), entry, facts)
          .ifPresent(parts::add);
    }
    file.end();
    return parts;
  }

  /** Reads an entry of a name. */
  private interface Reader<T> {
    Optional<T> read(String name, JsonFields entry, JsonFacts facts);
  }

  /** Reads an action; AWS lists a resource type again for each scenario. */
  private static Optional<CatalogAction> action(String name, JsonFields entry, JsonFacts facts) {
    Set<AccessLevel> levels = levels(entry);
    Map<String, ResourceUse> uses = new LinkedHashMap<>();
    List<String> dependent = new ArrayList<>(facts.usedActions(entry.texts("dependentActions")));
    for (JsonFields use : entry.objects("resourceTypes")) {
      String type = facts.usedType(use.requiredText("name"));
      boolean required = use.flag("required").orElse(false);
      List<String> keys = facts.usedKeys(use.texts("conditionKeys"));
      uses.merge(type, new ResourceUse(type, required, keys), ResourceUse::and);
      dependent.addAll(facts.usedActions(use.texts("dependentActions")));
    }
    String description = facts.sentence(entry.text("description"));
    List<String> keys = facts.usedKeys(entry.texts("conditionKeys"));
    boolean permissionOnly = entry.flag("isPermissionOnly").orElse(false);
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CatalogAction(
                name,
                description,
                levels,
                List.copyOf(uses.values()),
                keys,
                dependent,
                permissionOnly));
  }

  private static Set<AccessLevel> levels(JsonFields entry) {
    EnumSet<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    Optional<JsonMember> cell = entry.requiredText("accessLevel");
    for (String label : cell.map(text -> text.text().split(",")).orElse(new String[0])) {
      AccessLevelNames.labelled(label.strip())
          .ifPresentOrElse(
              levels::add,
              () ->
                  entry.problem(
                      cell.get(), VisibleText.quoted(label.strip()) + AccessLevelNames.NOT_ONE));
    }
    return levels;
  }

  private static Optional<ResourceTypeReference> type(
      String name, JsonFields entry, JsonFacts facts) {
    List<String> arns = new ArrayList<>();
    entry
        .requiredText("arn")
        .ifPresent(
            both ->
                BETWEEN_ARNS
                    .splitAsStream(both.text())
                    .forEach(arn -> arns.add(facts.arn(arn, both))));
    return Optional.of(
        new ResourceTypeReference(name, arns, facts.usedKeys(entry.texts("conditionKeys"))));
  }

  private static Optional<ConditionKeyReference> key(
      String name, JsonFields entry, JsonFacts facts) {
    Optional<JsonMember> type = entry.requiredText("type");
    return Optional.of(new ConditionKeyReference(name, facts.valueTypes(type.stream().toList())));
  }

  /** An entry has its name twice, so a slip in one of the two shows. */
  private static void requireEntry(String entry, JsonMember name, JsonFacts facts) {
    if (!entry.equals(name.text()) && !entry.equals(name.text().toLowerCase(Locale.ROOT))) {
      facts.problem(
          name, " is the entry %s; expected the same name".formatted(VisibleText.quoted(entry)));
    }
  }
}
