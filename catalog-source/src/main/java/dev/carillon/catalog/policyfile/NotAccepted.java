package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.template.OpenObjects;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is found in a file, and what of it nothing accepts.
 *
 * @param file the file's name, which stands in the problems
 * @param settings what is accepted
 */
record NotAccepted(String file, JudgeSettings settings) {

  /**
   * Returns what is found and not accepted.
   *
   * @param inFile gives the path in the file of an element of the policy
   * @param policy the policy that it was found in, placeholders as they are
   */
  List<Problem> of(List<Finding> found, UnaryOperator<String> inFile, JsonValue policy) {
    return of(found.stream().map(finding -> Problem.of(file, finding)), inFile, policy);
  }

  /** Returns what is found in a document as a whole and not accepted. */
  List<Problem> of(List<Finding> found, JsonValue document) {
    return of(found, UnaryOperator.identity(), document);
  }

  /** Returns those of some problems that are not accepted, as they are told of the file. */
  List<Problem> of(Stream<Problem> found, UnaryOperator<String> inFile, JsonValue policy) {
    AcceptedAs accepted = new AcceptedAs(policy);
    boolean asked = settings.sayingHowToAccept() || !settings.ignored().isEmpty();
    return found
        .map(finding -> finding.in(file))
        .map(finding -> asked ? finding.acceptedAs(accepted.of(finding)) : finding)
        .filter(finding -> !settings.ignored().contains(finding.acceptedAs()))
        .filter(finding -> !settings.acceptance().accepts(finding, inFile, policy))
        .map(
            finding ->
                settings.ignored().contains(finding.id())
                    ? AcceptedAs.sayingWhatAccepts(finding)
                    : finding)
        .map(finding -> finding.saying(OpenObjects.readable(finding.message())))
        .map(
            finding ->
                finding.at(finding.line(), finding.column(), OpenObjects.readable(finding.path())))
        .toList();
  }

  /**
   * Adds what is told of properties and not accepted, in place of what the policies that they make
   * say by the same check there: which values the property takes, only the first knows.
   */
  void addInPlace(List<Problem> all, List<Finding> told, JsonValue document) {
    Set<String> places = new HashSet<>();
    told.forEach(one -> places.add(one.check() + " " + one.line() + ':' + one.column()));
    all.removeIf(one -> places.contains(one.id() + ' ' + one.line() + ':' + one.column()));
    all.addAll(of(told, document));
  }
}
