package dev.carillon.catalog.form;

import static dev.carillon.catalog.form.TerraformConfiguration.address;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy of a data source that is read only when a plan is applied, written as a configuration
 * would have it, with expressions for what the plan does not know.
 */
final class DeferredPolicy {

  /** What stands for what is not known. */
  private static final String OPEN = "${open.";

  private static final List<String> PRINCIPALS = List.of("principals", "not_principals");
  private static final List<String> ACTIONS = List.of("actions", "not_actions");
  private static final List<String> RESOURCES = List.of("resources", "not_resources");

  /** Where a statement stands, or all of them. */
  private static final Pattern STATEMENT = Pattern.compile("\\.statement(?:\\[\\d+])?$");

  private int open;

  private DeferredPolicy() {}

  /** Returns the policy of a data source; empty if it is known already. */
  static Optional<TerraformPolicy> of(Element data) {
    Optional<Element> change = data.member("change");
    Optional<Element> after = change.flatMap(one -> one.member("after")).filter(Element::isObject);
    Optional<Element> unknown = change.flatMap(one -> one.member("after_unknown"));
    if (after.isPresent() && unknown.filter(one -> isTrue(one.member("json"))).isPresent()) {
      Element known = new Element(address(data), after.get().value());
      DeferredPolicy deferred = new DeferredPolicy();
      Element written = new Element(known.path(), deferred.written(known.value(), unknown));
      TerraformPolicy own =
          TerraformPolicy.of(new Element(known.path(), deferred.decided(written.value())))
              .without(sids(known, TerraformConfiguration.OVERRIDING));
      List<Element> apart = new ArrayList<>(notReplaced(known, own));
      Stream.of(TerraformConfiguration.SOURCES, TerraformConfiguration.OVERRIDING)
          .flatMap(names -> taken(written, names))
          .filter(DeferredPolicy::isOpenText)
          .forEach(apart::add);
      written.member("statement").stream()
          .flatMap(statements -> statements.items().stream())
          .filter(DeferredPolicy::isOpen)
          .forEach(apart::add);
      return Optional.of(new TerraformPolicy(own.document(), own.statements(), own.path(), apart));
    }
    return Optional.empty();
  }

  /** Returns whether too little is known of a statement, or of how many there are. */
  static boolean hasOpenStatement(TerraformPolicy policy) {
    return (policy.statements().isEmpty() && policy.apart().isEmpty())
        || policy.apart().stream().anyMatch(one -> STATEMENT.matcher(one.path()).find());
  }

  /** Returns how many policies are not known that it takes statements from. */
  static int openSources(TerraformPolicy policy) {
    return (int)
        policy.apart().stream()
            .filter(one -> isOpenText(one) && !STATEMENT.matcher(one.path()).find())
            .count();
  }

  private static boolean isOpenText(Element value) {
    return value.isString() && value.text().startsWith(OPEN);
  }

  /** Returns the policies that a data source takes statements of by some attributes. */
  private static Stream<Element> taken(Element data, List<String> attributes) {
    return data.members().stream()
        .filter(one -> attributes.contains(one.name()))
        .flatMap(one -> one.strings().stream());
  }

  /** Returns the known policies of which no statement is replaced by another one of its Sid. */
  private static List<Element> notReplaced(Element known, TerraformPolicy own) {
    Set<String> later = sids(known, TerraformConfiguration.OVERRIDING);
    later.addAll(TerraformPolicy.sids(own.document()));
    return Stream.concat(
            taken(known, TerraformConfiguration.SOURCES)
                .filter(one -> Collections.disjoint(sids(one), later)),
            taken(known, TerraformConfiguration.OVERRIDING))
        .filter(one -> !one.text().isEmpty())
        .toList();
  }

  private static Set<String> sids(Element known, List<String> attributes) {
    return taken(known, attributes)
        .flatMap(one -> sids(one).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> sids(Element policy) {
    try {
      return TerraformPolicy.sids(JsonReader.read(policy.text()));
    } catch (JsonFault notJson) {
      return Set.of();
    }
  }

  /** Returns a data source with the statements of which enough is known, each in its place. */
  private JsonValue decided(JsonValue data) {
    return data instanceof JsonObject object
        ? object.changed((name, value) -> name.equals("statement") ? statements(value) : value)
        : data;
  }

  private JsonArray statements(JsonValue written) {
    return new JsonArray(
        written.position(),
        new Element("", written)
            .items().stream()
                .map(one -> isOpen(one) ? new JsonNull(written.position()) : statement(one))
                .toList());
  }

  /** Returns whether it is not known to whom a statement applies, or if to some, to what. */
  private static boolean isOpen(Element statement) {
    return !statement.isObject()
        || PRINCIPALS.stream().anyMatch(name -> hasText(statement, name))
        || (PRINCIPALS.stream().anyMatch(name -> has(statement, name))
            && RESOURCES.stream().anyMatch(name -> isUnknown(statement, name)));
  }

  private static boolean has(Element statement, String name) {
    return statement.member(name).filter(one -> !one.isEmptyArray()).isPresent();
  }

  private static boolean hasText(Element statement, String name) {
    return statement.member(name).filter(one -> !one.strings().isEmpty()).isPresent();
  }

  /** Returns whether not even the number of values is known: there can be none. */
  private static boolean isUnknown(Element statement, String name) {
    return statement.member(name).filter(Element::isString).isPresent();
  }

  /** Returns a statement without what may be absent, and with open conditions where some are. */
  private JsonValue statement(Element written) {
    JsonMembers members = JsonMembers.of((JsonObject) written.value());
    if (written.text("sid").startsWith(OPEN)) {
      members.remove("sid");
    }
    for (List<String> names : List.of(ACTIONS, RESOURCES)) {
      String plain = names.get(0);
      String negated = names.get(1);
      if (isUnknown(written, negated) && has(written, plain)) {
        members.remove(negated);
      } else if (isUnknown(written, plain) && has(written, negated)) {
        members.remove(plain);
      }
    }
    Position place = written.value().position();
    if (hasText(written, "condition")) {
      JsonMembers any = new JsonMembers();
      for (String name : List.of("test", "variable", "values")) {
        any.put(name, place, open(place));
      }
      List<JsonValue> conditions =
          written.member("condition").stream()
              .flatMap(all -> all.items().stream())
              .map(one -> one.isObject() ? one.value() : any.at(place))
              .toList();
      members.put("condition", place, new JsonArray(place, conditions));
    }
    return members.at(place);
  }

  private JsonString open(Position place) {
    return new JsonString(place, OPEN + ++open + '}');
  }

  /** Returns whether a value is not known, or a part of it. */
  private static boolean isOpenInside(JsonValue unknown) {
    if (unknown instanceof JsonArray array) {
      return array.elements().stream().anyMatch(DeferredPolicy::isOpenInside);
    }
    return unknown instanceof JsonObject object
        ? object.members().values().stream().anyMatch(DeferredPolicy::isOpenInside)
        : isTrue(unknown);
  }

  private static boolean isTrue(JsonValue unknown) {
    return unknown instanceof JsonBoolean is && is.value();
  }

  private static boolean isTrue(Optional<Element> value) {
    return value.filter(one -> isTrue(one.value())).isPresent();
  }

  /** Returns a part as a configuration would have it, with expressions for what is not known. */
  private JsonValue written(JsonValue known, Optional<Element> unknown) {
    if (isTrue(unknown)) {
      return open(known.position());
    }
    if (known instanceof JsonString text) {
      return new JsonString(
          text.position(), text.value().replace("${", "$${").replace("%{", "%%{"));
    }
    if (known instanceof JsonArray array) {
      List<Element> others = unknown.map(Element::items).orElse(List.of());
      List<JsonValue> elements = new ArrayList<>();
      for (int i = 0; i < array.elements().size(); i++) {
        Optional<Element> other = i < others.size() ? Optional.of(others.get(i)) : Optional.empty();
        elements.add(written(array.elements().get(i), other));
      }
      return new JsonArray(array.position(), elements);
    }
    if (!(known instanceof JsonObject object)) {
      return known;
    }
    JsonMembers members = new JsonMembers();
    object
        .members()
        .forEach(
            (name, value) -> {
              JsonValue part = written(value, unknown.flatMap(all -> all.member(name)));
              if (!(part instanceof JsonNull)) {
                members.put(name, object.placeOf(name), part);
              }
            });
    unknown.stream()
        .flatMap(all -> all.members().stream())
        .filter(one -> members.get(one.name()) == null && isOpenInside(one.value()))
        .forEach(one -> members.put(one.name(), known.position(), open(known.position())));
    return members.at(object.position());
  }
}
