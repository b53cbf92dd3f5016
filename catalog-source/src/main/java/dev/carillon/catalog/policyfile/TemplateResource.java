package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.grant.ManagedPolicies;
import dev.carillon.catalog.property.ManagedPolicyProperties;
import dev.carillon.catalog.property.Misplaced;
import dev.carillon.catalog.template.Functions;
import dev.carillon.catalog.template.Loops;
import dev.carillon.catalog.template.MadeUpNames;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A resource of a CloudFormation template.
 *
 * @param path where it stands: {@code "Resources.Role"}
 * @param type its type: {@code "AWS::IAM::Role"}
 * @param readings its properties, once for each alternative of a choice in them
 * @param whole whether each alternative is in one of the readings
 * @param conditional whether only some deployments of the template have it
 * @param open whether statements in it are known only when it is deployed
 */
record TemplateResource(
    String path,
    String type,
    List<JsonValue> readings,
    boolean whole,
    boolean conditional,
    boolean open) {

  /** Properties that name managed policies. */
  static final List<String> NAMING = List.of("ManagedPolicyArns", "ManagedPolicies", "Policies");

  private static final String IAM = "AWS::IAM::";
  private static final String SAM = "AWS::Serverless::";

  /**
   * The section of SAM with properties that all resources of a kind have.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html">
   *     Globals section</a>
   */
  private static final String GLOBALS = "Globals";

  /** How the types of resources begin that have managed policies. */
  private static final List<String> HOLDING = List.of(IAM, SAM, "AWS::SSO::");

  /**
   * So many values are read again for alternatives: a template of the size that AWS takes (1 MB)
   * hardly has more, so that each of them can be a choice of two.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">
   *     Quotas of CloudFormation</a>
   */
  private static final int MOST_READ_AGAIN = 50_000;

  /** Returns the resources, in the order of the template, behind what all of a kind have. */
  static List<TemplateResource> of(JsonValue template) {
    return of(template, TemplateValues.of(template));
  }

  /** Returns the resources with what the template says of names. */
  static List<TemplateResource> of(JsonValue template, TemplateValues values) {
    return of(template, values, new Loops());
  }

  /** Returns the resources of one of several templates in a file, which have room for loops. */
  static List<TemplateResource> of(JsonValue template, Loops loops) {
    return of(template, TemplateValues.of(template), loops);
  }

  private static List<TemplateResource> of(JsonValue template, TemplateValues values, Loops loops) {
    List<TemplateResource> found = new ArrayList<>();
    Element root = new Element("", template);
    List<Element> resources =
        Stream.concat(
                root.member(GLOBALS).stream().flatMap(all -> all.members().stream()),
                root.member("Resources").stream().flatMap(TemplateResource::in))
            .toList();
    boolean transformed = root.has("Transform");
    long left = MOST_READ_AGAIN;
    for (Element resource : resources) {
      if (resource.isObject()) {
        boolean global = isGlobal(resource.path());
        JsonValue written = propertiesOf(resource);
        JsonValue value = transformed ? loops.writtenOut(written) : written;
        int choices = Intrinsics.choices(value, values);
        int most = Math.min(Intrinsics.MAX_READINGS, choices);
        long again = most == 1 ? 0 : (most - 1L) * size(value);
        boolean affords = again <= left;
        left -= affords ? again : 0;
        List<JsonValue> readings = Intrinsics.readings(value, values, affords ? most : 1);
        boolean whole = affords && choices == most;
        found.add(
            new TemplateResource(
                resource.path(),
                global ? SAM + resource.name() : resource.text("Type"),
                readings,
                whole,
                !global && resource.has("Condition"),
                OpenParts.hasOpenStatement(value)));
      }
    }
    return found;
  }

  /** Returns the names that stand for those of resources. */
  static MadeUpNames madeUpNames(List<TemplateResource> resources) {
    return new MadeUpNames(
        () -> {
          Map<String, String> types = new HashMap<>();
          resources.forEach(one -> types.put(one.id(), one.type()));
          return types;
        });
  }

  /** Returns the properties of a resource; what all of a kind have is nothing else. */
  private static JsonValue propertiesOf(Element resource) {
    return isGlobal(resource.path()) ? resource.value() : Misplaced.properties(resource);
  }

  /** Returns how many values are in a value, itself among them. */
  private static int size(JsonValue value) {
    int size = 1;
    for (JsonValue part : parts(value)) {
      size += size(part);
    }
    return size;
  }

  /** Returns what stands directly in a value: the elements of an array, the values of an object. */
  static Collection<JsonValue> parts(JsonValue value) {
    return value instanceof JsonArray array
        ? array.elements()
        : value instanceof JsonObject object ? object.members().values() : List.of();
  }

  /**
   * Returns the members of a section, those of a loop in its place.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
   *     Fn::ForEach</a>
   */
  static Stream<Element> in(Element section) {
    return section.names().stream()
        .flatMap(
            name -> {
              Element one = section.member(name).orElseThrow();
              return one.value() instanceof JsonArray || Functions.isLonger(name)
                  ? one.items().stream().filter(Element::isObject).flatMap(TemplateResource::in)
                  : Stream.of(one);
            });
  }

  /** Returns the logical id, by which other resources name it. */
  String id() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Returns what stands for it in the readings of others: {@code ${Role}}. */
  String reference() {
    return "${" + id() + '}';
  }

  /** Returns whether it is a managed policy. */
  boolean isManagedPolicy() {
    return type.equals(IAM + "ManagedPolicy");
  }

  /** Returns what stands for a managed policy, whose ARN is also an attribute. */
  List<String> policyReferences() {
    return List.of(reference(), "${" + id() + ".PolicyArn}");
  }

  /** Returns the properties in a reading, the last one where there are fewer. */
  Element properties(int reading) {
    return new Element(
        isGlobal(path) ? path : path + ".Properties",
        readings.get(Math.min(reading, readings.size() - 1)));
  }

  private static boolean isGlobal(String path) {
    return path.startsWith(GLOBALS + '.');
  }

  /** Returns a policy of it; what is not among the known statements may be among the others. */
  FoundPolicy known(FoundPolicy policy) {
    return open ? policy.putOnThis("") : policy;
  }

  /** Returns the properties in each of the readings. */
  Stream<Element> eachProperties() {
    return IntStream.range(0, readings.size()).mapToObj(this::properties);
  }

  /**
   * Returns the policies that resources have and the template does not contain: managed ones, and
   * those that SAM makes of a name and parameters.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html">
   *     Policy templates of SAM</a>
   */
  static List<String> namedPolicies(List<TemplateResource> resources) {
    Set<String> own = ownPolicies(resources);
    Set<String> named = new LinkedHashSet<>();
    for (TemplateResource resource : resources) {
      if (HOLDING.stream().anyMatch(resource.type()::startsWith)) {
        resource
            .eachProperties()
            .flatMap(
                properties ->
                    Stream.concat(
                        texts(properties, NAMING).stream()
                            .map(Element::text)
                            .filter(ManagedPolicies::isPolicy),
                        ofSam(resource.type(), properties)))
            .forEach(named::add);
      }
    }
    return named.stream().filter(name -> !ManagedPolicies.isOneOf(name, own)).toList();
  }

  /** Returns what is wrong with the managed policies that resources name, as they are read. */
  static Stream<Problem> wrongPolicies(List<TemplateResource> resources) {
    return resources.stream()
        .filter(one -> ManagedPolicyProperties.has(one.type()))
        .flatMap(
            one ->
                one.eachProperties()
                    .flatMap(all -> ManagedPolicyProperties.of(one.type(), all).stream()))
        .distinct();
  }

  /** Returns what is wrong with the managed policies that a document of another form names. */
  static Stream<Problem> wrongPolicies(JsonValue document) {
    return Intrinsics.readings(document, TemplateValues.of(document), 1).stream()
        .flatMap(read -> ManagedPolicyProperties.anywhere(new Element("", read)).stream());
  }

  /** Returns whether a document of another form names managed policies, rightly or not. */
  static boolean namesPolicies(JsonValue document) {
    return ManagedPolicyProperties.areNamed(new Element("", document));
  }

  /** Returns the texts that properties of some names have. */
  static List<Element> texts(Element properties, List<String> names) {
    List<Element> texts = new ArrayList<>();
    for (String name : names) {
      properties.member(name).ifPresent(value -> texts.addAll(value.strings()));
    }
    return texts;
  }

  /** Returns how others name the managed policies that are among resources. */
  static Set<String> ownPolicies(List<TemplateResource> resources) {
    Set<String> own = new HashSet<>();
    for (TemplateResource resource : resources) {
      if (resource.isManagedPolicy()) {
        own.addAll(resource.policyReferences());
        resource.eachProperties().forEach(one -> own.add(one.text("ManagedPolicyName")));
      }
    }
    return own;
  }

  /** Returns the names of SAM's policies, each of which has nothing but its parameters. */
  private static Stream<String> ofSam(String type, Element properties) {
    return !type.startsWith(SAM)
        ? Stream.empty()
        : properties.member("Policies").stream()
            .flatMap(policies -> policies.items().stream())
            .filter(policy -> !policy.has("Statement"))
            .flatMap(policy -> policy.names().stream());
  }
}
