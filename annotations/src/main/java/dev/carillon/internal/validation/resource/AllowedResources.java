package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The resources of the statements that allow, held against what actions take. A statement with an
 * action and ARNs of other types never applies, as {@code s3:GetObject} on a bucket.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     the resource types of actions</a>
 */
public final class AllowedResources {

  private final List<Allowing> allowing = new ArrayList<>();

  /**
   * Adds a statement that allows, which is read once for all actions: a role can need hundreds.
   *
   * @param actions the patterns that it names, or leaves out
   * @param resources the ARNs that it names, or leaves out
   */
  public void add(
      Collection<String> actions,
      boolean excludesActions,
      Collection<String> resources,
      boolean excludesResources) {
    boolean isOpen =
        excludesResources || resources.stream().anyMatch(arn -> !arn.startsWith("arn:"));
    allowing.add(
        new Allowing(
            actions.stream().map(WildcardPattern::ignoringCase).toList(),
            excludesActions,
            isOpen
                ? Optional.empty()
                : Optional.of(new NamedResources(resources.stream().map(Named::of).toList()))));
  }

  /** Returns whether an action takes no resource of any statement that allows it. */
  public boolean areOfOtherTypes(Taker taker) {
    WildcardPattern wanted = WildcardPattern.ignoringCase(taker.name());
    return allowing.stream().noneMatch(one -> one.isAbout(wanted) && one.mayBeTakenBy(taker));
  }

  /**
   * Returns whether the actions of a statement, or all but them, are among some that are wanted.
   *
   * @param actions the patterns that it names, or leaves out
   */
  public static boolean areAbout(
      Collection<WildcardPattern> actions, boolean excluded, WildcardPattern wanted) {
    return actions.stream().anyMatch(pattern -> pattern.intersects(wanted)) != excluded;
  }

  /**
   * A statement that allows.
   *
   * @param named the resources; empty where these can be anything
   */
  private record Allowing(
      List<WildcardPattern> actions, boolean excluded, Optional<NamedResources> named) {

    boolean isAbout(WildcardPattern wanted) {
      return areAbout(actions, excluded, wanted);
    }

    boolean mayBeTakenBy(Taker taker) {
      return named.isEmpty() || named.get().takesOne(taker);
    }
  }
}
