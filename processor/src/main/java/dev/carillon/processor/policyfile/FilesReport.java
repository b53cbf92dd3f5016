package dev.carillon.processor.policyfile;

import dev.carillon.processor.plan.NamedFile;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import java.util.List;

/**
 * What came of the files that one annotation names.
 *
 * @param files the files, in the order of the annotation and by name
 * @param others the names of the files that other annotations of the package name, and that are not
 *     among these
 * @param problems what is wrong in the annotation, and then what is wrong in the files
 */
public record FilesReport(
    List<NamedFile> files, List<String> others, List<Placed<Place>> problems) {

  /** Copies the lists. */
  public FilesReport {
    files = List.copyOf(files);
    others = List.copyOf(others);
    problems = List.copyOf(problems);
  }
}
