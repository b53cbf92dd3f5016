package dev.carillon.catalog.read.json;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.DefinedParts;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonMember;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * AWS's service reference JSON, version 1: names, levels, resource types, condition keys and
 * operations, but no descriptions, required marks, dependent actions or permission-only marks.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html">
 *     Simplified AWS service information for programmatic access</a>
 */
public final class ServiceReferenceJson {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*]\\(");

  private static final Set<String> FLAGS =
      Set.of("IsList", "IsTaggingOnly", "IsWrite", "IsPermissionManagement");

  /** Ten times AWS's longest file, that of EC2: a text is held in memory as a tree. */
  private static final int LONGEST = 8_000_000;

  private final Problems problems;
  private final FactChecks facts;
  private final Set<String> newFlags = new HashSet<>();

  private ServiceReferenceJson(Problems problems) {
    this.problems = problems;
    this.facts = new FactChecks(problems, "file");
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
    Optional<JsonFields> top = JsonFields.of(JsonMember.whole(text, LONGEST, problems), problems);
    if (top.isEmpty()) {
      throw problems.exception();
    }
    return new ServiceReferenceJson(problems).catalog(top.get(), source);
  }

  private ServiceCatalog catalog(JsonFields service, String source) throws ProblemsException {
    service.text("Version").ifPresent(version -> requireFirst(service, version));
    String name = shaped(service.requiredText("Name"), FactShape.SERVICE);
    Map<CatalogAction, JsonMember> actions = new LinkedHashMap<>();
    Map<String, JsonMember> known = new HashMap<>();
    service.requiredParts("Actions", action -> action(action, actions, known));
    if (actions.isEmpty() && problems.isEmpty()) {
      service.problem(service.place(), "Actions is empty; expected at least one");
    }
    DefinedParts parts = new DefinedParts(facts);
    service.parts("Resources", type -> resourceType(type, parts));
    service.parts("ConditionKeys", key -> conditionKey(key, parts));
    List<OperationReference> operations = new OperationsJson(facts).read(service);
    service.tellOtherNames();
    problems.throwIfAny();
    parts.requireDefined(false);
    problems.throwIfAny();
    return new ServiceCatalog(
        name,
        name,
        source,
        List.copyOf(actions.keySet()),
        parts.resourceTypes(),
        parts.conditionKeys(),
        List.of(),
        operations,
        List.of());
  }

  private static void requireFirst(JsonFields service, JsonMember version) {
    if (!version.text().matches("v1(\\..*)?")) {
      String found = "expected version v1.4, found " + VisibleText.quoted(version.text());
      service.problem(version, found);
    }
  }

  /** Reads an action; one that is listed again just as before is there once. */
  private Optional<CatalogAction> action(
      JsonFields fields, Map<CatalogAction, JsonMember> actions, Map<String, JsonMember> known) {
    Optional<JsonMember> name = fields.requiredText("Name");
    String text = shaped(name, FactShape.ACTION);
    fields.passOver("SupportedBy");
    Optional<Set<AccessLevel>> levels =
        fields.requiredPart(
            "Annotations", annotations -> annotations.requiredPart("Properties", this::levels));
    List<ResourceUse> uses = uses(fields);
    List<String> keys = usedKeys(fields, "ActionConditionKeys");
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    CatalogAction action =
        new CatalogAction(text, null, levels.get(), uses, keys, Optional.empty(), Mark.UNKNOWN);
    JsonMember earlier = actions.putIfAbsent(action, fields.place());
    if (earlier != null) {
      String again = VisibleText.quoted(text) + " is listed just so in line ";
      fields.place().warning(problems, again + earlier.line() + ", too");
    } else {
      name.ifPresent(member -> requireNew(member, known));
    }
    return Optional.of(action);
  }

  private void requireNew(JsonMember name, Map<String, JsonMember> known) {
    JsonMember earlier = known.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name);
    if (earlier != null) {
      String again = VisibleText.quoted(name.text()) + " is already listed in line ";
      name.problem(problems, again + earlier.line());
    }
  }

  /** Reads the flags: each is a level that AWS lists, and an action without one is a Read. */
  private Optional<Set<AccessLevel>> levels(JsonFields flags) {
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    addIf(flags.requiredFlag("IsList"), AccessLevel.LIST, levels);
    addIf(flags.requiredFlag("IsTaggingOnly"), AccessLevel.TAGGING, levels);
    addIf(flags.requiredFlag("IsWrite"), AccessLevel.WRITE, levels);
    addIf(flags.requiredFlag("IsPermissionManagement"), AccessLevel.PERMISSIONS_MANAGEMENT, levels);
    if (flags.place().value() instanceof JsonObject object) {
      object.members().forEach((name, value) -> warnIfNew(name, value, flags.place()));
    }
    return Optional.of(levels.isEmpty() ? EnumSet.of(AccessLevel.READ) : levels);
  }

  /** Warns of a flag that is set and not known, where it is first. */
  private void warnIfNew(String name, JsonValue value, JsonMember flags) {
    boolean isSet = value instanceof JsonBoolean flag && flag.value();
    if (isSet && !FLAGS.contains(name) && newFlags.add(name)) {
      String message = "the flag %s is set and not known; levels are told without it";
      flags.warning(problems, message.formatted(VisibleText.quoted(name)));
    }
  }

  private static void addIf(Optional<Boolean> flag, AccessLevel level, Set<AccessLevel> levels) {
    if (flag.orElse(false)) {
      levels.add(level);
    }
  }

  /** Reads the resource types of an action; AWS names some twice, which is one use. */
  private List<ResourceUse> uses(JsonFields action) {
    Map<String, ResourceUse> uses = new LinkedHashMap<>();
    for (ResourceUse use : action.parts("Resources", this::use)) {
      uses.merge(use.type(), use, ResourceUse::and);
    }
    return List.copyOf(uses.values());
  }

  private Optional<ResourceUse> use(JsonFields resource) {
    Optional<JsonMember> type = resource.requiredText("Name");
    type.ifPresent(member -> facts.usesType(member.text(), member));
    List<String> keys = usedKeys(resource, "ConditionKeys");
    return type.map(member -> new ResourceUse(member.text(), Mark.UNKNOWN, keys));
  }

  private Optional<ResourceTypeReference> resourceType(JsonFields fields, DefinedParts parts) {
    String name = shaped(fields.requiredText("Name"), FactShape.RESOURCE_TYPE);
    List<JsonMember> arns = fields.requiredTexts("ARNFormats");
    arns.forEach(arn -> facts.arn(arn.text(), arn));
    ResourceTypeReference type =
        new ResourceTypeReference(name, JsonMember.texts(arns), usedKeys(fields, "ConditionKeys"));
    parts.add(type, fields.place());
    return Optional.of(type);
  }

  private Optional<ConditionKeyReference> conditionKey(JsonFields fields, DefinedParts parts) {
    String name = shaped(fields.requiredText("Name"), FactShape.CONDITION_KEY);
    List<JsonMember> types = fields.requiredTexts("Types");
    types.forEach(type -> facts.valueType(type.text(), type));
    ConditionKeyReference key = new ConditionKeyReference(name, JsonMember.texts(types));
    parts.add(key, fields.place());
    return Optional.of(key);
  }

  /** Returns the condition keys that an action or a resource type has. */
  private List<String> usedKeys(JsonFields fields, String member) {
    List<String> keys = new ArrayList<>();
    for (JsonMember key : fields.texts(member)) {
      if (facts.usesKey(key.text(), key)) {
        keys.add(key.text());
      }
    }
    return keys;
  }

  /** Returns a text, which has to have a shape; empty where there is none, which is a problem. */
  private String shaped(Optional<JsonMember> text, FactShape shape) {
    text.ifPresent(member -> facts.require(shape, member.text(), member));
    return text.map(JsonMember::text).orElse("");
  }
}
