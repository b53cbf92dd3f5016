package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The permissions boundaries of the principals of a template, as far as they stand in it. A
 * boundary allows nothing by itself; what it does not allow, no policy of the principal does.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html">
 *     Permissions boundaries for IAM entities</a>
 */
final class Boundaries {

  private static final String BOUNDARY = "PermissionsBoundary";

  private static final List<String> HOLDERS =
      AttachedPolicies.HOLDERS.values().stream().flatMap(List::stream).toList();

  /** The managed policies of the template, by what stands for one. */
  private final Map<String, TemplateResource> managed = new HashMap<>();

  /** What denies all that a boundary does not allow, by what it is put on. */
  private final Map<String, List<JsonValue>> denials = new HashMap<>();

  private final Set<String> only = new HashSet<>();

  Boundaries(List<TemplateResource> resources) {
    boolean any = false;
    for (TemplateResource one : resources) {
      if (one.isManagedPolicy()) {
        managed.put(one.reference(), one);
      }
      any |= one.eachProperties().anyMatch(properties -> properties.has(BOUNDARY));
    }
    if (any && !managed.isEmpty()) {
      readBoundaries(resources);
    }
  }

  private void readBoundaries(List<TemplateResource> resources) {
    Map<String, List<JsonValue>> byName = new HashMap<>();
    Set<String> attached = new HashSet<>();
    for (TemplateResource one : resources) {
      Set<String> names = texts(one, List.of(BOUNDARY));
      String name = names.size() == 1 ? names.iterator().next() : "";
      if (managed.containsKey(name) && isAlways(one)) {
        TemplateResource boundary = Objects.requireNonNull(managed.get(name));
        List<JsonValue> denying = denying(boundary);
        only.add(boundary.path());
        denials.put(one.path(), denying);
        byName.put(one.reference(), denying);
      }
      attached.addAll(texts(one, List.of("ManagedPolicyArns")));
    }
    for (TemplateResource one : resources) {
      Set<String> holders = texts(one, HOLDERS);
      String holder = holders.size() == 1 ? holders.iterator().next() : "";
      if (byName.containsKey(holder)) {
        denials.put(one.path(), byName.getOrDefault(holder, List.of()));
      }
      if (!holders.isEmpty() || attached.contains(one.reference())) {
        only.remove(one.path());
      }
    }
  }

  /** Returns whether a principal has its boundary whatever a deployment chooses. */
  private static boolean isAlways(TemplateResource principal) {
    return principal.eachProperties().allMatch(one -> one.has(BOUNDARY));
  }

  private static Set<String> texts(TemplateResource resource, List<String> properties) {
    return resource
        .eachProperties()
        .flatMap(one -> TemplateResource.texts(one, properties).stream())
        .map(Element::text)
        .collect(Collectors.toSet());
  }

  /** What is allowed of an action only on some resources is taken to be allowed. */
  private static List<JsonValue> denying(TemplateResource boundary) {
    List<JsonValue> denying = new ArrayList<>();
    List<JsonValue> allowed = new ArrayList<>();
    boolean allowsOthers = false;
    for (Element statement : AttachedPolicies.statements(boundary.properties(0))) {
      if (KindOfPolicy.denies(statement)) {
        denying.add(statement.value());
      } else {
        allowsOthers |= statement.has("NotAction");
        statement.member("Action").stream()
            .flatMap(actions -> actions.items().stream())
            .forEach(action -> allowed.add(action.value()));
      }
    }
    if (!allowsOthers && !allowed.isEmpty()) {
      JsonValue others = new JsonArray(allowed.get(0).position(), allowed);
      denying.add(PolicyDocuments.statement("Deny", "NotAction", others));
    }
    return denying;
  }

  /** Returns whether a policy is a boundary, and attached to nobody as a policy. */
  boolean isOnlyBoundary(FoundPolicy policy) {
    return !only.isEmpty() && places(policy).anyMatch(only::contains);
  }

  /** Returns a policy with what the boundary of its principal denies; the same if it has none. */
  JsonValue in(FoundPolicy policy) {
    if (denials.isEmpty()) {
      return policy.document();
    }
    List<JsonValue> denying =
        places(policy).flatMap(place -> denials.getOrDefault(place, List.of()).stream()).toList();
    if (denying.isEmpty() || !(policy.document() instanceof JsonObject document)) {
      return policy.document();
    }
    List<JsonValue> all = new ArrayList<>();
    new Element("", document).statements().forEach(one -> all.add(one.value()));
    all.addAll(denying);
    return document.changed(
        (name, value) ->
            name.equals("Statement") ? new JsonArray(document.position(), all) : value);
  }

  /** Returns where a policy stands, and what that is part of. */
  private static Stream<String> places(FoundPolicy policy) {
    return Stream.iterate(
        policy.path(),
        path -> !path.isEmpty(),
        path -> path.substring(0, Math.max(0, path.lastIndexOf('.'))));
  }
}
