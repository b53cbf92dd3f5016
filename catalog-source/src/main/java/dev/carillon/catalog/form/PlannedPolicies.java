package dev.carillon.catalog.form;

import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a plan that Terraform makes only when the plan is applied: those of data sources
 * that name what is made then. One is told where all but such texts is known, and it is the whole
 * policy of a resource; each of these texts is a placeholder.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/internals/json-format#change-representation">
 *     Change representation</a>
 */
public final class PlannedPolicies {

  /** A module of an address, and of a module that is made several times, which of them. */
  private static final Pattern MODULE =
      Pattern.compile("\\G\\.?module\\.([\\w-]+)(?:\\[(?:\\d+|\"(?:[^\"\\\\]|\\\\.)*\")])?");

  /** What an expression refers to that takes nothing but the policy of one data source. */
  private static final Pattern POLICY =
      Pattern.compile(
          "data\\.aws_iam_policy_document\\.([\\w-]+)(?:\\[[^\\]]*])?(?:\\.(?:minified_)?json)?");

  /** What says which of several data sources is meant: the one of the same key. */
  private static final Set<String> SAME = Set.of("each.key", "count.index");

  /** What may be unknown of a statement: what texts there are. */
  private static final Set<String> TEXTS =
      Set.of("actions", "not_actions", "resources", "not_resources", "identifiers", "values");

  private final Element root;

  /** What is done with the data sources, by their modules and names. */
  private final Map<List<String>, List<Element>> sources = new HashMap<>();

  /** What the configuration says of resources: by the addresses of their modules, then by name. */
  private final Map<String, Map<List<String>, Element>> configured = new HashMap<>();

  private int unknowns;

  /** Takes a plan; what is none has no such policies. */
  public PlannedPolicies(Element root) {
    this.root = root;
    root.member("resource_changes").stream()
        .flatMap(changes -> changes.items().stream())
        .filter(change -> change.text("type").equals(TerraformConfiguration.DOCUMENT))
        .forEach(
            change ->
                sources
                    .computeIfAbsent(place(change, change.text("name")), any -> new ArrayList<>())
                    .add(change));
  }

  private static List<String> place(Element change, String name) {
    return List.of(change.text("module_address"), name);
  }

  /**
   * Returns the policy that an attribute of a resource is going to have; empty if its expression
   * refers to anything else, or more than texts is unknown of it. A plan does not tell what an
   * expression does with it: {@code replace} of constants is not seen, nor {@code count.index + 1}.
   *
   * @param change what is done with the resource
   */
  public Optional<TerraformPolicy> policy(Element change, String attribute) {
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
                configured
                    .computeIfAbsent(change.text("module_address"), this::configured)
                    .get(named(change)))
            .flatMap(resource -> resource.member("expressions"))
            .flatMap(all -> all.member(attribute))
            .flatMap(one -> one.member("references"))
            .flatMap(references -> source(references.strings(), change))
            .flatMap(this::policy);
  }

  private static List<String> named(Element resource) {
    return List.of(resource.text("mode"), resource.text("type"), resource.text("name"));
  }

  /** Returns what the configuration says of the resources of a module. */
  private Map<List<String>, Element> configured(String address) {
    Optional<Element> module =
        root.member("configuration").flatMap(all -> all.member("root_module"));
    Matcher step = MODULE.matcher(address);
    int end = 0;
    for (; step.find(); end = step.end()) {
      String name = step.group(1);
      module =
          module
              .flatMap(in -> in.member("module_calls"))
              .flatMap(calls -> calls.member(name))
              .flatMap(call -> call.member("module"));
    }
    Map<List<String>, Element> resources = new HashMap<>();
    if (end == address.length()) {
      module.flatMap(in -> in.member("resources")).stream()
          .flatMap(all -> all.items().stream())
          .forEach(one -> resources.putIfAbsent(named(one), one));
    }
    return resources;
  }

  /** Returns the one data source that an expression refers to, for a resource. */
  private Optional<Element> source(List<Element> references, Element change) {
    List<String> names = new ArrayList<>();
    boolean same = false;
    for (Element reference : references) {
      Matcher named = POLICY.matcher(reference.text());
      if (named.matches()) {
        names.add(named.group(1));
      } else if (SAME.contains(reference.text())) {
        same = true;
      } else {
        return Optional.empty();
      }
    }
    if (names.stream().distinct().count() != 1) {
      return Optional.empty();
    }
    List<Element> all = sources.getOrDefault(place(change, names.get(0)), List.of());
    boolean byKey = same;
    List<Element> meant =
        all.stream().filter(one -> !byKey || key(one).equals(key(change))).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** Returns which one it is of those that {@code count} or {@code for_each} make. */
  private static String key(Element change) {
    return change.member("index").map(Element::text).orElse("");
  }

  private Optional<TerraformPolicy> policy(Element source) {
    unknowns = 0; // Else what is accepted in one policy would depend on others.
    Optional<Element> change = source.member("change");
    Optional<Element> after = change.flatMap(one -> one.member("after"));
    Optional<Element> unknown = change.flatMap(one -> one.member("after_unknown"));
    if (after.isEmpty()
        || unknown.isEmpty()
        || TerraformConfiguration.TAKING.stream()
            .anyMatch(name -> has(after.get(), name) || has(unknown.get(), name))
        || has(unknown.get(), "version")) {
      return Optional.empty();
    }
    Element given = new Element(TerraformConfiguration.address(source), after.get().value());
    JsonMembers data = new JsonMembers();
    given
        .member("version")
        .filter(Element::isString)
        .ifPresent(version -> data.put("version", version.namePosition(), version.value()));
    return blocks(given, unknown.get(), "statement")
        .filter(statements -> !statements.elements().isEmpty())
        .map(
            statements -> {
              data.put("statement", statements.position(), statements);
              return TerraformPolicy.of(
                  new Element(given.path(), data.at(given.value().position())));
            });
  }

  /** Returns whether something is given there, or is not known. */
  private static boolean has(Element values, String name) {
    return values
        .member(name)
        .filter(
            one ->
                !(one.value() instanceof JsonNull
                    || one.isEmptyArray()
                    || one.text().isEmpty()
                    || one.text().equals("false")))
        .isPresent();
  }

  /** Returns blocks as a configuration has them; empty if more than texts is unknown of one. */
  private Optional<JsonArray> blocks(Element given, Element unknown, String name) {
    List<Element> all = given.member(name).map(Element::items).orElse(List.of());
    List<Element> unknowns = unknown.member(name).map(Element::items).orElse(List.of());
    List<JsonValue> blocks = new ArrayList<>();
    for (int i = 0; i < all.size() && all.size() == unknowns.size(); i++) {
      block(all.get(i), unknowns.get(i)).ifPresent(blocks::add);
    }
    Position place = given.member(name).orElse(given).value().position();
    return blocks.size() == Math.max(all.size(), unknowns.size())
        ? Optional.of(new JsonArray(place, blocks))
        : Optional.empty();
  }

  private Optional<JsonObject> block(Element given, Element unknown) {
    JsonMembers block = new JsonMembers();
    for (Element member : given.members()) {
      block.put(member.name(), member.namePosition(), escaped(member.value()));
    }
    for (Element member : unknown.members()) {
      boolean ofBlocks = member.items().stream().anyMatch(Element::isObject);
      Optional<JsonArray> known =
          ofBlocks ? blocks(given, unknown, member.name()) : Optional.empty();
      if (known.isPresent()) {
        block.put(member.name(), known.get().position(), known.get());
      } else if (isUnknown(member.value())) {
        if (!TEXTS.contains(member.name())) {
          return Optional.empty();
        }
        Position place = given.value().position();
        block.put(member.name(), place, withOpen(block.get(member.name()), place));
      }
    }
    return given.isObject() && unknown.isObject()
        ? Optional.of(block.at(given.value().position()))
        : Optional.empty();
  }

  /** Adds to the texts that are known one that is not: how many there will be, nobody knows. */
  private JsonArray withOpen(@Nullable JsonValue known, Position place) {
    List<JsonValue> texts = new ArrayList<>();
    if (known instanceof JsonArray array) {
      array.elements().stream().filter(JsonString.class::isInstance).forEach(texts::add);
    }
    texts.add(new JsonString(place, "${known_after_apply." + ++unknowns + '}'));
    return new JsonArray(place, texts);
  }

  /** Returns whether a value is not known, or a part of it. */
  private static boolean isUnknown(JsonValue unknown) {
    if (unknown instanceof JsonArray array) {
      return array.elements().stream().anyMatch(PlannedPolicies::isUnknown);
    }
    return unknown instanceof JsonObject object
        ? object.members().values().stream().anyMatch(PlannedPolicies::isUnknown)
        : unknown instanceof JsonBoolean is && is.value();
  }

  /** Returns a value as a configuration has it, in which a dollar sign begins an expression. */
  private static JsonValue escaped(JsonValue known) {
    if (known instanceof JsonArray array) {
      return new JsonArray(
          array.position(), array.elements().stream().map(PlannedPolicies::escaped).toList());
    }
    if (known instanceof JsonObject object) {
      return object.changed((name, value) -> escaped(value));
    }
    return known instanceof JsonString text
        ? new JsonString(text.position(), TerraformText.escaped(text.value()))
        : known;
  }
}
