package dev.carillon.policy.finding;

/** One thing that is looked for in each statement. */
@FunctionalInterface
interface Rule {

  /** Looks at a statement and reports what it finds. */
  void apply(StatementView statement, Judgement judgement);
}
