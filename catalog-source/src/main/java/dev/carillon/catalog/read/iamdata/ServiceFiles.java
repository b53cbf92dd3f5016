package dev.carillon.catalog.read.iamdata;

import dev.carillon.catalog.AccessLevels;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.IamNames;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonPlace;
import dev.carillon.catalog.json.JsonValue.JsonText;
import dev.carillon.catalog.read.Source;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The three files of a service in the package. */
record ServiceFiles(Members actions, Members resourceTypes, Members conditionKeys) {

  /** A type with two ARN formats has both in one string. */
  private static final Pattern BETWEEN_ARNS = Pattern.compile(",\\s*(?=arn:)");

  /** Puts the three together. */
  Source source(String file, String service, String displayName, String from)
      throws ProblemsException {
    List<ResourceType> types = resourceTypes.objects().stream().map(this::resourceType).toList();
    requireUnique(resourceTypes, "key");
    resourceTypes.problems().throwIfAny();
    List<ConditionKey> keys = conditionKeys.objects().stream().map(this::conditionKey).toList();
    requireUnique(conditionKeys, "key");
    conditionKeys.problems().throwIfAny();
    List<CatalogAction> all = new ArrayList<>();
    requireUnique(actions, "name");
    for (JsonFields fields : actions.objects()) {
      action(fields).ifPresent(all::add);
    }
    actions.problems().throwIfAny();
    ServiceCatalog catalog =
        new ServiceCatalog(service, displayName, from, all, types, keys, List.of());
    return new Source(file, catalog, lacks(all));
  }

  /**
   * AWS's pages had no column for dependent actions when the package was made, which leaves the
   * lists in it empty. It has no place for the permission-only mark.
   */
  private static Set<Fact> lacks(List<CatalogAction> actions) {
    EnumSet<Fact> lacks = EnumSet.of(Fact.PERMISSION_ONLY_MARKS);
    if (actions.stream().allMatch(action -> action.dependentActions().isEmpty())) {
      lacks.add(Fact.DEPENDENT_ACTIONS);
    }
    return lacks;
  }

  private Optional<CatalogAction> action(JsonFields fields) {
    Optional<JsonText> name = fields.requiredText("name");
    name.filter(n -> !IamNames.isAction(n.value()))
        .ifPresent(n -> fields.problem(n.place(), "\"" + n.value() + "\" is not an action's name"));
    Set<AccessLevel> levels = levels(fields);
    Map<String, ResourceUse> uses = new LinkedHashMap<>();
    List<String> dependent = new ArrayList<>(texts(fields, "dependentActions"));
    for (JsonFields use : fields.objects("resourceTypes")) {
      use.requiredText("name").ifPresent(type -> addUse(uses, type.value(), use));
      dependent.addAll(texts(use, "dependentActions"));
    }
    if (name.isEmpty() || levels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CatalogAction(
            name.get().value(),
            fields.text("description").map(JsonText::value).orElse(null),
            levels,
            List.copyOf(uses.values()),
            texts(fields, "conditionKeys"),
            dependent,
            false));
  }

  /** Adds a use; AWS lists a type again for each scenario. */
  private static void addUse(Map<String, ResourceUse> uses, String type, JsonFields use) {
    uses.merge(
        type,
        new ResourceUse(type, use.flag("required"), texts(use, "conditionKeys")),
        (one, other) ->
            new ResourceUse(
                type,
                one.required() || other.required(),
                Stream.concat(one.conditionKeys().stream(), other.conditionKeys().stream())
                    .toList()));
  }

  private static Set<AccessLevel> levels(JsonFields fields) {
    EnumSet<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    Optional<JsonText> cell = fields.requiredText("accessLevel");
    if (cell.isPresent()) {
      for (String label : Arrays.asList(cell.get().value().split(","))) {
        AccessLevels.labelled(label.strip())
            .ifPresentOrElse(
                levels::add,
                () ->
                    fields.problem(
                        cell.get().place(),
                        "\""
                            + label.strip()
                            + "\" is not an access level; "
                            + AccessLevels.EXPECTED));
      }
    }
    return levels;
  }

  private ResourceType resourceType(JsonFields fields) {
    List<String> arns = Arrays.asList(BETWEEN_ARNS.split(required(fields, "arn"), -1));
    return new ResourceType(required(fields, "key"), arns, texts(fields, "conditionKeys"));
  }

  private ConditionKey conditionKey(JsonFields fields) {
    return new ConditionKey(required(fields, "key"), List.of(required(fields, "type")));
  }

  private static String required(JsonFields fields, String name) {
    return fields.requiredText(name).map(JsonText::value).orElse("");
  }

  private static List<String> texts(JsonFields fields, String name) {
    return fields.texts(name).stream().map(JsonText::value).toList();
  }

  /** The objects are members by their lower-case names; the names proper could still collide. */
  private static void requireUnique(Members members, String name) {
    Set<String> known = new HashSet<>();
    for (JsonFields fields : members.objects()) {
      Optional<JsonText> text = fields.text(name);
      if (text.isPresent() && !known.add(text.get().value().toLowerCase(Locale.ROOT))) {
        JsonPlace place = text.get().place();
        fields.problem(place, "\"" + text.get().value() + "\" is listed twice");
      }
    }
  }
}
