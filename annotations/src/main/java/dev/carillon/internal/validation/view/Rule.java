package dev.carillon.internal.validation.view;

/** One thing that is looked for in each statement. */
@FunctionalInterface
public interface Rule {

  /** Looks at a statement and reports what it finds. */
  public void apply(StatementView statement, Judgement judgement);
}
