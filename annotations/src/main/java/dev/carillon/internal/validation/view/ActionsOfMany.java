package dev.carillon.internal.validation.view;

import java.util.List;

/** The actions that statements are about together, where there can be very many statements. */
public final class ActionsOfMany {

  private final NamedActions named;

  /** Whether one of them is about all actions but some. */
  private final boolean hasOthers;

  /** Puts the actions of statements together. */
  public ActionsOfMany(List<StatementView> statements) {
    this.named =
        new NamedActions(
            statements.stream().flatMap(one -> one.patterns("Action").stream()).toList());
    this.hasOthers = statements.stream().anyMatch(one -> one.has("NotAction"));
  }

  /** Returns whether one of the statements can be about this action; each has to be asked then. */
  public boolean mayHave(String action) {
    return hasOthers || named.has(action);
  }

  /** Returns whether one of the statements can be about an action of a service, in lower case. */
  public boolean mayHaveOf(String service) {
    return hasOthers || named.hasOf(service);
  }
}
