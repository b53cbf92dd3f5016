package dev.carillon.catalog.read;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.IamNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonParsing;
import dev.carillon.catalog.json.JsonPlace;
import dev.carillon.catalog.json.JsonValue.JsonText;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * AWS's service reference JSON, version 1: names, levels, resource types and condition keys, but no
 * descriptions, required marks or dependent actions. Members that version 1.4 does not have are
 * ignored.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html">
 *     Simplified AWS service information for programmatic access</a>
 */
final class ServiceReferenceJson {

  private final Problems problems;

  private ServiceReferenceJson(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether a text is JSON, of whatever content. */
  static boolean isRecognized(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /**
   * Reads a service's file.
   *
   * @throws ProblemsException if the text is not one
   */
  static ServiceCatalog read(String text, String source, Problems problems)
      throws ProblemsException {
    return new ServiceReferenceJson(problems).service(text, source);
  }

  private ServiceCatalog service(String text, String source) throws ProblemsException {
    Optional<JsonFields> top = JsonFields.of(JsonParsing.parse(text, problems), problems);
    if (top.isEmpty()) {
      throw problems.exception();
    }
    requireVersion1(top.get());
    String service = serviceName(top.get());
    Map<String, JsonPlace> names = new HashMap<>();
    List<CatalogAction> actions = new ArrayList<>();
    for (JsonFields fields : top.get().requiredObjects("Actions")) {
      action(fields, names).ifPresent(actions::add);
    }
    List<ResourceType> types = resourceTypes(top.get().objects("Resources"));
    List<ConditionKey> keys = conditionKeys(top.get().objects("ConditionKeys"));
    problems.throwIfAny();
    return new ServiceCatalog(service, service, source, actions, types, keys, List.of());
  }

  private static void requireVersion1(JsonFields top) {
    top.text("Version")
        .filter(version -> !version.value().matches("v1(\\..*)?"))
        .ifPresent(
            version ->
                top.problem(
                    version.place(), "expected version v1.4, found \"" + version.value() + "\""));
  }

  private static String serviceName(JsonFields top) {
    Optional<JsonText> name = top.requiredText("Name");
    name.filter(text -> !IamNames.isService(text.value()))
        .ifPresent(
            text ->
                top.problem(
                    text.place(),
                    "\"" + text.value() + "\" is not a service prefix such as \"chime\""));
    return name.map(JsonText::value).orElse("");
  }

  private Optional<CatalogAction> action(JsonFields fields, Map<String, JsonPlace> names) {
    Optional<JsonText> name = fields.requiredText("Name");
    name.filter(text -> !IamNames.isAction(text.value()))
        .ifPresent(
            text ->
                fields.problem(
                    text.place(),
                    "\"" + text.value() + "\" is not an action's name such as \"CreateMeeting\""));
    name.ifPresent(text -> requireNew(fields, text, names));
    Optional<Set<AccessLevel>> levels =
        fields
            .requiredObject("Annotations")
            .flatMap(annotations -> annotations.requiredObject("Properties"))
            .map(ServiceReferenceJson::levels);
    List<ResourceUse> resources = resourceUses(fields.objects("Resources"));
    List<String> keys = values(fields.texts("ActionConditionKeys"));
    return name.flatMap(
        text ->
            levels.map(
                found ->
                    new CatalogAction(
                        text.value(), null, found, resources, keys, List.of(), false)));
  }

  /**
   * Reads the flags. AWS sets IsWrite also where an action only tags, or manages permissions: there
   * it adds nothing. Otherwise each flag is a level of its own, whatever the combination, and an
   * action without one is a Read.
   */
  private static Set<AccessLevel> levels(JsonFields flags) {
    Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    addIf(flags.requiredFlag("IsList"), AccessLevel.LIST, levels);
    addIf(flags.requiredFlag("IsTaggingOnly"), AccessLevel.TAGGING, levels);
    addIf(flags.requiredFlag("IsPermissionManagement"), AccessLevel.PERMISSIONS_MANAGEMENT, levels);
    boolean writesOtherwise =
        levels.contains(AccessLevel.TAGGING) || levels.contains(AccessLevel.PERMISSIONS_MANAGEMENT);
    addIf(flags.requiredFlag("IsWrite") && !writesOtherwise, AccessLevel.WRITE, levels);
    addIf(levels.isEmpty(), AccessLevel.READ, levels);
    return levels;
  }

  private static void addIf(boolean set, AccessLevel level, Set<AccessLevel> levels) {
    if (set) {
      levels.add(level);
    }
  }

  private List<ResourceUse> resourceUses(List<JsonFields> objects) {
    return named(
        objects,
        (name, fields) -> new ResourceUse(name, false, values(fields.texts("ConditionKeys"))));
  }

  private List<ResourceType> resourceTypes(List<JsonFields> objects) {
    return named(
        objects,
        (name, fields) ->
            new ResourceType(
                name,
                values(fields.requiredTexts("ARNFormats")),
                values(fields.texts("ConditionKeys"))));
  }

  private List<ConditionKey> conditionKeys(List<JsonFields> objects) {
    return named(objects, (name, fields) -> new ConditionKey(name, values(fields.texts("Types"))));
  }

  /** Reads objects that have a name each, of which no two are the same. */
  private static <T> List<T> named(
      List<JsonFields> objects, BiFunction<String, JsonFields, T> reader) {
    List<T> read = new ArrayList<>();
    Map<String, JsonPlace> names = new HashMap<>();
    for (JsonFields fields : objects) {
      Optional<JsonText> name = fields.requiredText("Name");
      name.ifPresent(text -> requireNew(fields, text, names));
      read.add(reader.apply(name.map(JsonText::value).orElse(""), fields));
    }
    return read;
  }

  private static void requireNew(JsonFields fields, JsonText name, Map<String, JsonPlace> known) {
    JsonPlace earlier = known.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name.place());
    if (earlier != null) {
      fields.problem(
          name.place(), "\"" + name.value() + "\" is already listed in line " + earlier.line());
    }
  }

  private static List<String> values(List<JsonText> texts) {
    return texts.stream().map(JsonText::value).toList();
  }
}
