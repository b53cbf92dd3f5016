package dev.carillon.catalog.json;

import dev.carillon.catalog.AccessLevelNames;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads the canonical JSON form. A part with a problem is left out and the reading goes on; the
 * catalog is only built when there was none.
 */
final class CatalogJsonReader {

  private static final String ANEW =
      "Restore the file, or delete it and make it anew by carillon-catalog refresh";

  private final Problems problems;
  private final FactChecks facts;

  /** Whether false and an empty list say no; in format 1 they could also mean: not known. */
  private boolean tellsNo;

  CatalogJsonReader(Problems problems) {
    this.problems = problems;
    this.facts = new FactChecks(problems, "file");
  }

  ServiceCatalog read(String text) throws ProblemsException {
    Optional<JsonFields> top = JsonFields.of(new JsonMember(JsonPath.WHOLE, parse(text)), problems);
    if (top.isPresent() && hasReadableVersion(top.get())) {
      return catalog(top.get());
    }
    throw problems.exception();
  }

  private JsonValue parse(String text) throws ProblemsException {
    if (text.isBlank()) {
      throw problems.fatal(1, 1, "the file is empty; expected JSON. " + ANEW);
    }
    try {
      return JsonReader.read(text, FileText.MAX_BYTES);
    } catch (JsonFault e) {
      String hint = e.problem().endsWith("the end of the text") ? ". " + ANEW : "";
      throw problems.fatal(e.line(), e.column(), "not JSON: " + e.problem() + hint);
    }
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

  private ServiceCatalog catalog(JsonFields top) throws ProblemsException {
    String service = shaped(top.requiredText("service"), FactShape.SERVICE).orElse("");
    String displayName = shaped(top.text("displayName"), FactShape.TEXT).orElse(service);
    String source = top.text("source").map(JsonMember::text).orElse("");
    Map<String, JsonMember> names = new HashMap<>();
    List<CatalogAction> actions =
        parts(top.requiredObjects("actions"), fields -> action(fields, names));
    List<RemovedAction> removed = parts(top.objects("removed"), fields -> removed(fields, names));
    Map<String, JsonMember> types = new HashMap<>();
    List<ResourceTypeReference> resourceTypes =
        parts(top.objects("resourceTypes"), fields -> resourceType(fields, types));
    Map<String, JsonMember> keys = new HashMap<>();
    List<ConditionKeyReference> conditionKeys =
        parts(top.objects("conditionKeys"), fields -> conditionKey(fields, keys));
    Map<String, JsonMember> operationNames = new HashMap<>();
    List<OperationReference> operations =
        parts(top.objects("operations"), fields -> ApiJson.operation(fields, operationNames));
    Map<String, JsonMember> addresses = new HashMap<>();
    List<ServicePage> pages =
        parts(top.objects("pages"), fields -> ApiJson.page(fields, addresses));
    top.tellOtherNames();
    problems.throwIfAny();
    facts.requireDefined(types.keySet(), keys.keySet(), true);
    facts.requireListed(service, actions);
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
    String name = actionName(fields, names);
    Set<AccessLevel> levels = levels(fields, fields.requiredTexts("accessLevels"));
    Map<String, JsonMember> types = new HashMap<>();
    List<ResourceUse> resources =
        parts(fields.objects("resources"), resource -> resourceUse(resource, types));
    List<String> conditionKeys = usedKeys(fields);
    Optional<List<String>> dependents = dependents(fields);
    String description = shaped(fields.text("description"), FactShape.TEXT).orElse(null);
    Mark permissionOnly = mark(fields, "permissionOnly");
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CatalogAction(
                name, description, levels, resources, conditionKeys, dependents, permissionOnly));
  }

  private Optional<RemovedAction> removed(JsonFields fields, Map<String, JsonMember> names) {
    String name = actionName(fields, names);
    Set<AccessLevel> levels = levels(fields, fields.texts("accessLevels"));
    return fields
        .requiredText("since")
        .flatMap(since -> date(fields, since))
        .map(since -> new RemovedAction(name, since, levels));
  }

  private Optional<ResourceUse> resourceUse(JsonFields fields, Map<String, JsonMember> types) {
    String type = uniqueText(fields, "type", types);
    facts.usesType(type, fields.member("type").orElse(fields.place()));
    Mark required = mark(fields, "required");
    return Optional.of(new ResourceUse(type, required, usedKeys(fields)));
  }

  private Optional<ResourceTypeReference> resourceType(
      JsonFields fields, Map<String, JsonMember> types) {
    String name = uniqueText(fields, "name", types);
    shaped(fields.text("name"), FactShape.RESOURCE_TYPE);
    List<JsonMember> arns = fields.texts("arns");
    arns.forEach(arn -> facts.arn(arn.text(), arn));
    return Optional.of(new ResourceTypeReference(name, values(arns), usedKeys(fields)));
  }

  private Optional<ConditionKeyReference> conditionKey(
      JsonFields fields, Map<String, JsonMember> keys) {
    String name = uniqueText(fields, "name", keys);
    shaped(fields.text("name"), FactShape.CONDITION_KEY);
    List<JsonMember> types = fields.texts("types");
    types.forEach(type -> facts.valueType(type.text(), type));
    return Optional.of(new ConditionKeyReference(name, values(types)));
  }

  private List<String> usedKeys(JsonFields fields) {
    List<JsonMember> keys = fields.texts("conditionKeys");
    keys.forEach(key -> facts.usesKey(key.text(), key));
    return values(keys);
  }

  /** Returns a text, which has to have a shape. */
  private Optional<String> shaped(Optional<JsonMember> text, FactShape shape) {
    text.ifPresent(member -> facts.require(shape, member.text(), member));
    return text.map(JsonMember::text);
  }

  private String actionName(JsonFields fields, Map<String, JsonMember> known) {
    Optional<JsonMember> name = fields.requiredText("name");
    shaped(name, FactShape.ACTION);
    return requireNew(fields, name, text -> text.toLowerCase(Locale.ROOT), known);
  }

  static String uniqueText(JsonFields fields, String member, Map<String, JsonMember> known) {
    return requireNew(fields, fields.requiredText(member), UnaryOperator.identity(), known);
  }

  /** Returns the text; empty where there is none, which is a problem already. */
  private static String requireNew(
      JsonFields fields,
      Optional<JsonMember> text,
      UnaryOperator<String> key,
      Map<String, JsonMember> known) {
    if (text.isEmpty()) {
      return "";
    }
    String value = text.get().text();
    JsonMember earlier = known.putIfAbsent(key.apply(value), text.get());
    if (earlier != null) {
      fields.problem(
          text.get(), VisibleText.quoted(value) + " is already listed in line " + earlier.line());
    }
    return value;
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
    List<String> actions =
        fields.texts("dependentActions").stream()
            .map(action -> facts.usesAction(action.text(), action))
            .toList();
    boolean known = tellsNo ? fields.member("dependentActions").isPresent() : !actions.isEmpty();
    return known ? Optional.of(actions) : Optional.empty();
  }

  private Mark mark(JsonFields fields, String name) {
    return fields.flag(name).filter(set -> set || tellsNo).map(Mark::of).orElse(Mark.UNKNOWN);
  }

  static List<String> qualified(JsonFields fields, List<JsonMember> texts) {
    texts.stream()
        .filter(text -> !ActionName.isAction(text.text()))
        .forEach(
            text ->
                fields.problem(
                    text,
                    VisibleText.quoted(text.text())
                        + " is not an action such as \"s3:CreateBucket\""));
    return values(texts);
  }

  static Optional<LocalDate> date(JsonFields fields, JsonMember text) {
    try {
      return Optional.of(LocalDate.parse(text.text()));
    } catch (DateTimeParseException e) {
      fields.problem(
          text, VisibleText.quoted(text.text()) + " is not a date such as \"2026-06-14\"");
      return Optional.empty();
    }
  }

  static List<String> values(List<JsonMember> texts) {
    List<String> values = new ArrayList<>(texts.size());
    for (JsonMember text : texts) {
      values.add(text.text());
    }
    return values;
  }

  static <T> List<T> parts(List<JsonFields> objects, Function<JsonFields, Optional<T>> reader) {
    List<T> parts = new ArrayList<>(objects.size());
    for (JsonFields object : objects) {
      reader.apply(object).ifPresent(parts::add);
    }
    return parts;
  }
}
