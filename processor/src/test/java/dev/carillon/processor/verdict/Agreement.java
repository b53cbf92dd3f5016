package dev.carillon.processor.verdict;

import java.util.Set;
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

  /**
   * Returns what is wrong with what javac says about how to silence it: to silence an error does
   * not help where the builder refuses it, too, and is the way where it does not.
   *
   * @param said what javac says of a row; null where the row has no Java
   * @param silenced that of it beside which javac says how to silence it
   * @param built what the builder says; null where nothing is built
   */
  static String faultOfAdvice(
      @Nullable Verdict said, @Nullable Verdict silenced, @Nullable Verdict built) {
    if (said == null || silenced == null || built == null) {
      return "";
    }
    Set<String> errors = said.errors().ids();
    Set<String> advised = silenced.errors().ids();
    if (built.isRight()) {
      return advised.equals(errors) ? "" : "of " + errors + " it says it only of " + advised;
    }
    Set<String> refused = built.equals(Verdict.REFUSED) ? errors : built.ids();
    return errors.size() != 1 || advised.stream().noneMatch(refused::contains)
        ? ""
        : "says it of " + advised + ", and the builder refuses " + built;
  }
}
