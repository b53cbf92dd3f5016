package dev.carillon.internal.document;

import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.validation.resource.AllowedResources;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Statement;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which actions take a resource of the statements that allow them; these are read once for all. */
public final class AllowedTakers {

  private final Collection<? extends Statement> statements;
  private final Function<String, Optional<Taker>> takers;
  private @Nullable AllowedResources allowed;

  /**
   * Takes the statements of a policy.
   *
   * @param takers finds an action with what it takes; empty of a pattern, and of one nobody knows
   */
  public AllowedTakers(
      Collection<? extends Statement> statements, Function<String, Optional<Taker>> takers) {
    this.statements = statements;
    this.takers = takers;
  }

  /** Returns whether an action takes one of the resources, or nobody can say which it takes. */
  public boolean areIn(String action) {
    return takers.apply(action).filter(taker -> allowed().areOfOtherTypes(taker)).isEmpty();
  }

  private AllowedResources allowed() {
    AllowedResources read = allowed;
    if (read == null) {
      read = new AllowedResources();
      for (Statement one : statements) {
        if (one.effect() == Effect.ALLOW) {
          read.add(
              one.actionPatterns(),
              one.excludesActions(),
              one.resources(),
              one.excludesResources());
        }
      }
      allowed = read;
    }
    return read;
  }
}
