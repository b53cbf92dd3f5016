package dev.carillon.catalog.call;

import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of an operation's actions a module needs, by how it builds the request. */
public final class ActionNeeds {

  private ActionNeeds() {}

  /**
   * Returns what the module needs for calls of an operation, one for each action of it.
   *
   * @param requests how the module builds requests
   * @param takesRequest whether some call of the operation is given a request; one without cannot
   *     ask for anything extra
   */
  public static List<ActionNeed> of(
      CalledOperation called, RequestUses requests, boolean takesRequest) {
    List<ActionNeed> needs = new ArrayList<>();
    for (AuthorizedAction action : called.actions()) {
      needs.add(
          MainActions.isMain(called, action)
              ? main(called, action, requests)
              : extra(called, action, requests, takesRequest));
    }
    return needs;
  }

  private static ActionNeed main(
      CalledOperation called, AuthorizedAction action, RequestUses requests) {
    return MainActions.setterAgainst(called, action)
        .filter(setter -> requests.isAlwaysSet(called.request(), setter))
        .map(
            setter ->
                new ActionNeed(
                    action, Need.LEFT_OUT, setter + " is set, for which another action is checked"))
        .orElseGet(() -> new ActionNeed(action, Need.NEEDED, reason(called)));
  }

  private static String reason(CalledOperation called) {
    return called.assumed()
        ? "calls " + called.name() + ", which AWS's reference does not know"
        : "calls " + called.name();
  }

  private static ActionNeed extra(
      CalledOperation called, AuthorizedAction action, RequestUses requests, boolean takesRequest) {
    ExtraAction extra = ExtraAction.of(called, action);
    Optional<String> setter = requests.setter(called.request(), extra.setter());
    if (setter.isPresent()) {
      return new ActionNeed(action, Need.NEEDED, "sets " + setter.get());
    }
    Optional<String> part = requests.setterOfPart(called.request(), extra.setter());
    if (part.isPresent()) {
      return new ActionNeed(
          action, Need.PERHAPS, "sets " + part.get() + ", perhaps for " + called.name());
    }
    Optional<String> carrier = requests.setter(called.request(), ExtraActions.CARRIERS::contains);
    if (carrier.isPresent() && extra.kind() == Kind.BY_SETTER && ExtraAction.isPassRole(action)) {
      return new ActionNeed(
          action, Need.PERHAPS, "sets " + carrier.get() + ", which can name a role");
    }
    if (extra.kind() == Kind.BY_NAMES) {
      return new ActionNeed(
          action,
          Need.PERHAPS,
          "AWS names it for " + called.name() + ", and not when it is checked");
    }
    if (extra.kind() == Kind.NEVER || !takesRequest || requests.isSeenWhole(called.request())) {
      return new ActionNeed(action, Need.LEFT_OUT, extra.otherwise());
    }
    return new ActionNeed(
        action, Need.PERHAPS, "the request of " + called.name() + " is built elsewhere");
  }
}
