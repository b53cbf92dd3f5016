package dev.carillon.catalog.policyfile;

import static dev.carillon.catalog.form.TerraformConfiguration.address;
import static dev.carillon.catalog.form.TerraformConfiguration.blocks;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.form.PlannedPolicies;
import dev.carillon.catalog.form.TerraformConfiguration;
import dev.carillon.catalog.form.TerraformPermission;
import dev.carillon.catalog.form.TerraformPolicy;
import dev.carillon.catalog.grant.ManagedPolicies;
import dev.carillon.catalog.grant.OwnService;
import dev.carillon.catalog.property.TerraformAttribute;
import dev.carillon.catalog.property.TerraformProperties;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  /** How the types of resources of AWS begin, those of the provider for Cloud Control API, too. */
  private static final Predicate<String> OF_AWS = Pattern.compile("^aws(?:cc)?_").asPredicate();

  private static final Set<String> ATTACHED =
      Set.of("policy_arn", "managed_policy_arn", "managed_policy_arns");

  /** How a configuration names a policy that it makes itself. */
  private static final String OWN = "${aws_iam_policy.";

  private final boolean configured;
  private final TerraformConfiguration configuration;
  private final List<FoundPolicy> found = new ArrayList<>();

  /** The attributes that take the policy of each data source. */
  private final Map<String, Set<TerraformAttribute>> uses = new HashMap<>();

  /** What is still to be added of data sources that others take statements from. */
  private final Deque<Runnable> used = new ArrayDeque<>();

  private final List<Finding> properties = new ArrayList<>();
  private final List<Element> unknown = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private final Set<String> made = new HashSet<>();

  /** Reads the resources in a document. */
  TerraformResources(JsonValue document) {
    Element root = new Element("", document);
    configured = !root.has("terraform_version");
    configuration = new TerraformConfiguration(root);
    if (configured) {
      root.member("resource").ifPresent(this::addConfigured);
      TerraformAttribute none = TerraformAttribute.ofNone("");
      configuration.documents().stream()
          .filter(name -> !uses.containsKey(name))
          .forEach(name -> use(name, none));
      if (!found.isEmpty() || !unknown.isEmpty()) {
        root.member("module").ifPresent(this::addModules);
        configuration.locals().forEach(local -> add(local, none));
      }
    } else {
      SECTIONS.stream()
          .flatMap(section -> root.member(section).stream())
          .findFirst()
          .ifPresent(this::addIn);
    }
    PlannedPolicies planned = new PlannedPolicies(root);
    root.member("resource_changes").stream()
        .flatMap(changes -> changes.items().stream())
        .filter(change -> OF_AWS.test(change.text("type")))
        .forEach(change -> addUnknown(change, planned));
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
    return unknown.stream().map(place -> TerraformProperties.notKnown(file, place)).toList();
  }

  /** Returns what is wrong with the attributes of resources that add a statement to a policy. */
  List<Finding> ofProperties() {
    return properties;
  }

  /** Adds what is known only when a plan is applied, some of it even then but for some texts. */
  private void addUnknown(Element change, PlannedPolicies planned) {
    String type = change.text("type");
    Optional<Element> done = change.member("change");
    Optional<Element> after = done.flatMap(it -> it.member("after"));
    List<Element> unknowns =
        done.flatMap(it -> it.member("after_unknown")).map(Element::members).orElse(List.of());
    for (Element is : unknowns) {
      boolean whole = is.text().equals("true");
      Optional<TerraformPolicy> policy =
          whole ? planned.policy(change, is.name()) : Optional.empty();
      if (policy.isPresent()) {
        add(policy.get(), attribute(is.name(), type, after.orElse(is)));
      } else if (whole && TerraformPolicy.attributes(type).contains(is.name())) {
        unknown.add(new Element(address(change) + '.' + is.name(), is.value()));
      }
    }
  }

  /** Adds those of a configuration: types, and in each the resources by their names. */
  private void addConfigured(Element section) {
    for (Element type : blocks(section)) {
      for (Element one : OF_AWS.test(type.name()) ? blocks(type) : List.<Element>of()) {
        one.items().forEach(values -> add(type.name(), type.name() + '.' + one.name(), values));
      }
    }
  }

  /** Adds what modules are given, which may be policies. */
  private void addModules(Element section) {
    blocks(section).stream()
        .flatMap(module -> blocks(module).stream())
        .forEach(given -> add(given, TerraformAttribute.ofNone(given.name())));
  }

  /** Adds the policy of a data source, and those that it is made of, as one of an attribute. */
  private boolean use(String data, TerraformAttribute attribute) {
    Optional<TerraformPolicy> source = configuration.policy(data);
    if (source.isPresent() && uses.computeIfAbsent(data, any -> new HashSet<>()).add(attribute)) {
      boolean isFirst = used.isEmpty();
      used.add(() -> add(source.get(), attribute));
      for (; isFirst && !used.isEmpty(); used.remove()) {
        used.element().run();
      }
    }
    return source.isPresent();
  }

  private void add(TerraformPolicy made, TerraformAttribute attribute) {
    if (!made.statements().isEmpty()) {
      JsonValue policy = decided(made.document());
      found.add(policy(made.path(), policy, made.statements(), attribute));
    }
    made.apart().forEach(one -> addText(one, attribute));
  }

  /** Adds those of the resources in a section, or in a module of it. */
  private void addIn(Element value) {
    if (!OF_AWS.test(value.text("type"))) {
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

  private void add(String type, String address, Element values) {
    String permission = TerraformPermission.typeOf(type);
    if (!permission.isEmpty()) {
      JsonObject given = TerraformPermission.of(type, values);
      PermissionResource.policy(permission, address, given).ifPresent(found::add);
      properties.addAll(TerraformProperties.of(permission, type, new Element(address, given)));
    }
    if (type.equals("aws_iam_policy")) {
      made.add(values.text("arn"));
      made.add(values.text("name"));
    }
    TerraformAttribute any = attribute("", type, values);
    for (Element value : values.members()) {
      add(new Element(address + '.' + value.name(), value.value()), any.named(value.name()));
    }
  }

  private static TerraformAttribute attribute(String name, String type, Element values) {
    String own = type.replace("awscc_", "aws_");
    return new TerraformAttribute(
        name,
        own,
        values.text("type"),
        OwnService.on(own, values),
        TerraformProperties.named(own, values),
        FoundPolicy.locksOut(values, "bypass_policy_lockout_safety_check"));
  }

  private void add(Element value, TerraformAttribute attribute) {
    if (ATTACHED.contains(attribute.name())) {
      value.strings().stream().flatMap(AttachedPolicies::ofAws).forEach(found::add);
      value.strings().stream()
          .map(Element::text)
          .filter(ManagedPolicies::isPolicy)
          .forEach(named::add);
    } else if (value.isString() || PolicyDocuments.isPolicy(value.value())) {
      addText(value, attribute);
    } else {
      Stream.concat(value.members().stream(), others(value)).forEach(one -> add(one, attribute));
    }
  }

  private void addText(Element value, TerraformAttribute attribute) {
    Element given =
        configured ? new Element(value.path(), configuration.value(value.value())) : value;
    boolean isText =
        given.isString()
            && (PolicyInText.isLikely(given.text()) || given.text().contains("\"Effect"));
    Optional<JsonValue> policy =
        (isText ? PolicyInText.ofText(given) : Optional.of(given))
            .map(read -> decided(read.value()))
            .filter(
                read ->
                    PolicyDocuments.isPolicy(read, attribute.isOfAws())
                        || (attribute.isPolicy(value)
                            && IamStatements.isOneAlone(new Element("", read))));
    if (policy.isPresent() && isNew(policy.get(), attribute)) {
      found.add(policy(value.path(), policy.get(), List.of(), attribute));
    } else if (policy.isEmpty() && configured && Intrinsics.isOpen(value.text())) {
      List<String> direct = TerraformPolicy.sources(value.text());
      List<String> sources = direct.isEmpty() ? TerraformPolicy.sources(given.text()) : direct;
      long here = sources.stream().filter(one -> use(one, attribute)).count();
      if ((here == 0 || here < sources.size()) && attribute.isPolicy(value)) {
        unknown.add(value);
      }
    }
  }

  /** Returns whether a policy is a resource's, or no resource takes it by its name. */
  private boolean isNew(JsonValue policy, TerraformAttribute attribute) {
    return !attribute.type().isEmpty()
        || found.stream().noneMatch(one -> one.document().position().equals(policy.position()));
  }

  /** Returns a policy with objects of which nothing is known where an expression stands for one. */
  private JsonValue decided(JsonValue policy) {
    JsonValue filled = configured ? configuration.filled(policy) : policy;
    return configured ? Intrinsics.readings(filled, TemplateValues.of(filled), 1).get(0) : policy;
  }

  private static FoundPolicy policy(
      String path, JsonValue policy, List<String> statements, TerraformAttribute attribute) {
    String type = attribute.type();
    PolicyKind kind =
        KindOfPolicy.of(
            new Element(attribute.name(), policy), "", type, attribute.name(), attribute.ofWhat());
    return new FoundPolicy(
            path, policy, kind, statements, KindOfPolicy.pointless(kind, type), attribute.on())
        .putOnThis(attribute.own())
        .lockingOut(attribute.locksOut());
  }
}
