package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What came of policy files that were judged together.
 *
 * @param judged the files that were judged
 * @param skipped the names of other files that a search found: no policies, or not read
 * @param problems what could not be found or read
 * @param findings what is wrong in the others, file by file
 * @param accepted how many findings were accepted where they are
 * @param notes what is accepted and is not there, which is no failure
 */
public record JudgedFiles(
    List<Path> judged,
    List<String> skipped,
    List<Problem> problems,
    List<Problem> findings,
    int accepted,
    List<Problem> notes) {

  /** Copies the lists. */
  public JudgedFiles {
    judged = List.copyOf(judged);
    skipped = List.copyOf(skipped);
    problems = List.copyOf(problems);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** Says nothing of what is accepted and is not there. */
  public JudgedFiles(
      List<Path> judged,
      List<String> skipped,
      List<Problem> problems,
      List<Problem> findings,
      int accepted) {
    this(judged, skipped, problems, findings, accepted, List.of());
  }

  /** Returns the same, each finding as the function gives it. */
  public JudgedFiles with(UnaryOperator<Problem> change) {
    return new JudgedFiles(
        judged, skipped, problems, findings.stream().map(change).toList(), accepted, notes);
  }

  /** Returns the same with these notes. */
  public JudgedFiles noting(List<Problem> others) {
    return new JudgedFiles(judged, skipped, problems, findings, accepted, others);
  }

  /** Returns how many files were judged. */
  public int files() {
    return judged.size();
  }
}
