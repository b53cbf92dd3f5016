package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from a document where the policy is put. A service control policy looks as an identity's
 * does, and a resource control policy as a resource's: of these, the latter are taken.
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

  private KindOfPolicy() {}

  /** Returns the kind of a document; identity where nothing speaks for another one. */
  static PolicyKind of(JsonValue document) {
    List<Element> statements = statements(document);
    boolean principals = statements.stream().anyMatch(KindOfPolicy::namesPrincipals);
    if (!statements.isEmpty() && statements.stream().allMatch(KindOfPolicy::isOfTrust)) {
      return PolicyKind.ROLE_TRUST;
    }
    return principals ? PolicyKind.RESOURCE : PolicyKind.IDENTITY;
  }

  /** Returns the kinds that a document can be of; what holds for each of them, holds. */
  static List<PolicyKind> possible(JsonValue document) {
    PolicyKind kind = of(document);
    return switch (kind) {
      case IDENTITY -> List.of(kind, PolicyKind.SERVICE_CONTROL);
      case RESOURCE ->
          statements(document).stream().allMatch(KindOfPolicy::denies)
              ? List.of(kind, PolicyKind.RESOURCE_CONTROL)
              : List.of(kind);
      default -> List.of(kind);
    };
  }

  /** Returns whether a statement denies; a resource control policy does nothing else. */
  static boolean denies(Element statement) {
    return statement.text("Effect").equals("Deny");
  }

  private static List<Element> statements(JsonValue document) {
    return new Element("", document).statements();
  }

  private static boolean namesPrincipals(Element statement) {
    return statement.has("Principal") || statement.has("NotPrincipal");
  }

  /**
   * A trust policy has no resources, and only roles are assumed; where somebody is named and no
   * resource, by a misspelt action too. Where everybody is named, and roles or a condition, it is
   * the policy of a VPC endpoint for STS; without these it is more likely a trust that AWS refuses.
   */
  private static boolean isOfTrust(Element statement) {
    List<Element> actions = statement.member("Action").map(Element::strings).orElse(List.of());
    boolean resources = statement.has("Resource");
    boolean principals = namesPrincipals(statement);
    return !actions.isEmpty()
        && (principals ? !isOfEndpoint(statement) : !resources)
        && !statement.has("NotResource")
        && actions.stream()
            .map(action -> action.text().toLowerCase(Locale.ROOT))
            .allMatch(
                action ->
                    assumes(action) || (principals && !resources && action.startsWith("sts:")));
  }

  private static boolean isOfEndpoint(Element statement) {
    return statement.has("Resource")
        && (statement.has("Condition") || !isAll(statement.member("Resource")))
        && isAll(statement.member("Principal").map(who -> who.member("AWS").orElse(who)));
  }

  private static boolean isAll(Optional<Element> values) {
    return values.stream()
        .flatMap(all -> all.strings().stream())
        .anyMatch(one -> one.text().equals("*"));
  }

  private static boolean assumes(String action) {
    return OF_TRUST.contains(action) || action.startsWith("sts:assume") || action.equals("sts:*");
  }
}
