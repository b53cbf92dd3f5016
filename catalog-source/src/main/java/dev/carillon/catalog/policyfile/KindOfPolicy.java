package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out where a policy is put, by where it stands in a file and by what it says. A service
 * control policy looks as an identity's does, and a resource control policy as a resource's: of
 * these, the latter are taken.
 */
final class KindOfPolicy {

  private static final Set<String> OF_TRUST =
      Set.of(
          "sts:assumerole",
          "sts:assumerolewithsaml",
          "sts:assumerolewithwebidentity",
          "sts:tagsession",
          "sts:setsourceidentity",
          "sts:setcontext");

  /**
   * What has the policy of an API in its description.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/openapi-extensions-policy.html">
   *     x-amazon-apigateway-policy</a>
   */
  static final String OF_API = "x-amazon-apigateway-policy";

  private static final String ASSUME = "assume";

  /** What CloudFormation, Terraform and those after them call the trust policy of a role. */
  private static final Pattern TRUST =
      Pattern.compile("assume(?:_role_p|RoleP)olicy|(?i:assume_?role_?policy_?document)");

  private static final Pattern LIKE_TRUST = Pattern.compile("(?i)assume_?role_?policy.*");

  private enum PlaceKind {
    PROPERTY,
    RESOURCE,
    ENDPOINT,
    IDENTITY
  }

  /** What has policies, by the kind of row of {@code places.txt} that names it. */
  private static final Map<PlaceKind, Set<String>> PLACES = new EnumMap<>(PlaceKind.class);

  static {
    FactRows.read(KindOfPolicy.class, "places.txt", KindOfPolicy::addPlace);
  }

  /** What AWS Organizations calls the policies that are written as those of IAM. */
  static final Map<String, PolicyKind> OF_ORGANIZATIONS =
      Map.of(
          "SERVICE_CONTROL_POLICY", PolicyKind.SERVICE_CONTROL,
          "RESOURCE_CONTROL_POLICY", PolicyKind.RESOURCE_CONTROL);

  private static final Set<String> OF_AN_ORGANIZATION =
      Set.of("AWS::Organizations::Policy", "aws_organizations_policy");

  /** Types of AWS, in CloudFormation and in Terraform. */
  private static final Pattern OF_AWS = Pattern.compile("(?:AWS::|aws_).*");

  private static final Pattern OF_IDENTITY =
      Pattern.compile("(?:AWS::IAM::|AWS::SSO::|aws_iam_|aws_ssoadmin_).*");

  /** Those that are the policy of something of a service. */
  private static final Pattern OF_RESOURCE =
      Pattern.compile("AWS::.*[^:]Policy|aws_[a-z0-9]+_.+_policy");

  private KindOfPolicy() {}

  /**
   * Returns the kind of a policy of a resource, by where it stands, and else by what it says.
   *
   * @param around where the properties of the resource stand
   * @param type the type of the resource, in CloudFormation or in Terraform
   * @param name how the property is called that has the policy
   * @param ofWhat what the resource says that it is the type of, if it is one of an organization
   */
  static PolicyKind of(Element policy, String around, String type, String name, String ofWhat) {
    if (isOfTrust(name, policy.value())) {
      return PolicyKind.ROLE_TRUST;
    }
    boolean isOfFunction =
        type.startsWith("AWS::Serverless::")
            && policy.path().startsWith(".Policies", around.length());
    if (isOfFunction || isOfIdentity(type)) {
      return PolicyKind.IDENTITY;
    }
    if (OF_AN_ORGANIZATION.contains(type)) {
      return OF_ORGANIZATIONS.getOrDefault(ofWhat, PolicyKind.SERVICE_CONTROL);
    }
    return isOfResource(type, policy.path().substring(around.length()), name)
        ? PolicyKind.RESOURCE
        : of(policy.value());
  }

  /**
   * Returns whether a policy is a trust policy by its name. One that is only called alike can be
   * that of an identity, which may assume roles: that has resources and no principals.
   */
  static boolean isOfTrust(String name, JsonValue policy) {
    // A template can have thousands of others.
    return name.regionMatches(true, 0, ASSUME, 0, ASSUME.length())
        && (TRUST.matcher(name).matches()
            || (LIKE_TRUST.matcher(name).matches()
                && !statements(policy).stream()
                    .allMatch(one -> namesResources(one) && !namesPrincipals(one))));
  }

  /** Returns whether all policies of a type are those of identities, but for trust policies. */
  private static boolean isOfIdentity(String type) {
    return OF_IDENTITY.matcher(type).matches() || isPlace(PlaceKind.IDENTITY, type);
  }

  /**
   * Returns whether a property of a template, or an attribute in Terraform, has the policy of a
   * resource, by what AWS calls it or the type: {@code AWS::S3::BucketPolicy} is that of a bucket.
   * A policy that is called just so ({@code AWS::IoT::Policy}) can be that of an identity.
   *
   * @param path where it stands below the properties
   * @param name how the property is called
   */
  private static boolean isOfResource(String type, String path, String name) {
    return name.equals(OF_API)
        || (OF_AWS.matcher(type).matches()
            && (plain(path).contains("resourcepolicy")
                || isPlace(PlaceKind.PROPERTY, name)
                || isPlace(PlaceKind.RESOURCE, type)
                || isPlace(PlaceKind.ENDPOINT, type)
                || OF_RESOURCE.matcher(type).matches()));
  }

  /** Returns what is not told of a policy: that of an endpoint limits what is allowed elsewhere. */
  static Set<Check> pointless(PolicyKind kind, String type) {
    return kind == PolicyKind.RESOURCE && isPlace(PlaceKind.ENDPOINT, type)
        ? Set.of(Check.OPEN_TO_EVERYONE, Check.RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL)
        : Set.of();
  }

  private static void addPlace(Row row) {
    PlaceKind place = PlaceKind.valueOf(row.text(0).toUpperCase(Locale.ROOT));
    Set<String> names = PLACES.computeIfAbsent(place, one -> new HashSet<>());
    row.words(1).forEach(name -> names.add(plain(name)));
  }

  private static boolean isPlace(PlaceKind kind, String name) {
    return PLACES.getOrDefault(kind, Set.of()).contains(plain(name));
  }

  /** Returns a name without what CloudFormation and Terraform write differently. */
  private static String plain(String name) {
    return name.replace(":", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the kind of a document; identity where nothing speaks for another one, or where a
   * statement of several has a principal that the others do not have.
   */
  static PolicyKind of(JsonValue document) {
    List<Element> statements = statements(document);
    long principals = statements.stream().filter(KindOfPolicy::namesPrincipals).count();
    if (statements.stream().anyMatch(KindOfPolicy::isOfTrust)
        && statements.stream()
            .allMatch(one -> isOfTrust(one) || (principals > 0 && !isOfResource(one)))) {
      return PolicyKind.ROLE_TRUST;
    }
    return principals > 0 && 2 * principals >= statements.size()
        ? PolicyKind.RESOURCE
        : PolicyKind.IDENTITY;
  }

  /** Returns the kinds that a document can be of; what holds for each of them, holds. */
  static List<PolicyKind> possible(JsonValue document) {
    PolicyKind kind = of(document);
    if (kind == PolicyKind.IDENTITY) {
      return List.of(kind, PolicyKind.SERVICE_CONTROL);
    }
    List<Element> statements = statements(document);
    if (kind == PolicyKind.RESOURCE && statements.stream().allMatch(KindOfPolicy::mayBeOfTrust)) {
      return List.of(kind, PolicyKind.ROLE_TRUST);
    }
    if (kind == PolicyKind.ROLE_TRUST
        && statements.stream().allMatch(KindOfPolicy::namesResources)
        && statements.stream().anyMatch(one -> isOfEndpoint(one, KindOfPolicy::isOpen))) {
      return List.of(kind, PolicyKind.RESOURCE);
    }
    return kind == PolicyKind.RESOURCE
            && statements.stream().allMatch(one -> denies(one) && isForAll(one))
        ? List.of(kind, PolicyKind.RESOURCE_CONTROL)
        : List.of(kind);
  }

  /** Returns whether nothing but actions that are not known speaks against a trust policy. */
  private static boolean mayBeOfTrust(Element statement) {
    return isOfTrust(statement)
        || (namesPrincipals(statement)
            && !namesResources(statement)
            && statement.member("Action").stream()
                .flatMap(actions -> actions.strings().stream())
                .map(action -> action.text().toLowerCase(Locale.ROOT))
                .allMatch(action -> action.startsWith("${") || isMeantToAssume(action)));
  }

  private static boolean namesResources(Element statement) {
    return statement.has("Resource") || statement.has("NotResource");
  }

  private static boolean isOpen(Element values) {
    return values.strings().stream().anyMatch(one -> Intrinsics.isOpen(one.text()));
  }

  /** Returns whether a statement denies; a resource control policy does nothing else. */
  static boolean denies(Element statement) {
    return statement.text("Effect").equals("Deny");
  }

  /** A resource control policy names everybody, or is none; what is not known may be everybody. */
  private static boolean isForAll(Element statement) {
    Optional<Element> everybody = statement.member("Principal");
    return everybody.filter(Element::isString).isPresent()
        || everybody
            .flatMap(who -> who.member("AWS"))
            .filter(who -> isAll(who) || isOpen(who))
            .isPresent();
  }

  private static List<Element> statements(JsonValue document) {
    return new Element("", document).statements();
  }

  static boolean namesPrincipals(Element statement) {
    return statement.has("Principal") || statement.has("NotPrincipal");
  }

  /**
   * A trust policy has no resources, and only roles are assumed; where somebody is named and no
   * resource, by a misspelt action too, and whatever else is allowed. Where everybody is named, and
   * roles or a condition, it is the policy of a VPC endpoint for STS; without these it is more
   * likely a trust that AWS refuses.
   */
  private static boolean isOfTrust(Element statement) {
    List<Element> actions = statement.member("Action").map(Element::strings).orElse(List.of());
    boolean resources = statement.has("Resource");
    boolean principals = namesPrincipals(statement);
    if (actions.isEmpty()
        || statement.has("NotResource")
        || (principals ? isOfEndpoint(statement, KindOfPolicy::isAll) : resources)) {
      return false;
    }
    Stream<String> names = actions.stream().map(action -> action.text().toLowerCase(Locale.ROOT));
    return (principals && !resources)
        ? names.anyMatch(KindOfPolicy::isMeantToAssume)
        : names.allMatch(KindOfPolicy::assumes);
  }

  private static boolean isOfResource(Element statement) {
    return namesPrincipals(statement) && statement.has("Resource");
  }

  /** Returns whether an action is of STS, or was to be, by its name alone. */
  private static boolean isMeantToAssume(String action) {
    String name = action.substring(1 + Math.max(action.lastIndexOf(':'), action.lastIndexOf('.')));
    return action.startsWith("sts:") || NearestNames.near("sts:" + name, OF_TRUST).isPresent();
  }

  private static boolean isOfEndpoint(Element statement, Predicate<Element> everybody) {
    return statement.has("Resource")
        && (statement.has("Condition")
            || statement.member("Resource").filter(KindOfPolicy::isAll).isEmpty())
        && statement.member("Principal").stream()
            .flatMap(who -> Stream.concat(Stream.of(who), who.members().stream()))
            .anyMatch(everybody);
  }

  private static boolean isAll(Element values) {
    return values.strings().stream().anyMatch(one -> one.text().equals("*"));
  }

  private static boolean assumes(String action) {
    return OF_TRUST.contains(action) || action.startsWith("sts:assume") || action.equals("sts:*");
  }
}
