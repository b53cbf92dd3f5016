package dev.carillon.catalog.baseline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that was accepted.
 *
 * @param file the file that it is in, absolute
 * @param place the Sid of its statement, else the statement's path; in Java the text that it is
 *     about; empty for a document as a whole. It is for people where no Sid is
 * @param id the name of the mistake
 * @param meaning what was accepted, as a hash: {@link StatementMeaning}
 * @param reason why
 * @param expires the day from which on the finding counts again; only {@code check} acts on it
 */
public record Accepted(
    Path file,
    String place,
    String id,
    String meaning,
    String reason,
    Optional<LocalDate> expires) {

  /** Takes the file without detours. */
  public Accepted {
    file = file.toAbsolutePath().normalize();
  }

  /** Returns the same, accepted for another reason and time. */
  Accepted because(String why, Optional<LocalDate> until) {
    return new Accepted(file, place, id, meaning, why, until);
  }

  /** Returns whether a date has come from which on the finding counts again. */
  boolean isExpired(LocalDate today) {
    return expires.filter(day -> !today.isBefore(day)).isPresent();
  }

  /** Returns what the finding is found by. */
  Key key() {
    return new Key(file, id, meaning);
  }

  /** What a finding is found by; a statement may move in its file. */
  record Key(Path file, String id, String meaning) {}
}
