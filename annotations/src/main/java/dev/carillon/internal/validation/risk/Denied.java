package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.iam.principal.AnyRole;
import dev.carillon.internal.validation.view.Denials;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document denies, wholly or with exceptions that somebody named. To deny an action except
 * under a condition, or except on some resources, limits as much as to allow it just there.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate">
 *     Delegating responsibility to others using permissions boundaries</a>
 */
final class Denied {

  private final Judgement judgement;
  private final List<StatementView> butConditions = new ArrayList<>();
  private final List<StatementView> butResources = new ArrayList<>();
  private final Map<String, Boolean> limited = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  Denied(Judgement judgement) {
    this.judgement = judgement;
    for (StatementView one : judgement.denying()) {
      if (one.has("NotPrincipal")) {
        continue;
      }
      if (Denials.isOnEverything(one) && leavesWhatIsNamed(one.comparisons())) {
        butConditions.add(one);
      }
      if (one.has("NotResource")
          && !one.has("Condition")
          && one.strings("NotResource").stream().noneMatch(this::isAny)) {
        butResources.add(one);
      }
    }
  }

  private boolean isAny(Element resource) {
    return AnyResource.isCoveredBy(resource.text(), judgement.knowledge())
        || AnyRole.isCoveredBy(resource.text());
  }

  /** Returns whether nothing is left of an action, or no more than on some resources. */
  boolean has(String action) {
    return !judgement.denying().isEmpty()
        && known.computeIfAbsent(
            action,
            any -> isLimited(any) || butResources.stream().anyMatch(other -> other.matches(any)));
  }

  /** Returns whether nothing is left of an action, or no more than under a condition. */
  boolean isLimited(String action) {
    return !judgement.denying().isEmpty()
        && limited.computeIfAbsent(
            action,
            any ->
                judgement.denials().has(any)
                    || butConditions.stream().anyMatch(other -> other.matches(any)));
  }

  /** All conditions of a denial have to hold: each of the others may leave out principals. */
  private static boolean leavesWhatIsNamed(List<Comparison> conditions) {
    return conditions.stream().anyMatch(Denied::leavesWhatIsNamed)
        && conditions.stream().allMatch(one -> leavesWhatIsNamed(one) || leavesOutPrincipals(one));
  }

  private static boolean leavesWhatIsNamed(Comparison one) {
    return !OpenGrants.isCircumstance(one.foldedKey())
        && !PassedRoles.isOnWhatTheyArePassedTo(one.foldedKey())
        && (OpenGrants.isOnTags(one.foldedKey())
            ? one.holdsWithoutKey()
            : Restriction.leavesWhatIsNamed(one));
  }

  private static boolean leavesOutPrincipals(Comparison one) {
    return one.foldedKey().startsWith("aws:principal") && Restriction.leavesWhatIsNamed(one);
  }

  /** Returns whether the document denies all but some actions. */
  static boolean isAllButSome(Judgement judgement) {
    return judgement.denying().stream()
        .anyMatch(
            one ->
                one.has("NotAction")
                    && !one.has("Condition")
                    && !one.has("NotPrincipal")
                    && Denials.isOnEverything(one)
                    && one.strings("NotAction").stream().noneMatch(Element::isStars));
  }
}
