package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.Acceptance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that accepts findings as they are, each by its id and meaning. */
final class AcceptOption {

  @Option(
      names = "--accept",
      paramLabel = "ID=MEANING",
      split = ",",
      description =
          "Accept the finding of this id in a statement as it is now. When the statement changes, the"
              + " finding is reported again. What to write is acceptedAs in --format json. What no"
              + " file has any more is named, and is no failure.")
  private List<String> accepted = List.of();

  /** What no finding has met yet. */
  private final Set<String> unmet = new LinkedHashSet<>();

  /** Returns whether anything is accepted in this way. */
  boolean isGiven() {
    return !accepted.isEmpty();
  }

  /** Returns what accepts these findings, and those that are accepted in another way. */
  Acceptance or(Acceptance others) throws ProblemsException {
    Set<String> all = written();
    unmet.addAll(all);
    return (finding, inFile, policy) -> {
      unmet.remove(finding.acceptedAs());
      return all.contains(finding.acceptedAs()) || others.accepts(finding, inFile, policy);
    };
  }

  /** Returns what is to be said of acceptances that no finding has met. */
  List<Problem> notMet() {
    return unmet.stream()
        .map(
            one ->
                Problem.warning(
                    "--accept " + one,
                    "is not found in what was checked, or what it was accepted for has changed"))
        .toList();
  }

  /** Returns what was given as findings have it. */
  private Set<String> written() throws ProblemsException {
    Set<String> written = new LinkedHashSet<>();
    for (String finding : accepted) {
      int equals = finding.indexOf('=');
      if (equals < 1) {
        throw new Problems("--accept " + finding)
            .fatal("is not of the form ID=MEANING, as acceptedAs in --format json has it");
      }
      String id = CheckIds.require("--accept " + finding, finding.substring(0, equals));
      written.add(id + finding.substring(equals).strip());
    }
    return written;
  }
}
