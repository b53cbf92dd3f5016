package dev.carillon.policy;

import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose resources are still open.
 *
 * @param actions the values of {@code Action} or {@code NotAction}
 * @param constants the constants that the author chose, empty for {@code chime:*}
 */
record Draft(Effect effect, @Nullable String sid, Matched actions, List<Action> constants) {

  String label() {
    return Sid.label(sid, actions);
  }

  /** Adds what the chosen actions depend on. */
  Draft withDependentActions() {
    if (effect == Effect.DENY || actions.negated()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "%s cannot add dependent actions: they are what a caller needs besides the allowed"
                  + " ones, so only an Allow of named actions has them.",
              label()));
    }
    Set<String> all = new LinkedHashSet<>(actions.values());
    constants.forEach(action -> all.addAll(action.dependentActions()));
    return new Draft(effect, sid, new Matched(false, new ArrayList<>(all)), constants);
  }

  Statement onAllResources() {
    return on(new Matched(false, List.of("*")), List.of());
  }

  /** Makes the statement; {@code typed} are the resources whose type is known, where all are. */
  Statement on(Matched resources, List<ResourceArn> typed) {
    return new Statement(
        new Elements(sid, effect, null, actions, constants, resources, typed, List.of(), Map.of()));
  }
}
