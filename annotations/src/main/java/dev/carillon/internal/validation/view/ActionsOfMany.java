package dev.carillon.internal.validation.view;

import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.List;

/** The actions of many statements, to ask at once whether any of them can be about an action. */
public final class ActionsOfMany {

  private final NamedActions named;

  /** Whether one of them is about all actions but some. */
  private final boolean hasOthers;

  /** Puts the actions of statements together. */
  public ActionsOfMany(List<StatementView> statements) {
    List<ActionPattern> patterns = new ArrayList<>();
    boolean others = false;
    for (StatementView statement : statements) {
      patterns.addAll(statement.patterns("Action"));
      others |= statement.has("NotAction");
    }
    this.named = new NamedActions(patterns);
    this.hasOthers = others;
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
