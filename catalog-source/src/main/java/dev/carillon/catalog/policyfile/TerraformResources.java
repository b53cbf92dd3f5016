package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.catalog.form.TerraformPolicy;
import dev.carillon.catalog.form.TerraformText;
import dev.carillon.catalog.grant.ManagedPolicies;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
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
 * configuration, as the CDK for Terraform writes it. They are texts, in attributes of resources; in
 * a configuration they also are what an expression encodes, or data sources.
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

  /** What is the policy of something of a service. */
  private static final Pattern OF_RESOURCE = Pattern.compile("aws_[a-z0-9]+_.+_policy");

  private static final Set<String> ATTACHED =
      Set.of("policy_arn", "managed_policy_arn", "managed_policy_arns");

  /** How a configuration names a policy that it makes itself. */
  private static final String OWN = "${aws_iam_policy.";

  private final boolean configured;
  private final List<FoundPolicy> found = new ArrayList<>();
  private final Map<String, Element> data = new LinkedHashMap<>();

  /** The attributes that take the policy of each data source. */
  private final Map<String, Set<Attribute>> uses = new HashMap<>();

  private final List<Element> unknown = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private final Set<String> made = new HashSet<>();

  /** Of a resource of a type; {@code ofWhat} is the resource's own attribute {@code type}. */
  private record Attribute(String name, String type, String ofWhat) {}

  private TerraformResources(Element root) {
    configured = !root.has("terraform_version");
    if (configured) {
      root.member("data").ifPresent(this::addConfigured);
      root.member("resource").ifPresent(this::addConfigured);
      Attribute none = new Attribute("", "", "");
      data.keySet().stream()
          .filter(name -> !uses.containsKey(name))
          .toList()
          .forEach(name -> use(name, none));
    } else {
      SECTIONS.stream()
          .flatMap(section -> root.member(section).stream())
          .findFirst()
          .ifPresent(this::addIn);
    }
    root.member("resource_changes").stream()
        .flatMap(changes -> changes.items().stream())
        .forEach(this::addUnknown);
  }

  /** Reads the resources in a document. */
  static TerraformResources in(JsonValue document) {
    return new TerraformResources(new Element("", document));
  }

  /** Returns the policies of the resources, in their order; none if Terraform tells none. */
  List<FoundPolicy> policies() {
    return found;
  }

  /**
   * Returns the policies of identities whose text the document lacks: managed ones that no resource
   * makes, and those that are known only when a plan is applied.
   */
  List<String> named() {
    return Stream.concat(
            named.stream()
                .filter(name -> !name.startsWith(OWN) && !ManagedPolicies.isOneOf(name, made)),
            unknown.stream()
                .map(Element::path)
                .filter(path -> path.contains("aws_iam_") && path.endsWith(".policy")))
        .toList();
  }

  /**
   * Returns a remark for each policy of a plan that is known only when the plan is applied, as it
   * names what is made then, and of a configuration that is an expression which is not read. A
   * resource that is a policy has to have one, of others it may only be what AWS puts there.
   */
  List<Problem> notKnown(String file) {
    return unknown.stream().map(place -> notKnown(file, place)).toList();
  }

  /** Returns which attributes of a resource have to be policies of IAM. */
  private static List<String> attributes(String type) {
    boolean isPolicy = type.endsWith("_policy") && !type.contains("_lifecycle_");
    return List.of(isPolicy ? "policy" : "", "assume_role_policy");
  }

  /** Adds what is known only when a plan is applied. */
  private void addUnknown(Element change) {
    String type = change.text("type");
    if (type.startsWith(OF_AWS)) {
      change.member("change").flatMap(it -> it.member("after_unknown")).stream()
          .flatMap(all -> attributes(type).stream().flatMap(name -> all.member(name).stream()))
          .filter(is -> is.text().equals("true"))
          .map(is -> new Element(address(change) + '.' + is.name(), is.value()))
          .forEach(unknown::add);
    }
  }

  private static Problem notKnown(String file, Element place) {
    Position at = place.value().position();
    return Problem.of(
            KnownIds.NO_SAMPLE,
            Severity.SUGGESTION,
            place.isString()
                ? "The policy is an expression, so it is not judged. Check a plan of it."
                : "The policy is known only when the plan is applied, so it is not judged. Check"
                    + " the state after that: terraform show -json.")
        .in(file)
        .at(at.line(), at.column(), place.path());
  }

  /** Adds those of a configuration: types, and in each the resources, or data, by their names. */
  private void addConfigured(Element section) {
    for (Element type : blocks(section)) {
      for (Element one : type.name().startsWith(OF_AWS) ? blocks(type) : List.<Element>of()) {
        if (section.name().equals("resource")) {
          one.items().forEach(values -> add(type.name(), type.name() + '.' + one.name(), values));
        } else if (type.name().equals("aws_iam_policy_document")) {
          one.items().forEach(values -> data.put(one.name(), values));
        }
      }
    }
  }

  /** Returns what an object has by names; a list of objects has what each of them has. */
  private static List<Element> blocks(Element value) {
    return value.items().stream().flatMap(object -> object.members().stream()).toList();
  }

  /** Adds the policy of a data source, and those that it is made of, as one of an attribute. */
  private boolean use(String data, Attribute attribute) {
    Element source = this.data.get(data);
    if (source == null || !uses.computeIfAbsent(data, any -> new HashSet<>()).add(attribute)) {
      return source != null;
    }
    TerraformPolicy made = TerraformPolicy.of(source);
    if (!made.statements().isEmpty()) {
      JsonValue policy = decided(made.document());
      found.add(policy(source.path(), policy, made.statements(), attribute));
    }
    for (String from : List.of("source_policy_documents", "override_policy_documents")) {
      source.member(from).stream()
          .flatMap(all -> all.strings().stream())
          .forEach(one -> addText(one, attribute));
    }
    return true;
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
      PermissionResource.policy(
              "AWS::Lambda::Permission", address, TerraformPolicy.permission(values))
          .ifPresent(found::add);
    }
    if (type.equals("aws_iam_policy")) {
      made.add(values.text("arn"));
      made.add(values.text("name"));
    }
    for (Element value : values.members()) {
      add(
          new Element(address + '.' + value.name(), value.value()),
          new Attribute(value.name(), type, values.text("type")));
    }
  }

  private void add(Element value, Attribute attribute) {
    if (ATTACHED.contains(attribute.name())) {
      value.strings().stream().flatMap(AttachedPolicies::ofAws).forEach(found::add);
      value.strings().stream()
          .map(Element::text)
          .filter(ManagedPolicies::isPolicy)
          .forEach(named::add);
    } else if (value.isString()) {
      addText(value, attribute);
    } else {
      Stream.concat(value.members().stream(), others(value)).forEach(one -> add(one, attribute));
    }
  }

  private void addText(Element value, Attribute attribute) {
    Element given =
        configured ? new Element(value.path(), TerraformText.value(value.value())) : value;
    boolean isText = given.isString() && PolicyInText.isLikely(value.text());
    Optional<JsonValue> policy =
        (isText ? PolicyInText.ofText(given) : Optional.of(given))
            .map(read -> decided(read.value()))
            .filter(PolicyDocuments::isPolicy);
    if (policy.isPresent()) {
      found.add(policy(value.path(), policy.get(), List.of(), attribute));
    } else if (configured && value.text().contains("${")) {
      List<String> sources = TerraformPolicy.sources(value.text());
      long here = sources.stream().filter(one -> use(one, attribute)).count();
      if ((here == 0 || here < sources.size())
          && attributes(attribute.type()).contains(attribute.name())) {
        unknown.add(value);
      }
    }
  }

  /** Returns a policy with objects of which nothing is known where an expression stands for one. */
  private JsonValue decided(JsonValue policy) {
    return configured ? Intrinsics.readings(policy, TemplateValues.of(policy), 1).get(0) : policy;
  }

  private static FoundPolicy policy(
      String path, JsonValue policy, List<String> statements, Attribute attribute) {
    String type = attribute.type();
    return new FoundPolicy(
        path,
        policy,
        kind(policy, attribute),
        statements,
        type.startsWith("aws_vpc_endpoint") ? Set.of(Check.OPEN_TO_EVERYONE) : Set.of(),
        !type.isEmpty());
  }

  private static PolicyKind kind(JsonValue policy, Attribute attribute) {
    String type = attribute.type();
    if (attribute.name().equals("assume_role_policy")) {
      return PolicyKind.ROLE_TRUST;
    }
    if (type.startsWith("aws_iam_") || type.startsWith("aws_ssoadmin_")) {
      return PolicyKind.IDENTITY;
    }
    return type.equals("aws_organizations_policy")
        ? CliAnswer.OF_ORGANIZATIONS.getOrDefault(attribute.ofWhat(), PolicyKind.SERVICE_CONTROL)
        : OF_RESOURCE.matcher(type).matches() ? PolicyKind.RESOURCE : KindOfPolicy.of(policy);
  }
}
