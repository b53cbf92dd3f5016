package dev.carillon.internal.validation.view;

import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings that several rules have alike. */
final class Repeated {

  private Repeated() {}

  /** Returns each of the findings once, which are in the order of the document. */
  static List<Finding> once(List<Finding> sorted) {
    List<Finding> all = new ArrayList<>(sorted.size());
    Set<String> told = new HashSet<>();
    for (Finding finding : sorted) {
      // Places are so regular that the hashes of findings are alike: texts, too, have an order.
      if (all.isEmpty() || Judgement.ORDER.compare(all.get(all.size() - 1), finding) != 0) {
        told.clear();
      }
      if (told.add(finding.severity() + finding.path() + ' ' + finding.message())) {
        all.add(finding);
      }
    }
    return List.copyOf(all);
  }
}
