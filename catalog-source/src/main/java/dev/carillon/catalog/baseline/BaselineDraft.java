package dev.carillon.catalog.baseline;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Accepts all findings and writes them down, for a baseline of what is there today. */
public final class BaselineDraft implements Acceptance {

  private final String reason;
  private final Optional<LocalDate> expires;
  private final Map<Accepted.Key, Accepted> found = new LinkedHashMap<>();
  private final StatementMeaning meanings = new StatementMeaning();

  /** Creates an empty draft, with what is written down for each finding. */
  public BaselineDraft(String reason, Optional<LocalDate> expires) {
    this.reason = reason;
    this.expires = expires;
  }

  @Override
  public boolean accepts(Problem finding, UnaryOperator<String> inFile, JsonValue policy) {
    StatementMeaning.Subject subject = meanings.of(finding.id(), finding.path(), policy);
    add(
        new Accepted(
            Path.of(finding.file()),
            inFile.apply(subject.place()),
            finding.id(),
            subject.meaning(),
            reason,
            expires));
    return true;
  }

  /** Adds a text in a Java file that javac finds something wrong with. */
  public void addText(Path file, String id, String text) {
    add(new Accepted(file, shown(text), id, StatementMeaning.hash(text), reason, expires));
  }

  /** Adds what javac has recorded, for the reason and time of this draft. */
  public void addRecorded(Baseline recorded) {
    recorded.accepted().forEach(one -> add(one.because(reason, expires)));
  }

  private void add(Accepted one) {
    found.putIfAbsent(one.key(), one);
  }

  /**
   * Returns the baseline: what was found, and what an earlier one accepts in files that were not
   * looked at now. What that accepts already keeps its reason and date unless that has come.
   *
   * @param judged returns whether all findings in a file were asked for
   */
  public Baseline over(Baseline earlier, Predicate<Path> judged, LocalDate today) {
    Map<Accepted.Key, Accepted> all = new LinkedHashMap<>(found);
    for (Accepted one : earlier.accepted()) {
      boolean isFound = all.containsKey(one.key());
      boolean isElsewhere = !judged.test(one.file()) && Files.exists(one.file());
      if ((isFound && !one.isExpired(today)) || (!isFound && isElsewhere)) {
        all.put(one.key(), one);
      }
    }
    return new Baseline(earlier.file(), new ArrayList<>(all.values()));
  }

  /** Returns the baseline alone. */
  public Baseline as(Path file) {
    return new Baseline(file, List.copyOf(found.values()));
  }

  /** Shortens what people only need to recognize. */
  private static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + '…';
  }
}
