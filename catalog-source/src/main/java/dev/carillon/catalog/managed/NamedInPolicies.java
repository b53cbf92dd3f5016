package dev.carillon.catalog.managed;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The managed policies of AWS that statements name: as resources, and as what conditions compare
 * with {@code iam:PolicyARN} or {@code iam:PermissionsBoundary}. They need not be attached: a
 * statement may deny that.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#available-keys-for-iam">
 *     Available keys for IAM</a>
 */
public final class NamedInPolicies {

  private static final List<String> RESOURCES = List.of("Resource", "NotResource");

  /** The keys whose values are ARNs of managed policies, in lower case. */
  private static final Set<String> KEYS = Set.of("iam:permissionsboundary", "iam:policyarn");

  private NamedInPolicies() {}

  /** Returns what is wrong with those that a policy names, at their places. */
  public static List<Problem> of(Element policy) {
    return policy.statements().stream()
        .flatMap(NamedInPolicies::texts)
        .flatMap(text -> wrong(text).stream())
        .toList();
  }

  private static Stream<Element> texts(Element statement) {
    return Stream.concat(
            RESOURCES.stream().flatMap(name -> statement.member(name).stream()),
            statement.member("Condition").stream()
                .flatMap(all -> all.members().stream())
                .flatMap(operator -> operator.members().stream())
                .filter(key -> KEYS.contains(key.name().toLowerCase(Locale.ROOT))))
        .flatMap(values -> values.strings().stream());
  }

  private static Optional<Problem> wrong(Element text) {
    Position place = text.value().position();
    return ManagedPolicyRule.ofArn(text.text(), false)
        .map(one -> one.at(place.line(), place.column(), text.path()));
  }
}
