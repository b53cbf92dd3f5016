package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.grant.ManagedPolicies;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.PolicyKind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The policies in what AWS's command line prints: of IAM, as objects, and of other services, as
 * texts. The API of IAM gives texts, too, encoded as in an address.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cli/latest/reference/iam/get-account-authorization-details.html">
 *     all policies of an account</a>
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html">a
 *     version of a policy</a>
 * @see <a href="https://docs.aws.amazon.com/cli/latest/reference/s3api/get-bucket-policy.html">the
 *     policy of a bucket</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cli/latest/reference/organizations/describe-policy.html">a
 *     policy of an organization</a>
 */
final class CliAnswer {

  private static final Set<String> OF_IAM = Set.of("Document", "PolicyDocument");

  private static final List<String> PRINCIPALS =
      List.of("UserDetailList", "GroupDetailList", "RoleDetailList");

  /** What such an answer has, one of them. */
  private static final List<String> FIRST =
      List.of(
          "PolicyVersion",
          "PolicyDocument",
          "Role",
          "Roles",
          "UserDetailList",
          "GroupDetailList",
          "RoleDetailList",
          "Policies",
          "Policy",
          "ResourcePolicy",
          "policyText",
          "Attributes");

  /** How what is encoded begins: with a brace, or white space in front of it. */
  private static final String ENCODED = "%";

  private CliAnswer() {}

  /**
   * Returns the policies that are in force, in the order of the answer; none if it is no answer.
   */
  static List<FoundPolicy> policies(JsonValue document) {
    Element root = new Element("", document);
    List<FoundPolicy> found = new ArrayList<>();
    if (root.isObject() && FIRST.stream().anyMatch(root::has)) {
      addBelow(root, "", root, found);
    }
    return found;
  }

  /** Returns how many users, groups and roles an answer tells. */
  static int principals(JsonValue document) {
    Element root = new Element("", document);
    return PRINCIPALS.stream()
        .flatMap(list -> root.member(list).stream())
        .mapToInt(list -> list.items().size())
        .sum();
  }

  /** Returns the ARNs of the policies that principals have and whose text the answer lacks. */
  static List<String> named(JsonValue document) {
    List<String> named = new ArrayList<>(ManagedPolicies.namedIn(document, Set.of("PolicyArn")));
    Set<String> told = new HashSet<>();
    new Element("", document)
        .member("Policies").stream()
            .flatMap(policies -> policies.items().stream())
            .forEach(policy -> told.add(policy.text("Arn")));
    named.removeAll(told);
    return named;
  }

  private static void addBelow(
      Element value, String name, Element around, List<FoundPolicy> found) {
    if (PolicyDocuments.isPolicy(value.value())) {
      found.add(new FoundPolicy(value.path(), value.value(), kind(value, name, around), Set.of()));
    } else if (value.isObject()) {
      if (!isOlderVersion(value)) {
        value.members().forEach(member -> addBelow(member, member.name(), value, found));
      }
    } else if (value.value() instanceof JsonArray) {
      value.items().forEach(item -> addBelow(item, name, value, found));
    } else if (value.value() instanceof JsonString text) {
      PolicyInText.ofText(
              new Element(value.path(), new JsonString(text.position(), decoded(text.value()))))
          .filter(read -> PolicyDocuments.isPolicy(read.value()))
          .ifPresent(read -> addBelow(read, name, around, found));
    }
  }

  /**
   * Returns a text as it is if it is not encoded. A plus sign stands for itself here, and not for a
   * blank.
   */
  static String decoded(String text) {
    try {
      return text.startsWith(ENCODED)
          ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8)
          : text;
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** Returns whether this is a version of a policy that is not in force. */
  static boolean isOlderVersion(Element version) {
    return isFalse(version.member("IsDefaultVersion"))
        || isFalse(version.member("isDefaultVersion"));
  }

  private static boolean isFalse(Optional<Element> value) {
    return value.isPresent()
        && value.get().value() instanceof JsonBoolean decided
        && !decided.value();
  }

  private static PolicyKind kind(Element policy, String name, Element around) {
    if (KindOfPolicy.isOfTrust(name, policy.value())) {
      return PolicyKind.ROLE_TRUST;
    }
    if (OF_IAM.contains(name)) {
      return PolicyKind.IDENTITY;
    }
    return around
        .member("PolicySummary")
        .flatMap(summary -> summary.member("Type"))
        .map(type -> KindOfPolicy.OF_ORGANIZATIONS.get(type.text()))
        .orElseGet(() -> KindOfPolicy.of(policy.value()));
  }
}
