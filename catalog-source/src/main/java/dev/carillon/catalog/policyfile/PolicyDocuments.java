package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.grant.OwnEndpoint;
import dev.carillon.catalog.grant.OwnService;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.statement.DocumentRules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says whether a document is a policy or a template, and finds the policies in a template. Javac
 * uses it, so nothing here reads other forms than JSON.
 */
final class PolicyDocuments {

  private static final String STATEMENT = "Statement";

  /** What a policy of AWS Organizations has its document in. */
  private static final String CONTENT = "Content";

  /** How the properties are called that have a policy; one in another is a slip. */
  private static final String DOCUMENT = "PolicyDocument";

  /** What a policy has besides its statements. */
  private static final Set<String> ABOVE = Set.of("Version", "Id");

  static final Pattern NUMBER = Pattern.compile("\\d(?:\\.\\d)?");

  /** What an API is to CloudFormation. */
  static final String API = "AWS::ApiGateway::RestApi";

  /** Sections of a template whose members have a type of AWS's. */
  private static final List<String> TYPED = List.of("Resources", "Parameters");

  /**
   * The property of SAM that has the statements of an API's policy.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-resourcepolicystatement.html">
   *     ResourcePolicyStatement</a>
   */
  private static final String CUSTOM_STATEMENTS = "CustomStatements";

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** What statements without a document have none of. */
  static final Set<Check> OF_STATEMENTS =
      Set.of(Check.MISSING_VERSION, Check.VARIABLE_UNSUPPORTED_IN_VERSION);

  private PolicyDocuments() {}

  /**
   * Returns whether this is a policy: it has statements, and not only others than IAM's, or would
   * have them under the right name. The rules of AWS WAF have a {@code Statement} too, and so has a
   * query of DynamoDB.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/waf/latest/APIReference/API_Statement.html">Statements of
   *     AWS WAF</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteStatement.html">
   *     Statements of DynamoDB</a>
   * @see <a href="https://www.alibabacloud.com/help/doc-detail/93739.htm">Policies of Alibaba
   *     Cloud, whose version is 1</a>
   */
  static boolean isPolicy(JsonValue document) {
    return isPolicy(document, false);
  }

  /**
   * Returns the same.
   *
   * @param ofAws whether it stands where only a policy of AWS can be; its version can be any then
   */
  static boolean isPolicy(JsonValue document, boolean ofAws) {
    Element root = new Element("", document);
    return isPolicy(root, ofAws) || isMisspelt(root, ofAws);
  }

  /** Returns whether it has IAM's version and effects, and statements, under nearly these names. */
  private static boolean isMisspelt(Element document, boolean ofAws) {
    return !document.has(STATEMENT)
        && (ofAws
            || under("Version", document)
                .anyMatch(version -> DocumentRules.isVersion(version.text())))
        && under(STATEMENT, document)
            .flatMap(statements -> statements.items().stream())
            .anyMatch(statement -> statement.isObject() && statement.has("Effect"));
  }

  private static Stream<Element> under(String name, Element document) {
    return document.names().stream()
        .filter(one -> NearestNames.near(one, List.of(name)).isPresent())
        .flatMap(one -> document.member(one).stream());
  }

  private static boolean isPolicy(Element document, boolean ofAws) {
    return document
        .member(STATEMENT)
        .filter(
            statement ->
                isVersion(document)
                    || (IamStatements.mayBeIn(statement) && (ofAws || !isOfOtherCloud(document))))
        .filter(statement -> !IamStatements.areOfOthers(statement))
        .isPresent();
  }

  /** Returns whether this has IAM's version, one that is filled in, or a date instead. */
  private static boolean isVersion(Element document) {
    String version = document.text("Version");
    return DocumentRules.isVersion(version)
        || Intrinsics.isOpen(version)
        || DATE.matcher(version).matches();
  }

  /**
   * Returns whether this is a policy of another cloud: some have IAM's elements, a number as their
   * version, and no ARNs.
   *
   * @see <a href="https://www.alibabacloud.com/help/doc-detail/93739.htm">Policies of Alibaba
   *     Cloud</a>
   * @see <a href="https://support.huaweicloud.com/intl/th-th/usermanual-iam5/iam_01_0934.html">
   *     Policies of Huawei Cloud</a>
   */
  static boolean isOfOtherCloud(Element document) {
    return document.has(STATEMENT)
        && NUMBER.matcher(document.text("Version")).matches()
        && !String.valueOf(document.value().plain()).contains("arn:");
  }

  /**
   * Returns whether this is a CloudFormation template, by hand or as the CDK writes it: there are
   * some without a resource, with the version of the CDK's bootstrap as a parameter.
   */
  static boolean isTemplate(JsonValue document) {
    Element root = new Element("", document);
    return !root.has(STATEMENT)
        && (root.has("AWSTemplateFormatVersion")
            || TYPED.stream()
                .flatMap(section -> root.member(section).stream())
                .flatMap(TemplateResource::in)
                .anyMatch(one -> one.text("Type").contains("::")));
  }

  /**
   * Returns the policies in a template, in its order; one that has a choice, once for each of its
   * alternatives.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">
   *     Intrinsic functions</a>
   */
  static List<FoundPolicy> inTemplate(JsonValue template) {
    return inResources(TemplateResource.of(template));
  }

  /** Returns the policies in the resources of a template. */
  static List<FoundPolicy> inResources(List<TemplateResource> resources) {
    List<FoundPolicy> found = new ArrayList<>();
    resources.forEach(resource -> add(resource, found));
    return found;
  }

  /** Adds the policies in a resource of a template. */
  static void add(TemplateResource resource, Collection<FoundPolicy> found) {
    String type = resource.type();
    Set<FoundPolicy> policies = new LinkedHashSet<>();
    resource
        .eachProperties()
        .forEach(
            known -> {
              PermissionResource.policy(type, known.path(), known.value()).ifPresent(policies::add);
              addBelow(known, known, type, "", policies);
            });
    policies.forEach(policy -> found.add(resource.known(policy)));
  }

  private static void addBelow(
      Element value, Element properties, String type, String name, Set<FoundPolicy> found) {
    if (isPolicy(value, type, name)) {
      found.add(name.isEmpty() ? ofStatement(value, type) : policy(value, properties, type, name));
    } else if (name.equals(CUSTOM_STATEMENTS) && type.startsWith("AWS::Serverless::")) {
      found.add(ofStatements(value, PolicyKind.RESOURCE, OF_STATEMENTS).putOn(type));
    } else if (value.isObject()) {
      for (Element below : value.members()) {
        boolean isAgain = below.name().equals(DOCUMENT) && name.endsWith(DOCUMENT);
        addBelow(below, properties, type, isAgain ? name : below.name(), found);
      }
    } else if (value.value() instanceof JsonArray) {
      value.items().forEach(item -> addBelow(item, properties, type, name, found));
    } else if (value.isString()
        && (PolicyInText.isLikely(value.text()) || value.text().contains("\"Effect"))) {
      PolicyInText.ofText(value)
          .filter(read -> isPolicy(read, type, name))
          .ifPresent(read -> found.add(policy(read, properties, type, name)));
    }
  }

  /**
   * Where a property is to have a policy, one whose statements are missing, or have a misspelt
   * name, is one, too. Parameters and environments can have policies of other clouds.
   */
  private static boolean isPolicy(Element value, String type, String name) {
    boolean ofAws = type.startsWith("AWS::") && (type + name).contains("Polic");
    return isPolicy(value, ofAws)
        || (ofAws && hasOnlyVersion(value))
        || ((name.contains("Polic") || (ofAws && name.equals(CONTENT)))
            && isMisspelt(value, ofAws));
  }

  private static boolean hasOnlyVersion(Element document) {
    return DocumentRules.isVersion(document.text("Version")) && ABOVE.containsAll(document.names());
  }

  static FoundPolicy policy(Element policy, Element properties, String type, String name) {
    PolicyKind kind =
        KindOfPolicy.of(policy, properties.path(), type, name, properties.text("Type"));
    return new FoundPolicy(
            policy.path(),
            policy.value(),
            kind,
            List.of(),
            KindOfPolicy.pointless(kind, type),
            type.contains("::")
                ? OwnService.on(type, properties)
                : name.equals(KindOfPolicy.OF_API) ? API : "")
        .lockingOut(FoundPolicy.locksOut(properties, "BypassPolicyLockoutSafetyCheck"))
        .putOnThis(OwnEndpoint.serviceName(type, properties));
  }

  /**
   * Returns the policy that a resource puts a statement into, its other properties aside.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html">
   *     A statement of the policy of an event bus</a>
   */
  private static FoundPolicy ofStatement(Element properties, String type) {
    JsonObject whole = (JsonObject) properties.value();
    JsonValue policy =
        new JsonObject(
            whole.position(),
            Map.of(STATEMENT, Objects.requireNonNull(whole.members().get(STATEMENT))),
            Map.of(STATEMENT, Objects.requireNonNull(whole.names().get(STATEMENT))));
    return new FoundPolicy(
            properties.path(),
            policy,
            KindOfPolicy.of(new Element("", policy), "", type, "", ""),
            OF_STATEMENTS)
        .putOn(type);
  }

  /** Returns a statement about all resources, all of it at the place of its actions. */
  static JsonObject statement(String effect, String element, JsonValue actions) {
    Position place = actions.position();
    return new JsonObject(
        place,
        Map.of(
            "Effect",
            new JsonString(place, effect),
            element,
            actions,
            "Resource",
            new JsonString(place, "*")),
        Map.of("Effect", place, element, place, "Resource", place));
  }

  /** Returns the document of statements that stand without one. */
  static JsonObject document(Position place, JsonValue statements) {
    return new JsonObject(place, Map.of(STATEMENT, statements), Map.of(STATEMENT, place));
  }

  /** Returns the policy that is made of statements, with the version of today; a text is a file. */
  static FoundPolicy ofStatements(Element statements, PolicyKind kind, Set<Check> pointless) {
    Position place = statements.value().position();
    List<Element> all = statements.items().stream().filter(Element::isObject).toList();
    return new FoundPolicy(
        statements.path(),
        document(place, new JsonArray(place, all.stream().map(Element::value).toList())),
        kind,
        all.stream().map(Element::path).toList(),
        pointless,
        "");
  }
}
