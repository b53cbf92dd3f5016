package dev.carillon.processor.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.grant.HighGrant;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.JudgedPolicy;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.problem.Findings;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.problem.PolicyText;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.request.Ceiling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what is wrong in a policy file: by the checks, and by the ceiling above it. */
record PolicyJudge(PolicyFileChecker checker, JudgeSettings settings, Optional<Ceiling> ceiling) {

  /** How many problems of one file are told; javac prints no more errors by default. */
  private static final int MOST = 100;

  /** Reads and checks a file. */
  JudgedPolicy check(PolicyText file) {
    return checker.check(file.path().toString(), file.text(), settings);
  }

  /** Returns what is wrong in a file that was checked, in its order. */
  List<Placed<Place>> problems(PolicyText file, JudgedPolicy checked, Place place) {
    List<Problem> problems = new ArrayList<>();
    checked.findings().forEach(finding -> problems.add(Findings.inFile(finding)));
    if (checked.document().isPresent() && ceiling.isPresent()) {
      addGrants(checked.document().get(), checked.findings(), ceiling.get(), problems);
    }
    return inOrder(problems).stream().map(problem -> placed(problem, file, place)).toList();
  }

  private void addGrants(
      JsonValue document, List<Problem> findings, Ceiling ceiling, List<Problem> problems) {
    for (HighGrant grant : checker.grantsAbove(document, ceiling.level())) {
      if (grant.highest().isPresent() || isFree(grant.path(), findings)) {
        problems.add(ceiling.above(Message.FILE_ABOVE_CEILING, grant));
      }
    }
  }

  /** Returns whether nothing else says that an action is unknown. */
  private static boolean isFree(String path, List<Problem> findings) {
    return findings.stream()
        .noneMatch(finding -> finding.path().equals(path) && finding.severity() == Severity.ERROR);
  }

  /** Of very many, errors are told first: a file with an error must not pass. */
  private static List<Problem> inOrder(List<Problem> problems) {
    List<Problem> told =
        new ArrayList<>(
            problems.stream()
                .sorted(Comparator.comparing(problem -> ProblemReporter.kind(problem.severity())))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList());
    if (problems.size() > MOST) {
      told.add(Message.MORE_FINDINGS.of(problems.size() - MOST).at(1, 1, ""));
    }
    return told;
  }

  static Placed<Place> placed(Problem problem, PolicyText file, Place place) {
    return new Placed<>(place.in(file), problem.in(file.path().toString()));
  }
}
