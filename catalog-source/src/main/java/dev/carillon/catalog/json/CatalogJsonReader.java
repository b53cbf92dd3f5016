package dev.carillon.catalog.json;

import dev.carillon.catalog.AccessLevelNames;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the canonical JSON form. A part with a problem is left out and the reading goes on; the
 * catalog is only built when there was none.
 */
final class CatalogJsonReader {

  private final Problems problems;
  private final FactChecks checks;
  private final JsonFacts facts;

  /** Whether false and an empty list say no; in format 1 they could also mean: not known. */
  private boolean tellsNo;

  CatalogJsonReader(Problems problems) {
    this.problems = problems;
    this.checks = new FactChecks(problems, "file");
    this.facts = new JsonFacts(checks);
  }

  ServiceCatalog read(String text) throws ProblemsException {
    JsonFile file = JsonFile.parse(text, problems);
    JsonFields top = file.object();
    if (!hasReadableVersion(top)) {
      throw problems.exception();
    }
    return catalog(file, top);
  }

  /** Returns whether the rest of the file is worth a look: another version has other parts. */
  private boolean hasReadableVersion(JsonFields top) {
    Optional<JsonMember> version = top.member("formatVersion");
    if (version.isEmpty()) {
      top.problem(
          top.place(),
          "the member \"formatVersion\" is missing; expected "
              + CatalogJson.FORMAT_VERSION
              + ". A file of AWS's becomes a catalog by carillon-catalog import");
      return false;
    }
    if (!(version.get().value() instanceof JsonNumber number)
        || !number.text().matches("[1-9][0-9]{0,8}")) {
      top.problem(version.get(), "expected a number such as " + CatalogJson.FORMAT_VERSION);
      return false;
    }
    int found = Integer.parseInt(number.text());
    if (found > CatalogJson.FORMAT_VERSION) {
      top.problem(
          version.get(),
          "the format "
              + found
              + " is of a newer Carillon; this one reads up to "
              + CatalogJson.FORMAT_VERSION);
      return false;
    }
    tellsNo = found > CatalogJson.EARLIEST_VERSION;
    return true;
  }

  private ServiceCatalog catalog(JsonFile file, JsonFields top) throws ProblemsException {
    String service = facts.shaped(top.requiredText("service"), FactShape.SERVICE).orElse("");
    String displayName = facts.shaped(top.text("displayName"), FactShape.TEXT).orElse(service);
    String source = top.text("source").map(JsonMember::text).orElse("");
    Map<String, JsonMember> names = new HashMap<>();
    List<CatalogAction> actions =
        JsonFacts.parts(top.requiredObjects("actions"), fields -> action(fields, names));
    List<RemovedAction> removed =
        JsonFacts.parts(top.objects("removed"), fields -> removed(fields, names));
    Map<String, JsonMember> types = new HashMap<>();
    List<ResourceTypeReference> resourceTypes =
        JsonFacts.parts(top.objects("resourceTypes"), fields -> resourceType(fields, types));
    Map<String, JsonMember> keys = new HashMap<>();
    List<ConditionKeyReference> conditionKeys =
        JsonFacts.parts(top.objects("conditionKeys"), fields -> conditionKey(fields, keys));
    Map<String, JsonMember> operationNames = new HashMap<>();
    List<OperationReference> operations =
        JsonFacts.parts(
            top.objects("operations"), fields -> ApiJson.operation(fields, facts, operationNames));
    Map<String, JsonMember> addresses = new HashMap<>();
    List<ServicePage> pages =
        JsonFacts.parts(top.objects("pages"), fields -> ApiJson.page(fields, facts, addresses));
    file.end();
    checks.requireDefined(types.keySet(), keys.keySet(), true);
    checks.requireListed(service, actions);
    return new ServiceCatalog(
        service,
        displayName,
        source,
        actions,
        resourceTypes,
        conditionKeys,
        removed,
        operations,
        pages);
  }

  private Optional<CatalogAction> action(JsonFields fields, Map<String, JsonMember> names) {
    String name =
        facts.name(fields.requiredText("name"), FactShape.ACTION, JsonFacts.IN_ANY_CASE, names);
    Set<AccessLevel> levels = levels(fields, fields.requiredTexts("accessLevels"));
    Map<String, JsonMember> types = new HashMap<>();
    List<ResourceUse> resources =
        JsonFacts.parts(fields.objects("resources"), resource -> resourceUse(resource, types));
    List<String> conditionKeys = usedKeys(fields);
    Optional<List<String>> dependents = dependents(fields);
    String description = facts.shaped(fields.text("description"), FactShape.TEXT).orElse(null);
    Mark permissionOnly = mark(fields, "permissionOnly");
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CatalogAction(
                name, description, levels, resources, conditionKeys, dependents, permissionOnly));
  }

  private Optional<RemovedAction> removed(JsonFields fields, Map<String, JsonMember> names) {
    String name =
        facts.name(fields.requiredText("name"), FactShape.ACTION, JsonFacts.IN_ANY_CASE, names);
    Set<AccessLevel> levels = levels(fields, fields.texts("accessLevels"));
    return fields
        .requiredText("since")
        .flatMap(since -> date(fields, since))
        .map(since -> new RemovedAction(name, since, levels));
  }

  private Optional<ResourceUse> resourceUse(JsonFields fields, Map<String, JsonMember> types) {
    Optional<JsonMember> type = fields.requiredText("type");
    facts.newText(type, UnaryOperator.identity(), types);
    Mark required = mark(fields, "required");
    return Optional.of(new ResourceUse(facts.usedType(type), required, usedKeys(fields)));
  }

  private Optional<ResourceTypeReference> resourceType(
      JsonFields fields, Map<String, JsonMember> types) {
    String name =
        facts.name(
            fields.requiredText("name"), FactShape.RESOURCE_TYPE, UnaryOperator.identity(), types);
    return Optional.of(
        new ResourceTypeReference(name, facts.arns(fields.texts("arns")), usedKeys(fields)));
  }

  private Optional<ConditionKeyReference> conditionKey(
      JsonFields fields, Map<String, JsonMember> keys) {
    String name =
        facts.name(
            fields.requiredText("name"), FactShape.CONDITION_KEY, UnaryOperator.identity(), keys);
    return Optional.of(new ConditionKeyReference(name, facts.valueTypes(fields.texts("types"))));
  }

  private List<String> usedKeys(JsonFields fields) {
    return facts.usedKeys(fields.texts("conditionKeys"));
  }

  private static Set<AccessLevel> levels(JsonFields fields, List<JsonMember> labels) {
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    for (JsonMember label : labels) {
      Optional<AccessLevel> level =
          AccessLevelNames.labelled(label.text()).filter(l -> l.label().equals(label.text()));
      level.ifPresent(levels::add);
      if (level.isEmpty()) {
        fields.problem(label, VisibleText.quoted(label.text()) + AccessLevelNames.NOT_ONE);
      }
    }
    return levels;
  }

  private Optional<List<String>> dependents(JsonFields fields) {
    List<String> actions = facts.usedActions(fields.texts("dependentActions"));
    boolean known = tellsNo ? fields.member("dependentActions").isPresent() : !actions.isEmpty();
    return known ? Optional.of(actions) : Optional.empty();
  }

  private Mark mark(JsonFields fields, String name) {
    return fields.flag(name).filter(set -> set || tellsNo).map(Mark::of).orElse(Mark.UNKNOWN);
  }

  /** Returns a day; a problem where it is none. */
  static Optional<LocalDate> date(JsonFields fields, JsonMember text) {
    try {
      return Optional.of(LocalDate.parse(text.text()));
    } catch (DateTimeParseException e) {
      fields.problem(
          text, VisibleText.quoted(text.text()) + " is not a date such as \"2026-06-14\"");
      return Optional.empty();
    }
  }
}
