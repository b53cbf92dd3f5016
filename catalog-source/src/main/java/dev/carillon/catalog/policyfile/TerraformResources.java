package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.catalog.grant.ManagedPolicies;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The policies of the resources that Terraform has as JSON: those of a plan or of a state, as
 * {@code terraform show -json} prints them, those in the file of a state, and those of a
 * configuration, as the CDK for Terraform writes it. They are texts, in attributes of resources.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/json-format">JSON output
 *     format</a>
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json">JSON configuration
 *     syntax</a>
 */
final class TerraformResources {

  /** Where the resources are: as they will be, as they are, and in the file of a state. */
  private static final List<String> SECTIONS = List.of("planned_values", "values", "resources");

  /** How the types of resources of AWS begin. */
  private static final String OF_AWS = "aws_";

  /** What CloudFormation calls the attributes of a permission for a function. */
  private static final Map<String, String> OF_PERMISSION =
      Map.of(
          "action", "Action",
          "principal", "Principal",
          "source_arn", "SourceArn",
          "source_account", "SourceAccount",
          "principal_org_id", "PrincipalOrgID",
          "event_source_token", "EventSourceToken",
          "function_url_auth_type", "FunctionUrlAuthType");

  /** What is the policy of something of a service. */
  private static final Pattern OF_RESOURCE = Pattern.compile("aws_[a-z0-9]+_.+_policy");

  private static final Set<String> ATTACHED =
      Set.of("policy_arn", "managed_policy_arn", "managed_policy_arns");

  /** How a configuration names a policy that it makes itself. */
  private static final String OWN = "${aws_iam_policy.";

  private final List<FoundPolicy> found = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private final Set<String> made = new HashSet<>();

  private TerraformResources() {}

  /** Returns the policies of the resources, in their order; none if Terraform tells none. */
  static List<FoundPolicy> policies(JsonValue document) {
    return in(document).found;
  }

  /**
   * Returns the policies of identities whose text the document lacks: managed ones that no resource
   * makes, and those that are known only when a plan is applied.
   */
  static List<String> named(JsonValue document) {
    TerraformResources resources = in(document);
    return Stream.concat(
            resources.named.stream()
                .filter(
                    name ->
                        !name.startsWith(OWN) && !ManagedPolicies.isOneOf(name, resources.made)),
            unknown(document).stream()
                .map(Element::path)
                .filter(path -> path.contains("aws_iam_") && path.endsWith(".policy")))
        .toList();
  }

  private static TerraformResources in(JsonValue document) {
    Element root = new Element("", document);
    TerraformResources resources = new TerraformResources();
    if (root.has("terraform_version")) {
      SECTIONS.stream()
          .flatMap(section -> root.member(section).stream())
          .findFirst()
          .ifPresent(resources::addIn);
    } else {
      root.member("resource").ifPresent(resources::addConfigured);
    }
    return resources;
  }

  /**
   * Returns a remark for each policy of a plan that is known only when the plan is applied: it
   * names what is made then. A resource that is a policy has to have one, of others it may only be
   * what AWS puts there.
   */
  static List<Problem> notKnown(String file, JsonValue document) {
    return unknown(document).stream().map(place -> notKnown(file, place)).toList();
  }

  private static List<Element> unknown(JsonValue document) {
    List<Element> found = new ArrayList<>();
    Optional<Element> changes = new Element("", document).member("resource_changes");
    for (Element one : changes.map(Element::items).orElse(List.of())) {
      String type = one.text("type");
      Optional<Element> unknown = one.member("change").flatMap(it -> it.member("after_unknown"));
      if (type.startsWith(OF_AWS) && unknown.isPresent()) {
        for (String name :
            List.of(type.endsWith("_policy") ? "policy" : "", "assume_role_policy")) {
          unknown
              .get()
              .member(name)
              .filter(is -> is.text().equals("true"))
              .ifPresent(is -> found.add(new Element(address(one) + '.' + name, is.value())));
        }
      }
    }
    return found;
  }

  private static Problem notKnown(String file, Element place) {
    Position at = place.value().position();
    return Problem.of(
            KnownIds.NO_SAMPLE,
            Severity.SUGGESTION,
            "The policy is known only when the plan is applied, so it is not judged. Check the"
                + " state after that: terraform show -json.")
        .in(file)
        .at(at.line(), at.column(), place.path());
  }

  /** Adds those of a configuration: types, and in each the resources by their names. */
  private void addConfigured(Element types) {
    for (String type : types.names()) {
      Element named = types.member(type).orElse(types);
      for (String name : type.startsWith(OF_AWS) ? named.names() : List.<String>of()) {
        named.member(name).stream()
            .flatMap(all -> all.items().stream())
            .forEach(values -> add(type, type + '.' + name, values));
      }
    }
  }

  /** Adds those of the resources in a section, or in a module of it. */
  private void addIn(Element value) {
    if (!value.text("type").startsWith(OF_AWS)) {
      Stream.concat(value.members().stream(), others(value)).forEach(this::addIn);
    } else if (value.text("mode").equals("managed")) {
      value.member("values").ifPresent(values -> add(value.text("type"), address(value), values));
      value.member("instances").stream()
          .flatMap(all -> all.items().stream())
          .flatMap(one -> one.member("attributes").stream())
          .forEach(values -> add(value.text("type"), address(value), values));
    }
  }

  /** Returns the elements of a list. */
  private static Stream<Element> others(Element value) {
    return value.items().stream().filter(item -> !item.equals(value));
  }

  /** Returns how Terraform calls a resource: {@code module.app.aws_iam_policy.reads}. */
  private static String address(Element resource) {
    String address = resource.text("address");
    String module = resource.text("module");
    return address.isEmpty()
        ? (module.isEmpty() ? "" : module + '.')
            + resource.text("type")
            + '.'
            + resource.text("name")
        : address;
  }

  private void add(String type, String address, Element values) {
    if (type.equals("aws_lambda_permission")) {
      PermissionResource.policy("AWS::Lambda::Permission", address, asInTemplates(values))
          .ifPresent(found::add);
    }
    if (type.equals("aws_iam_policy")) {
      made.add(values.text("arn"));
      made.add(values.text("name"));
    }
    for (String name : values.names()) {
      values
          .member(name)
          .ifPresent(
              value -> add(new Element(address + '.' + name, value.value()), name, type, values));
    }
  }

  private void add(Element value, String name, String type, Element values) {
    if (value.isString() && PolicyInText.isLikely(value.text())) {
      String text = value.text().replace("$${", "${"); // It stands for itself in a configuration.
      PolicyInText.ofText(new Element(value.path(), new JsonString(value.value().position(), text)))
          .ifPresent(
              policy -> {
                if (PolicyDocuments.isPolicy(policy.value())) {
                  found.add(policy(policy, name, type, values.text("type")));
                }
              });
    } else if (ATTACHED.contains(name)) {
      value.strings().stream().flatMap(AttachedPolicies::ofAws).forEach(found::add);
      value.strings().stream()
          .map(Element::text)
          .filter(ManagedPolicies::isPolicy)
          .forEach(named::add);
    } else {
      Stream.concat(value.members().stream(), others(value))
          .forEach(below -> add(below, name, type, values));
    }
  }

  private static FoundPolicy policy(Element policy, String name, String type, String ofWhat) {
    return new FoundPolicy(
        policy.path(),
        policy.value(),
        kind(policy, name, type, ofWhat),
        List.of(),
        type.startsWith("aws_vpc_endpoint") ? Set.of(Check.OPEN_TO_EVERYONE) : Set.of(),
        !type.isEmpty());
  }

  private static PolicyKind kind(Element policy, String name, String type, String ofWhat) {
    if (name.equals("assume_role_policy")) {
      return PolicyKind.ROLE_TRUST;
    }
    if (type.startsWith("aws_iam_") || type.startsWith("aws_ssoadmin_")) {
      return PolicyKind.IDENTITY;
    }
    return type.equals("aws_organizations_policy")
        ? CliAnswer.OF_ORGANIZATIONS.getOrDefault(ofWhat, PolicyKind.SERVICE_CONTROL)
        : OF_RESOURCE.matcher(type).matches()
            ? PolicyKind.RESOURCE
            : KindOfPolicy.of(policy.value());
  }

  /** Returns a permission by the names that CloudFormation has for its parts. */
  private static JsonObject asInTemplates(Element values) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    for (String name : values.names()) {
      values
          .member(name)
          .ifPresent(
              value -> {
                if (value.value() instanceof JsonString && OF_PERMISSION.containsKey(name)) {
                  String inTemplates = OF_PERMISSION.getOrDefault(name, name);
                  members.put(inTemplates, value.value());
                  names.put(inTemplates, value.value().position());
                }
              });
    }
    return new JsonObject(values.value().position(), members, names);
  }
}
