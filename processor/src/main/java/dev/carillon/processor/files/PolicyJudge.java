package dev.carillon.processor.files;

import dev.carillon.catalog.policyfile.FileFinding;
import dev.carillon.catalog.policyfile.HighGrant;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.JudgedPolicy;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.problem.FileMistake;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.PolicyMessages;
import dev.carillon.processor.problem.PolicyText;
import dev.carillon.processor.request.Ceiling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/** Says what is wrong in a policy file: by the checks, and by the ceiling above it. */
record PolicyJudge(PolicyFileChecker checker, JudgeSettings settings, Optional<Ceiling> ceiling) {

  /** How many mistakes of one file are told; javac prints no more errors by default. */
  private static final int MOST = 100;

  /** Returns the mistakes in the order of the file. */
  List<FileMistake> judge(PolicyText file, Place place) {
    JudgedPolicy checked = checker.check(file.path().toString(), file.text(), settings);
    List<FileMistake> mistakes = new ArrayList<>();
    for (FileFinding finding : checked.findings()) {
      Message message = PolicyMessages.finding(finding);
      mistakes.add(
          new FileMistake(
              kind(finding.severity()), file, finding.line(), finding.column(), message, place));
    }
    if (checked.document().isPresent() && ceiling.isPresent()) {
      addGrants(checked.document().get(), checked.findings(), ceiling.get(), mistakes, file, place);
    }
    return inOrder(mistakes, file, place);
  }

  private void addGrants(
      JsonValue document,
      List<FileFinding> findings,
      Ceiling limit,
      List<FileMistake> mistakes,
      PolicyText file,
      Place place) {
    for (HighGrant grant : checker.grantsAbove(document, limit.level())) {
      if (grant.highest().isPresent() || isFree(grant.path(), findings)) {
        Message message = PolicyMessages.aboveCeiling(grant, limit.level(), limit.place());
        mistakes.add(
            new FileMistake(
                Kind.ERROR,
                file,
                grant.position().line(),
                grant.position().column(),
                message,
                place));
      }
    }
  }

  /** Tells whether nothing else says that an action is unknown. */
  private static boolean isFree(String path, List<FileFinding> findings) {
    return findings.stream()
        .noneMatch(finding -> finding.path().equals(path) && finding.severity() == Severity.ERROR);
  }

  /** Of very many mistakes, errors are told first: a file with an error must not pass. */
  private static List<FileMistake> inOrder(
      List<FileMistake> mistakes, PolicyText file, Place place) {
    List<FileMistake> told =
        new ArrayList<>(
            mistakes.stream()
                .sorted(Comparator.comparing(FileMistake::kind))
                .limit(MOST)
                .sorted(
                    Comparator.comparingInt(FileMistake::line)
                        .thenComparingInt(FileMistake::column))
                .toList());
    if (mistakes.size() > MOST) {
      Message message = PolicyMessages.more(mistakes.size() - MOST);
      told.add(new FileMistake(Kind.NOTE, file, 1, 1, message, place));
    }
    return told;
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case SECURITY_WARNING, WARNING -> Kind.WARNING;
      case SUGGESTION -> Kind.NOTE;
    };
  }
}
