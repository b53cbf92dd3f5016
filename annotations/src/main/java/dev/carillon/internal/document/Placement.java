package dev.carillon.internal.document;

import dev.carillon.policy.arn.ResourceArn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes statements about resources, once these are held against the chosen actions. */
public final class Placement {

  private Placement() {}

  /**
   * Returns the statement about these resources, or about all but these.
   *
   * @throws dev.carillon.policy.finding.InvalidPolicyException if one is not an ARN, or an action
   *     does not take them
   */
  public static Elements onText(Draft draft, boolean excluded, Collection<String> arns) {
    Texts right = ArnClearance.ofText(draft, arns);
    if (right != null) {
      return draft.about(new Matched(excluded, right), List.of());
    }
    // What the caller has may change while it is judged.
    List<String> kept = List.copyOf(arns);
    ResourceRules.checkText(draft, excluded, kept);
    return draft.about(Matched.of(excluded, kept), List.of());
  }

  /**
   * Returns the statement about these resources, or about all but these.
   *
   * @throws dev.carillon.policy.finding.InvalidPolicyException if an action does not take them
   */
  public static Elements onTyped(Draft draft, boolean excluded, List<ResourceArn> arns) {
    Texts right = ArnClearance.ofTyped(draft, arns);
    if (right != null) {
      return draft.about(new Matched(excluded, right), excluded ? List.of() : arns);
    }
    ResourceRules.checkTypes(draft, excluded, arns);
    List<String> texts = new ArrayList<>(arns.size());
    arns.forEach(arn -> texts.add(arn.toString()));
    return draft.about(Matched.of(excluded, texts), excluded ? List.of() : arns);
  }
}
