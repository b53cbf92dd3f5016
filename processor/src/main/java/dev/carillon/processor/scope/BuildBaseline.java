package dev.carillon.processor.scope;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.Acceptance;
import dev.carillon.catalog.baseline.AcceptedFindings;
import dev.carillon.catalog.baseline.Baseline;
import dev.carillon.catalog.baseline.BaselineDraft;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a build accepts of what is found, by {@code carillon.properties}: what the file of {@code
 * baseline} accepts, on whatever date; and while {@code record} names a folder all, which is
 * written there for {@code carillon-catalog check --write-baseline --recorded}. A recording has a
 * file for each file that was compiled, so that modules and recompilations do not disturb one
 * another.
 */
public final class BuildBaseline {

  private static final String REASON = "Recorded by javac.";

  private final Optional<Path> folder;
  private final Optional<AcceptedFindings> accepted;
  private final Optional<Problem> problem;

  private BuildBaseline(
      Optional<Path> folder, Optional<AcceptedFindings> accepted, Optional<Problem> problem) {
    this.folder = folder;
    this.accepted = accepted;
    this.problem = problem;
  }

  /** Reads what the options name; nothing is accepted where they name nothing. */
  public static BuildBaseline of(BuildOptions options) {
    Optional<Path> folder = options.record().map(Path::of);
    try {
      return options.baseline().isEmpty() || folder.isPresent()
          ? new BuildBaseline(folder, Optional.empty(), Optional.empty())
          : new BuildBaseline(
              folder,
              Optional.of(
                  new AcceptedFindings(
                      Baseline.read(Path.of(options.baseline().get())), Optional.empty())),
              Optional.empty());
    } catch (ProblemsException e) {
      Problem problem = Message.UNREADABLE_BASELINE.of(e.problems().get(0));
      return new BuildBaseline(folder, Optional.empty(), Optional.of(problem));
    }
  }

  /** Returns the baseline that holds for a Java file. */
  public static BuildBaseline around(SourceFile source) {
    return of(BuildOptions.around(source));
  }

  /** Returns what is wrong with the baseline that the options name. */
  public Optional<Problem> problem() {
    return problem;
  }

  /** Returns whether what is found is recorded, and not told. */
  public boolean records() {
    return folder.isPresent();
  }

  /** Returns a draft for what is recorded. */
  public static BaselineDraft draft() {
    return new BaselineDraft(REASON, Optional.empty());
  }

  /** Returns what decides on findings in policy files that are not recorded. */
  public Acceptance ofPolicies() {
    return accepted.isPresent() ? accepted.get() : Acceptance.NONE;
  }

  /** Returns whether a text of a Java file is accepted. */
  public boolean accepts(Path file, String id, String text) {
    return accepted.filter(known -> known.acceptsText(file, id, text)).isPresent();
  }

  /** Returns what is accepted in a file that was compiled whole, and was not found in it. */
  public List<String> notMet(Path file) {
    return accepted.map(known -> known.notMet(file)).orElse(List.of());
  }

  /**
   * Writes what was found by the compilation of one file.
   *
   * @param of what was compiled
   * @return what went wrong
   */
  public Optional<Problem> write(BaselineDraft draft, String of) {
    Path into = folder.orElseThrow();
    String name = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)) + ".json";
    Baseline recorded = draft.as(into.resolve(name));
    try {
      if (recorded.accepted().isEmpty()) {
        Files.deleteIfExists(recorded.file());
      } else {
        Files.createDirectories(into);
        recorded.write();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Message.UNREADABLE_BASELINE.of(into + " cannot be written: " + FileText.reason(e)));
    } catch (ProblemsException e) {
      return Optional.of(Message.UNREADABLE_BASELINE.of(e.problems().get(0)));
    }
  }

  /** Returns what is told of a compilation that records. */
  public Problem recording() {
    return Message.FINDINGS_RECORDED.of(folder.orElseThrow());
  }
}
