package dev.carillon.processor.verdict;

import org.jspecify.annotations.Nullable;

/** Whether what a surface says of a row is what the table says. */
final class Agreement {

  private Agreement() {}

  /**
   * Returns what is wrong; empty where the two agree.
   *
   * @param all what the surface says; null where the row cannot be put before it
   */
  static String fault(Row row, Surface surface, @Nullable Verdict all) {
    Verdict said = all == null || row.isAboutSecurity() ? all : all.withoutSecurity();
    Verdict expected =
        switch (surface) {
          case builder -> row.verdict().errors();
          case javac -> row.verdict().asJavacSays();
          default -> row.verdict();
        };
    if (row.blind().containsKey(surface)) {
      return said == null || said.isRight() || said.refuses(row.verdict())
          ? ""
          : "is said not to see it, and says " + said;
    }
    if (said == null) {
      return "cannot be asked, and the row does not say why";
    }
    boolean agrees =
        switch (surface) {
          // The builder stops at the first mistake.
          case builder ->
              expected.isRight()
                  ? said.isRight()
                  : !said.isRight() && expected.ids().containsAll(said.ids());
          default -> said.equals(expected);
        };
    return agrees ? "" : "expected " + expected + ", got " + said;
  }
}
