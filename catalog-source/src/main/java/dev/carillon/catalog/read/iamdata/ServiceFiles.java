package dev.carillon.catalog.read.iamdata;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.core.type.TypeReference;
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
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.json.JsonBinding;
import dev.carillon.catalog.read.json.JsonFlag;
import dev.carillon.catalog.read.json.JsonPlace;
import dev.carillon.catalog.read.json.JsonText;
import dev.carillon.catalog.read.json.RequiredMembers;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  record ActionEntry(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @Nullable JsonText description,
      @Nullable JsonText accessLevel,
      @Nullable List<UseEntry> resourceTypes,
      @Nullable List<JsonText> conditionKeys,
      @Nullable List<JsonText> dependentActions,
      @Nullable JsonFlag isPermissionOnly) {}

  record UseEntry(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @Nullable JsonFlag required,
      @Nullable List<JsonText> conditionKeys,
      @Nullable List<JsonText> dependentActions) {}

  record TypeEntry(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText key,
      @Nullable JsonText arn,
      @Nullable List<JsonText> conditionKeys) {}

  record KeyEntry(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText key,
      @Nullable JsonText type) {}

  /** Reads the three and puts them together, with "no" for what the package leaves out. */
  Source source(String service, String displayName, String from) throws ProblemsException {
    FactChecks ofActions = checks("actions");
    FactChecks ofTypes = checks("resourceTypes");
    FactChecks ofKeys = checks("conditionKeys");
    List<CatalogAction> actions =
        parts(
            "actions",
            ofActions,
            new TypeReference<>() {},
            ActionEntry::name,
            ServiceFiles::action);
    List<ResourceTypeReference> resourceTypes =
        parts(
            "resourceTypes", ofTypes, new TypeReference<>() {}, TypeEntry::key, ServiceFiles::type);
    List<ConditionKeyReference> conditionKeys =
        parts("conditionKeys", ofKeys, new TypeReference<>() {}, KeyEntry::key, ServiceFiles::key);
    ServiceCatalog catalog =
        new ServiceCatalog(
            service,
            VisibleText.of(displayName),
            from,
            actions,
            resourceTypes,
            conditionKeys,
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
  private <E, T> List<T> parts(
      String part,
      FactChecks facts,
      TypeReference<Map<String, E>> form,
      Function<E, @Nullable JsonText> name,
      BiFunction<E, RequiredMembers, Optional<T>> read)
      throws ProblemsException {
    RequiredMembers members = new RequiredMembers(facts);
    Map<String, JsonPlace> known = new HashMap<>();
    List<T> parts = new ArrayList<>();
    for (Map.Entry<String, E> named :
        JsonBinding.read(path(part), form, facts.problems()).entrySet()) {
      requireEntry(named.getKey(), name.apply(named.getValue()), known, members);
      read.apply(named.getValue(), members).ifPresent(parts::add);
    }
    facts.problems().throwIfAny();
    return parts;
  }

  /** Reads an action; AWS lists a resource type again for each scenario. */
  private static Optional<CatalogAction> action(ActionEntry entry, RequiredMembers members) {
    String name = members.required(entry.place(), "name", entry.name(), FactShape.ACTION);
    Set<AccessLevel> levels = levels(entry, members);
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    Map<String, ResourceUse> uses = new LinkedHashMap<>();
    List<String> dependent = new ArrayList<>(members.usedActions(entry.dependentActions()));
    for (UseEntry use : RequiredMembers.elements(entry.resourceTypes())) {
      String type = members.usedType(use.place(), "name", use.name());
      boolean required = use.required() != null && use.required().value();
      List<String> keys = members.usedKeys(use.conditionKeys());
      uses.merge(type, new ResourceUse(type, required, keys), ResourceUse::and);
      dependent.addAll(members.usedActions(use.dependentActions()));
    }
    return Optional.of(
        new CatalogAction(
            name,
            members.sentence(entry.description()),
            levels,
            List.copyOf(uses.values()),
            members.usedKeys(entry.conditionKeys()),
            dependent,
            entry.isPermissionOnly() != null && entry.isPermissionOnly().value()));
  }

  private static Set<AccessLevel> levels(ActionEntry entry, RequiredMembers members) {
    EnumSet<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    Optional<JsonText> cell = members.required(entry.place(), "accessLevel", entry.accessLevel());
    for (String label : cell.map(text -> text.value().split(",")).orElse(new String[0])) {
      AccessLevelNames.labelled(label.strip())
          .ifPresentOrElse(
              levels::add,
              () ->
                  members.problem(
                      new JsonText(label.strip(), cell.get().place()), AccessLevelNames.NOT_ONE));
    }
    return levels;
  }

  private static Optional<ResourceTypeReference> type(TypeEntry entry, RequiredMembers members) {
    Optional<JsonText> arn = members.required(entry.place(), "arn", entry.arn());
    return Optional.of(
        new ResourceTypeReference(
            members.required(entry.place(), "key", entry.key(), FactShape.RESOURCE_TYPE),
            members.arns(arn.map(ServiceFiles::arns).orElse(List.of())),
            members.usedKeys(entry.conditionKeys())));
  }

  private static Optional<ConditionKeyReference> key(KeyEntry entry, RequiredMembers members) {
    Optional<JsonText> type = members.required(entry.place(), "type", entry.type());
    return Optional.of(
        new ConditionKeyReference(
            members.required(entry.place(), "key", entry.key(), FactShape.CONDITION_KEY),
            members.valueTypes(type.map(List::of).orElse(List.of()))));
  }

  private static List<JsonText> arns(JsonText both) {
    return BETWEEN_ARNS
        .splitAsStream(both.value())
        .map(arn -> new JsonText(arn, both.place()))
        .toList();
  }

  /** An entry has its name twice, so a slip in one of the two shows; no other has the same. */
  private static void requireEntry(
      String entry,
      @Nullable JsonText name,
      Map<String, JsonPlace> known,
      RequiredMembers members) {
    if (name == null) {
      return;
    }
    members.requireNew(name, known);
    if (!entry.equals(name.value()) && !entry.equals(name.value().toLowerCase(Locale.ROOT))) {
      members.problem(
          name, " is the entry %s; expected the same name".formatted(VisibleText.quoted(entry)));
    }
  }
}
