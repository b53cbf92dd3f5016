package dev.carillon.processor.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.policyfile.HighGrant;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.JudgedPolicy;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Mistake;
import dev.carillon.processor.problem.Mistake.InFile;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.PolicyText;
import dev.carillon.processor.request.Ceiling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what is wrong in a policy file: by the checks, and by the ceiling above it. */
record PolicyJudge(PolicyFileChecker checker, JudgeSettings settings, Optional<Ceiling> ceiling) {

  /** How many mistakes of one file are told; javac prints no more errors by default. */
  private static final int MOST = 100;

  /** Reads and checks a file. */
  JudgedPolicy check(PolicyText file) {
    return checker.check(file.path().toString(), file.text(), settings);
  }

  /** Returns the mistakes of a file that was checked, in its order. */
  List<Mistake> mistakes(PolicyText file, JudgedPolicy checked, Place place) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Problem finding : checked.findings()) {
      mistakes.add(mistake(file, finding.line(), finding.column(), Notice.of(finding), place));
    }
    if (checked.document().isPresent() && ceiling.isPresent()) {
      addGrants(checked.document().get(), checked.findings(), ceiling.get(), mistakes, file, place);
    }
    return inOrder(mistakes, file, place);
  }

  private void addGrants(
      JsonValue document,
      List<Problem> findings,
      Ceiling limit,
      List<Mistake> mistakes,
      PolicyText file,
      Place place) {
    for (HighGrant grant : checker.grantsAbove(document, limit.level())) {
      if (grant.highest().isPresent() || isFree(grant.path(), findings)) {
        mistakes.add(
            mistake(
                file,
                grant.position().line(),
                grant.position().column(),
                limit.above(Message.FILE_ABOVE_CEILING, grant),
                place));
      }
    }
  }

  /** Returns whether nothing else says that an action is unknown. */
  private static boolean isFree(String path, List<Problem> findings) {
    return findings.stream()
        .noneMatch(finding -> finding.path().equals(path) && finding.severity() == Severity.ERROR);
  }

  /** Of very many mistakes, errors are told first: a file with an error must not pass. */
  private static List<Mistake> inOrder(List<Mistake> mistakes, PolicyText file, Place place) {
    List<Mistake> told =
        new ArrayList<>(
            mistakes.stream()
                .sorted(Comparator.comparing(mistake -> mistake.notice().kind()))
                .limit(MOST)
                .sorted(
                    Comparator.comparing(
                        mistake -> mistake.inFile().orElseThrow(),
                        Comparator.comparingInt(InFile::line).thenComparingInt(InFile::column)))
                .toList());
    if (mistakes.size() > MOST) {
      Notice notice = Message.MORE_FINDINGS.of(mistakes.size() - MOST);
      told.add(mistake(file, 1, 1, notice, place));
    }
    return told;
  }

  static Mistake mistake(PolicyText file, int line, int column, Notice notice, Place place) {
    return new Mistake(place, notice, Optional.of(new InFile(file, line, column)));
  }
}
