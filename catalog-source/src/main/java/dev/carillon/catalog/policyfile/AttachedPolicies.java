package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the principals of a template have by several policies, or by those of AWS: what none of them
 * makes possible alone, all of them together may.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html">
 *     All policies of a principal are evaluated</a>
 */
final class AttachedPolicies {

  /** No template has more statements that are joined; AWS takes 500 resources. */
  private static final int MOST = 10_000;

  /** AWS's own policies by which somebody may do everything, or give themselves that. */
  private static final Pattern OF_AWS =
      Pattern.compile(
          "(?:arn:(?:[^:]*|\\$\\{AWS::Partition}):iam::aws:policy/)?"
              + "(AdministratorAccess|IAMFullAccess)");

  private static final Map<String, String> ACTIONS =
      Map.of("AdministratorAccess", "*", "IAMFullAccess", "iam:*");

  /** How the types of resources of IAM begin. */
  private static final String IAM = "AWS::IAM::";

  /** Properties that name principals, by the type of these. */
  static final SortedMap<String, List<String>> HOLDERS =
      new TreeMap<>(
          Map.of(
              "Role", List.of("Roles", "RoleName"),
              "User", List.of("Users", "UserName"),
              "Group", List.of("Groups", "GroupName")));

  /** What a principal has, each part being one policy with its statements. */
  private record Holder(String path, Map<String, List<Element>> policies) {
    Holder(String path) {
      this(path, new LinkedHashMap<>());
    }

    List<Element> all() {
      return policies.values().stream().flatMap(List::stream).toList();
    }
  }

  private final List<TemplateResource> resources;
  private final int reading;
  private final Map<String, Holder> holders = new LinkedHashMap<>();
  private final Map<String, List<Element>> managed = new LinkedHashMap<>();

  private AttachedPolicies(List<TemplateResource> resources, int reading) {
    this.resources = resources;
    this.reading = reading;
  }

  /** Returns the policies of each principal that has several of them, as one. */
  static List<FoundPolicy> together(List<TemplateResource> resources) {
    Set<FoundPolicy> found = new LinkedHashSet<>();
    int readings = resources.stream().mapToInt(one -> one.readings().size()).max().orElse(0);
    int left = MOST;
    for (int reading = 0; reading < readings; reading++) {
      for (Holder holder : new AttachedPolicies(resources, reading).holders()) {
        List<Element> all = holder.all();
        left -= all.size();
        if (holder.policies().size() > 1 && left >= 0) {
          found.add(joined(holder.path(), all));
        }
      }
    }
    return List.copyOf(found);
  }

  private static FoundPolicy joined(String path, List<Element> statements) {
    Position place = statements.get(0).value().position();
    JsonValue all = new JsonArray(place, statements.stream().map(Element::value).toList());
    return new FoundPolicy(
        path,
        PolicyDocuments.document(place, all),
        PolicyKind.IDENTITY,
        statements.stream().map(Element::path).toList(),
        Set.of(),
        IAM);
  }

  private List<Holder> holders() {
    for (TemplateResource resource : resources) {
      if (resource.isManagedPolicy()) {
        List<Element> statements = statements(resource.properties(reading));
        resource.policyReferences().forEach(name -> managed.put(name, statements));
      }
      if (isPrincipal(resource)) {
        principal(resource);
      }
    }
    for (TemplateResource resource : resources) {
      if (isPrincipal(resource)) {
        own(resource);
      } else if (resource.type().startsWith(IAM)) {
        attached(resource);
      }
    }
    resources.stream().filter(one -> one.type().equals(IAM + "User")).forEach(this::inGroups);
    return holders.values().stream().distinct().toList();
  }

  private static boolean isPrincipal(TemplateResource resource) {
    return resource.type().startsWith(IAM) && HOLDERS.containsKey(kind(resource));
  }

  /** Returns {@code Role} of {@code AWS::IAM::Role}. */
  private static String kind(TemplateResource resource) {
    return resource.type().substring(IAM.length());
  }

  private Holder holder(TemplateResource principal) {
    return Objects.requireNonNull(holders.get(kind(principal) + ' ' + principal.reference()));
  }

  /** Adds what the groups of a user have, all of which is known by now. */
  private void inGroups(TemplateResource user) {
    Holder holder = holder(user);
    TemplateResource.texts(user.properties(reading), List.of("Groups")).stream()
        .flatMap(name -> Stream.ofNullable(holders.get("Group " + name.text())))
        .forEach(group -> add(group.path(), group.all(), holder));
  }

  /** A principal is named by its logical id, or by its name. */
  private void principal(TemplateResource resource) {
    String kind = kind(resource);
    Holder holder = new Holder(resource.path());
    holders.put(kind + ' ' + resource.reference(), holder);
    resource
        .properties(reading)
        .member(kind + "Name")
        .filter(Element::isString)
        .ifPresent(name -> holders.putIfAbsent(kind + ' ' + name.text(), holder));
  }

  /** Adds a policy to those that it names. */
  private void attached(TemplateResource resource) {
    Element properties = resource.properties(reading);
    List<Element> statements = statements(properties);
    if (statements.isEmpty()) {
      return;
    }
    HOLDERS.forEach(
        (kind, names) ->
            TemplateResource.texts(properties, names)
                .forEach(
                    name ->
                        holders
                            .computeIfAbsent(
                                kind + ' ' + name.text(), any -> new Holder(resource.path()))
                            .policies()
                            .put(resource.path(), statements)));
  }

  /** Adds what a principal has in itself, and the managed policies of the template it names. */
  private void own(TemplateResource resource) {
    Element properties = resource.properties(reading);
    Holder holder = holder(resource);
    properties.member("Policies").stream()
        .flatMap(policies -> policies.items().stream())
        .forEach(policy -> add(policy.path(), statements(policy), holder));
    TemplateResource.texts(properties, TemplateResource.NAMING)
        .forEach(name -> add(name.text(), managed.getOrDefault(name.text(), List.of()), holder));
  }

  private static void add(String name, List<Element> statements, Holder holder) {
    if (!statements.isEmpty()) {
      holder.policies().put(name, statements);
    }
  }

  /** Returns the statements of the policy that a resource, or a part of one, has. */
  static List<Element> statements(Element holder) {
    return holder.member("PolicyDocument").map(Element::statements).orElse(List.of());
  }

  /** Returns what AWS's own policies for administrators allow, at each place where one is named. */
  static List<FoundPolicy> ofAws(List<TemplateResource> resources) {
    return resources.stream()
        .flatMap(TemplateResource::eachProperties)
        .flatMap(one -> TemplateResource.texts(one, TemplateResource.NAMING).stream())
        .flatMap(AttachedPolicies::ofAws)
        .distinct()
        .toList();
  }

  /** Returns what AWS's own policy for administrators allows, where its name is one. */
  static Stream<FoundPolicy> ofAws(Element name) {
    Matcher matcher = OF_AWS.matcher(name.text());
    if (!matcher.matches()) {
      return Stream.empty();
    }
    Position place = name.value().position();
    String action = ACTIONS.getOrDefault(matcher.group(1), "");
    JsonValue statement =
        PolicyDocuments.statement("Allow", "Action", new JsonString(place, action));
    return Stream.of(
        new FoundPolicy(
            name.path(),
            PolicyDocuments.document(place, statement),
            PolicyKind.IDENTITY,
            List.of(name.path()),
            EnumSet.complementOf(
                EnumSet.of(Check.ADMINISTRATIVE_ACCESS, Check.PRIVILEGE_ESCALATION)),
            IAM));
  }
}
