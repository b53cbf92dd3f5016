package dev.carillon.catalog.read.json;

import static java.util.stream.Collectors.toSet;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.json.JsonFacts;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonFile;
import dev.carillon.catalog.json.JsonMember;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * AWS's service reference JSON, version 1: names, levels, resource types, condition keys and
 * operations, but no descriptions, required marks, dependent actions or permission-only marks.
 * Members that nothing here asks for are ignored.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html">
 *     Simplified AWS service information for programmatic access</a>
 */
public final class ServiceReferenceJson {

  /** The levels by AWS's flags. */
  private static final Map<String, AccessLevel> FLAGS = new LinkedHashMap<>();

  static {
    FLAGS.put("IsList", AccessLevel.LIST);
    FLAGS.put("IsTaggingOnly", AccessLevel.TAGGING);
    FLAGS.put("IsWrite", AccessLevel.WRITE);
    FLAGS.put("IsPermissionManagement", AccessLevel.PERMISSIONS_MANAGEMENT);
  }

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*]\\(");

  private final Problems problems;
  private final FactChecks checks;
  private final JsonFacts facts;
  private final Map<String, JsonMember> actionNames = new HashMap<>();
  private final Map<String, JsonMember> typeNames = new HashMap<>();
  private final Map<String, JsonMember> keyNames = new HashMap<>();

  private ServiceReferenceJson(Problems problems) {
    this.problems = problems;
    this.checks = new FactChecks(problems, "file");
    this.facts = new JsonFacts(checks);
  }

  /** Returns whether a text is JSON, of whatever content; a page can begin with a link. */
  public static boolean isRecognized(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || (start.startsWith("[") && !LINK.matcher(start).lookingAt());
  }

  /**
   * Reads a service's file.
   *
   * @throws ProblemsException if the text is not one
   */
  public static ServiceCatalog read(String text, String source, Problems problems)
      throws ProblemsException {
    JsonFile file = JsonFile.parse(text, problems);
    return new ServiceReferenceJson(problems).catalog(file, source);
  }

  private ServiceCatalog catalog(JsonFile file, String source) throws ProblemsException {
    JsonFields service = file.object();
    service
        .text("Version")
        .filter(version -> !version.text().matches("v1(\\..*)?"))
        .ifPresent(
            version ->
                service.problem(
                    version, "expected version v1.4, found " + VisibleText.quoted(version.text())));
    String name = facts.shaped(service.requiredText("Name"), FactShape.SERVICE).orElse("");
    List<CatalogAction> actions = JsonFacts.parts(service.requiredObjects("Actions"), this::action);
    List<ResourceTypeReference> types =
        service.objects("Resources").stream().map(this::resourceType).toList();
    List<ConditionKeyReference> keys =
        service.objects("ConditionKeys").stream().map(this::conditionKey).toList();
    List<OperationReference> operations =
        new OperationsJson(facts).read(service.objects("Operations"));
    file.end();
    checks.requireDefined(
        types.stream().map(ResourceTypeReference::name).collect(toSet()),
        keys.stream().map(ConditionKeyReference::name).collect(toSet()),
        false);
    problems.throwIfAny();
    return new ServiceCatalog(
        name, name, source, actions, types, keys, List.of(), operations, List.of());
  }

  private Optional<CatalogAction> action(JsonFields action) {
    String name =
        facts.name(
            action.requiredText("Name"), FactShape.ACTION, JsonFacts.IN_ANY_CASE, actionNames);
    List<ResourceUse> uses = uses(action.objects("Resources"));
    List<String> keys = facts.usedKeys(action.texts("ActionConditionKeys"));
    return action
        .requiredObject("Annotations")
        .flatMap(annotations -> annotations.requiredObject("Properties"))
        .map(
            flags ->
                new CatalogAction(
                    name, null, levels(flags), uses, keys, Optional.empty(), Mark.UNKNOWN));
  }

  /** Reads the flags: each is a level that AWS lists, and an action without one is a Read. */
  private static Set<AccessLevel> levels(JsonFields flags) {
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    FLAGS.forEach(
        (flag, level) -> {
          if (flags.requiredFlag(flag)) {
            levels.add(level);
          }
        });
    return levels.isEmpty() ? EnumSet.of(AccessLevel.READ) : levels;
  }

  /** Reads the resource types of an action; AWS names some twice, which is one use. */
  private List<ResourceUse> uses(List<JsonFields> resources) {
    Map<String, ResourceUse> uses = new LinkedHashMap<>();
    for (JsonFields resource : resources) {
      String type = facts.usedType(resource.requiredText("Name"));
      List<String> keys = facts.usedKeys(resource.texts("ConditionKeys"));
      uses.merge(type, new ResourceUse(type, Mark.UNKNOWN, keys), ResourceUse::and);
    }
    return List.copyOf(uses.values());
  }

  private ResourceTypeReference resourceType(JsonFields type) {
    return new ResourceTypeReference(
        facts.name(
            type.requiredText("Name"), FactShape.RESOURCE_TYPE, JsonFacts.IN_ANY_CASE, typeNames),
        facts.arns(type.requiredTexts("ARNFormats")),
        facts.usedKeys(type.texts("ConditionKeys")));
  }

  private ConditionKeyReference conditionKey(JsonFields key) {
    return new ConditionKeyReference(
        facts.name(
            key.requiredText("Name"), FactShape.CONDITION_KEY, JsonFacts.IN_ANY_CASE, keyNames),
        facts.valueTypes(key.requiredTexts("Types")));
  }
}
