package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import java.util.List;

/**
 * What came of policy files that were judged together.
 *
 * @param files how many files were judged
 * @param skipped how many other files a search found: JSON that is no policy
 * @param problems what could not be found or read
 * @param findings what is wrong in the others, file by file
 */
public record JudgedFiles(int files, int skipped, List<Problem> problems, List<Problem> findings) {

  /** Copies the lists. */
  public JudgedFiles {
    problems = List.copyOf(problems);
    findings = List.copyOf(findings);
  }
}
