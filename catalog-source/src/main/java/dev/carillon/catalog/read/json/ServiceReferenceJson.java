package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
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
import org.jspecify.annotations.Nullable;

/**
 * AWS's service reference JSON, version 1: names, levels, resource types, condition keys and
 * operations, but no descriptions, required marks, dependent actions or permission-only marks. The
 * records are AWS's; members that they do not name are ignored.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html">
 *     Simplified AWS service information for programmatic access</a>
 */
public final class ServiceReferenceJson {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*]\\(");

  private final Problems problems;
  private final FactChecks facts;
  private final RequiredMembers members;

  private ServiceReferenceJson(Problems problems) {
    this.problems = problems;
    this.facts = new FactChecks(problems, "file");
    this.members = new RequiredMembers(facts);
  }

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Service(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @Nullable JsonText version,
      @Nullable List<Action> actions,
      @Nullable List<Resource> resources,
      @Nullable List<Key> conditionKeys,
      @Nullable List<OperationsJson.Entry> operations) {}

  @JsonNaming(UpperCamelCaseStrategy.class)
  @JsonIgnoreProperties("SupportedBy")
  record Action(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @Nullable List<JsonText> actionConditionKeys,
      @Nullable List<Resource> resources,
      @Nullable Annotations annotations) {}

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Annotations(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable Properties properties) {}

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Properties(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonFlag isList,
      @Nullable JsonFlag isPermissionManagement,
      @Nullable JsonFlag isTaggingOnly,
      @Nullable JsonFlag isWrite)
      implements JsonFlag.OfLevels {}

  /** A resource type, or an action's use of one. */
  @JsonNaming(UpperCamelCaseStrategy.class)
  record Resource(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @JsonProperty("ARNFormats") @Nullable List<JsonText> arnFormats,
      @Nullable List<JsonText> conditionKeys) {}

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Key(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @Nullable List<JsonText> types) {}

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
    Service service = JsonBinding.read(text, new TypeReference<>() {}, problems);
    return new ServiceReferenceJson(problems).catalog(service, source);
  }

  private ServiceCatalog catalog(Service service, String source) throws ProblemsException {
    if (service.name() == null && service.actions() == null) {
      String other = "is not of AWS's service reference; expected an object with Name and Actions";
      service.place().problem(problems, other);
      problems.throwIfAny();
    }
    if (service.version() != null && !service.version().value().matches("v1(\\..*)?")) {
      String found =
          "expected version v1.4, found " + VisibleText.quoted(service.version().value());
      service.version().place().problem(problems, found);
    }
    String name = members.required(service.place(), "Name", service.name(), FactShape.SERVICE);
    Map<CatalogAction, JsonPlace> actions = new LinkedHashMap<>();
    Map<String, JsonPlace> known = new HashMap<>();
    for (Action action : members.requiredElements(service.place(), "Actions", service.actions())) {
      action(action).ifPresent(read -> add(read, action, actions, known));
    }
    DefinedParts parts = new DefinedParts(facts);
    for (Resource type : RequiredMembers.elements(service.resources())) {
      parts.add(resourceType(type), type.place());
    }
    for (Key key : RequiredMembers.elements(service.conditionKeys())) {
      parts.add(conditionKey(key), key.place());
    }
    List<OperationReference> operations = new OperationsJson(members).read(service.operations());
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

  /** Adds an action; one that is listed again just as before is there once. */
  private void add(
      CatalogAction read,
      Action action,
      Map<CatalogAction, JsonPlace> actions,
      Map<String, JsonPlace> known) {
    JsonPlace earlier = actions.putIfAbsent(read, action.place());
    if (earlier != null) {
      String again = VisibleText.quoted(read.name()) + " is listed just so in line ";
      action.place().warning(problems, again + earlier.line() + ", too");
    } else if (action.name() != null) {
      members.requireNew(action.name(), known);
    }
  }

  private Optional<CatalogAction> action(Action action) {
    String name = members.required(action.place(), "Name", action.name(), FactShape.ACTION);
    return members
        .required(action.place(), "Annotations", action.annotations())
        .flatMap(
            annotations ->
                members.required(annotations.place(), "Properties", annotations.properties()))
        .map(
            flags ->
                new CatalogAction(
                    name,
                    null,
                    levels(flags),
                    uses(action.resources()),
                    members.usedKeys(action.actionConditionKeys()),
                    Optional.empty(),
                    Mark.UNKNOWN));
  }

  /** Reads the flags: each is a level that AWS lists, and an action without one is a Read. */
  private Set<AccessLevel> levels(Properties flags) {
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    addIf(flags, "IsList", flags.isList(), AccessLevel.LIST, levels);
    addIf(flags, "IsTaggingOnly", flags.isTaggingOnly(), AccessLevel.TAGGING, levels);
    addIf(flags, "IsWrite", flags.isWrite(), AccessLevel.WRITE, levels);
    addIf(
        flags,
        "IsPermissionManagement",
        flags.isPermissionManagement(),
        AccessLevel.PERMISSIONS_MANAGEMENT,
        levels);
    return levels.isEmpty() ? EnumSet.of(AccessLevel.READ) : levels;
  }

  private void addIf(
      Properties flags,
      String name,
      @Nullable JsonFlag flag,
      AccessLevel level,
      Set<AccessLevel> levels) {
    if (members.requiredFlag(flags.place(), name, flag)) {
      levels.add(level);
    }
  }

  /** Reads the resource types of an action; AWS names some twice, which is one use. */
  private List<ResourceUse> uses(@Nullable List<Resource> resources) {
    Map<String, ResourceUse> uses = new LinkedHashMap<>();
    for (Resource resource : RequiredMembers.elements(resources)) {
      String type = members.usedType(resource.place(), "Name", resource.name());
      ResourceUse use =
          new ResourceUse(type, Mark.UNKNOWN, members.usedKeys(resource.conditionKeys()));
      uses.merge(type, use, ResourceUse::and);
    }
    return List.copyOf(uses.values());
  }

  private ResourceTypeReference resourceType(Resource resource) {
    String name =
        members.required(resource.place(), "Name", resource.name(), FactShape.RESOURCE_TYPE);
    List<JsonText> arns =
        members.requiredElements(resource.place(), "ARNFormats", resource.arnFormats());
    return new ResourceTypeReference(
        name, members.arns(arns), members.usedKeys(resource.conditionKeys()));
  }

  private ConditionKeyReference conditionKey(Key key) {
    String name = members.required(key.place(), "Name", key.name(), FactShape.CONDITION_KEY);
    List<JsonText> types = members.requiredElements(key.place(), "Types", key.types());
    return new ConditionKeyReference(name, members.valueTypes(types));
  }
}
