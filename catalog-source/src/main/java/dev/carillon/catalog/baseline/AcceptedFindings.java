package dev.carillon.catalog.baseline;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Accepts what a baseline accepts, and remembers what of it was there. */
public final class AcceptedFindings implements Acceptance {

  private final Baseline baseline;
  private final Optional<LocalDate> today;
  private final Map<Accepted.Key, Accepted> byKey = new HashMap<>();
  private final Set<Accepted> met = new HashSet<>();
  private final StatementMeaning meanings = new StatementMeaning();

  /**
   * Creates the acceptance.
   *
   * @param today the day that it is; empty where no date is acted on
   */
  public AcceptedFindings(Baseline baseline, Optional<LocalDate> today) {
    this.baseline = baseline;
    this.today = today;
    baseline.accepted().forEach(one -> byKey.put(one.key(), one));
  }

  @Override
  public boolean accepts(Problem finding, UnaryOperator<String> inFile, JsonValue policy) {
    if (byKey.isEmpty()) {
      return false;
    }
    String meaning = meanings.of(finding.id(), finding.path(), policy).meaning();
    return accepts(Path.of(finding.file()), finding.id(), meaning);
  }

  /** Returns whether a text in a Java file is accepted. */
  public boolean acceptsText(Path file, String id, String text) {
    return accepts(file, id, StatementMeaning.hash(text));
  }

  private boolean accepts(Path file, String id, String meaning) {
    Path absolute = file.toAbsolutePath().normalize();
    Accepted accepted = byKey.get(new Accepted.Key(absolute, id, meaning));
    if (accepted == null) {
      return false;
    }
    met.add(accepted);
    return today.filter(accepted::isExpired).isEmpty();
  }

  /**
   * Returns what is to be said of the baseline itself, once findings were asked for: what has
   * expired, and what is not found any more.
   *
   * @param judged returns whether all findings in a file were asked for
   */
  public List<Problem> remarks(Predicate<Path> judged) {
    List<Problem> remarks = new ArrayList<>();
    for (Accepted one : baseline.accepted()) {
      if (met.contains(one)) {
        if (today.filter(one::isExpired).isPresent()) {
          String day = one.expires().map(LocalDate::toString).orElse("");
          remarks.add(remark(one, "is accepted no more since " + day + " (" + one.reason() + ")"));
        }
      } else if (!Files.exists(one.file())) {
        remarks.add(remark(one, "is accepted, and the file is not there"));
      } else if (judged.test(one.file())) {
        remarks.add(
            remark(one, "is accepted, and is not there, or what it was accepted for has changed"));
      }
    }
    return remarks;
  }

  /** Returns what is accepted in a file and was not asked for. */
  public List<String> notMet(Path file) {
    return baseline.accepted().stream()
        .filter(one -> one.file().equals(file) && !met.contains(one))
        .map(one -> one.id() + (one.place().isEmpty() ? "" : " of " + one.place()))
        .toList();
  }

  private Problem remark(Accepted one, String message) {
    String place = one.place().isEmpty() ? "" : " at " + one.place();
    return Problem.warning(
        baseline.file().toString(),
        one.id() + " in " + baseline.nameOf(one.file()) + place + ' ' + message);
  }
}
