package dev.carillon.catalog.grant;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a policy grants on resources that its actions take. A statement with an action and ARNs of
 * other types never applies, as {@code s3:GetObject} on a bucket.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     the resource types of actions</a>
 */
public final class TakenGrants {

  private final Policy policy;
  private final List<Allowing> allowing;
  private final Function<String, Optional<ServiceCatalog>> catalogs;
  private final Map<String, ArnTypes> types = new HashMap<>();

  /**
   * Takes a policy.
   *
   * @param catalogs finds what tells the resource types of the actions of a service
   */
  public TakenGrants(Policy policy, Function<String, Optional<ServiceCatalog>> catalogs) {
    this.policy = policy;
    this.allowing =
        policy.statements().stream()
            .filter(one -> one.effect() == Effect.ALLOW)
            .map(Allowing::of)
            .toList();
    this.catalogs = catalogs;
  }

  /**
   * Returns whether the policy grants an action, as {@link Policy#grants(String)} does, on a
   * resource that it takes. Of a pattern, and of an action that no catalog has, nobody can say
   * which it takes.
   */
  public boolean grants(String action) {
    return policy.grants(action) && taker(action).filter(this::takesNone).isEmpty();
  }

  /** Returns those of some actions that are not granted, sorted. */
  public SortedSet<String> notGranted(Collection<String> actions) {
    SortedSet<String> missing = new TreeSet<>(actions);
    missing.removeIf(this::grants);
    return missing;
  }

  /** Returns whether the policy grants an action, but on no resource that it takes. */
  boolean isOnOtherTypes(String action) {
    return policy.grants(action) && taker(action).filter(this::takesNone).isPresent();
  }

  private boolean takesNone(Taker taker) {
    WildcardPattern wanted = WildcardPattern.ignoringCase(taker.name());
    return allowing.stream().noneMatch(one -> one.isAbout(wanted) && one.mayBeTakenBy(taker));
  }

  /** Returns whether a statement is about an action, or about some that a pattern stands for. */
  public static boolean isAbout(Statement statement, String action) {
    return isAbout(
        patterns(statement), statement.excludesActions(), WildcardPattern.ignoringCase(action));
  }

  private static boolean isAbout(
      List<WildcardPattern> patterns, boolean excluded, WildcardPattern wanted) {
    return patterns.stream().anyMatch(pattern -> pattern.intersects(wanted)) != excluded;
  }

  private static List<WildcardPattern> patterns(Statement statement) {
    return statement.actionPatterns().stream().map(WildcardPattern::ignoringCase).toList();
  }

  /**
   * A statement that allows, read once for all actions: a role can need hundreds.
   *
   * @param named the resources; empty where these can be anything
   */
  private record Allowing(
      List<WildcardPattern> actions, boolean excluded, Optional<NamedResources> named) {

    static Allowing of(Statement statement) {
      boolean isOpen =
          statement.excludesResources()
              || statement.resources().stream().anyMatch(arn -> !arn.startsWith("arn:"));
      return new Allowing(
          patterns(statement),
          statement.excludesActions(),
          isOpen
              ? Optional.empty()
              : Optional.of(
                  new NamedResources(statement.resources().stream().map(Named::of).toList())));
    }

    boolean isAbout(WildcardPattern wanted) {
      return TakenGrants.isAbout(actions, excluded, wanted);
    }

    boolean mayBeTakenBy(Taker taker) {
      return named.isEmpty() || named.get().takesOne(taker);
    }
  }

  private Optional<Taker> taker(String name) {
    if (!Arn.isPlain(name)) {
      return Optional.empty();
    }
    AuthorizedAction action = new AuthorizedAction(name, Map.of());
    return catalogs
        .apply(action.service())
        .flatMap(catalog -> catalog.action(action.actionName()).map(known -> of(catalog, known)));
  }

  private Taker of(ServiceCatalog catalog, CatalogAction action) {
    String service = catalog.service();
    return new Taker(
        service + ':' + action.name(),
        action.resources().stream().map(ResourceUse::type).toList(),
        types.computeIfAbsent(service, key -> ArnTypes.of(catalog.resourceTypes())));
  }
}
