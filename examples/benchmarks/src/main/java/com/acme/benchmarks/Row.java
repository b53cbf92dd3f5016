package com.acme.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param work what was done
 * @param beside what it is compared with
 * @param measured the ratios of the rounds, or one number of another kind, which the work names
 * @param bar what it must reach
 * @param note bytes, or what else was counted
 */
record Row(String work, String beside, List<Double> measured, String bar, String note) {

  /** Returns the ratios of figures that were got in the same rounds. */
  static List<Double> ratios(List<Double> figures, List<Double> beside) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      ratios.add(figures.get(i) / beside.get(i));
    }
    return ratios;
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  String line() {
    String range =
        measured.size() == 1
            ? ""
            : String.format(
                Locale.ROOT,
                " (%s to %s)",
                number(Collections.min(measured)),
                number(Collections.max(measured)));
    return "| %s | %s | %s%s | %s | %s |\n"
        .formatted(work, beside, number(median(measured)), range, bar, note);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 0.1 ? "%.3f" : value < 100 ? "%.2f" : "%,.0f", value);
  }
}
