package dev.carillon.catalog.cli;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.Acceptance;
import dev.carillon.catalog.baseline.AcceptedFindings;
import dev.carillon.catalog.baseline.Baseline;
import dev.carillon.catalog.baseline.BaselineDraft;
import dev.carillon.catalog.policyfile.FileSearch;
import dev.carillon.catalog.policyfile.JudgedFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code check} about findings that are accepted where they are. */
final class BaselineOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "A file of accepted findings, each with a reason, and perhaps with a date from which it"
              + " counts again. The output names entries that are no longer found.")
  private @Nullable Path file;

  @Option(
      names = "--write-baseline",
      description =
          "Accept all findings, and write them into the baseline. Entries for other files stay, and"
              + " so do the reasons of existing entries.")
  private boolean writes;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description =
          "Why the new entries of the baseline are accepted; needed with --write-baseline.")
  private String reason = "";

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "The day from which the new entries of the baseline count again: 2027-03-31.")
  private String expires = "";

  @Option(
      names = "--recorded",
      paramLabel = "DIR",
      description =
          "With --write-baseline: also accept the findings that javac has recorded in this folder,"
              + " which carillon.properties names as record.")
  private @Nullable Path recorded;

  /** Returns whether there is something to do though no policy file is named. */
  boolean isEnough() {
    return recorded != null;
  }

  /**
   * What the options ask for.
   *
   * @param acceptance which findings are accepted
   * @param end what is done once the files were judged
   */
  record Use(Acceptance acceptance, End end) {}

  /** Returns what is to be said of the baseline beside what was judged, or writes it. */
  interface End {
    List<Problem> finish(JudgedFiles judged) throws ProblemsException;
  }

  /** Returns what the options ask for. */
  Use use(Surroundings surroundings) throws ProblemsException {
    Path baseline = file;
    if (writes) {
      if (baseline == null) {
        throw new Problems("--write-baseline").fatal("needs --baseline FILE");
      }
      if (reason.isBlank()) {
        throw new Problems("--write-baseline").fatal("needs a reason: --reason TEXT");
      }
      Baseline earlier =
          Files.exists(baseline) ? Baseline.read(baseline) : new Baseline(baseline, List.of());
      BaselineDraft draft = new BaselineDraft(reason, expiry(surroundings.today()));
      return new Use(draft, judged -> write(draft, earlier, judged, surroundings));
    }
    if (recorded != null || !reason.isEmpty() || !expires.isEmpty()) {
      throw new Problems("check")
          .fatal("--reason, --expires and --recorded go with --write-baseline");
    }
    if (baseline == null) {
      return new Use(Acceptance.NONE, judged -> List.of());
    }
    AcceptedFindings accepted =
        new AcceptedFindings(Baseline.read(baseline), Optional.of(surroundings.today()));
    return new Use(accepted, judged -> accepted.remarks(judged.judged()::contains));
  }

  private Optional<LocalDate> expiry(LocalDate today) throws ProblemsException {
    if (expires.isEmpty()) {
      return Optional.empty();
    }
    Problems wrong = new Problems("--expires " + expires);
    try {
      LocalDate day = LocalDate.parse(expires);
      if (!day.isAfter(today)) {
        throw wrong.fatal("is not after today, " + today + ": nothing would be accepted");
      }
      return Optional.of(day);
    } catch (DateTimeParseException e) {
      throw wrong.fatal("is no date such as 2027-03-31");
    }
  }

  private List<Problem> write(
      BaselineDraft draft, Baseline earlier, JudgedFiles judged, Surroundings surroundings)
      throws ProblemsException {
    Path folder = recorded;
    if (folder != null) {
      for (FileSearch.PolicyPath record : FileSearch.require(folder.toString(), List.of(".json"))) {
        draft.addRecorded(Baseline.read(record.path()));
      }
    }
    Baseline written =
        draft.over(
            earlier,
            file -> judged.judged().contains(file) || (folder != null && Baseline.isJava(file)),
            surroundings.today());
    written.write();
    surroundings.tell(
        written.file()
            + ": accepts "
            + Counted.of(written.accepted().size(), "finding")
            + ", and accepted "
            + earlier.accepted().size()
            + " before");
    return List.of();
  }
}
