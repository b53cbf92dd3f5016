package dev.carillon.catalog.refresh;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of taking a new reference of one service. */
public sealed interface Outcome {

  /** Returns the service prefix. */
  String service();

  /**
   * Returns what the catalogs that come with Carillon were made from, if an outcome is made from
   * something that lacks actions of theirs and is perhaps older: a mirror or folder has no date.
   */
  static Optional<String> perhapsOlderThan(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(one -> one instanceof Created made ? made.diff().stream() : Stream.empty())
        .filter(diff -> !diff.actions().removed().isEmpty())
        .filter(diff -> !diff.after().source().startsWith(HttpFeed.AWS.toString()))
        .findFirst()
        .map(diff -> diff.before().source());
  }

  /**
   * There was no catalog before.
   *
   * @param diff what is different from the catalog that the build had until now, which comes with
   *     Carillon; empty where none did, or none was asked for
   * @param notes what else is to be said
   */
  record Created(ServiceCatalog catalog, Optional<CatalogDiff> diff, Notes notes)
      implements Outcome {
    @Override
    public String service() {
      return catalog.service();
    }
  }

  /**
   * The catalog has a successor.
   *
   * @param diff what is different; empty where nothing is that a policy or a build can see
   * @param notes what else is to be said
   */
  record Updated(CatalogDiff diff, Notes notes) implements Outcome {
    @Override
    public String service() {
      return diff.after().service();
    }
  }

  /**
   * The catalog already says all of it.
   *
   * @param notes what else is to be said; empty where the source was not read again
   */
  record Unchanged(String service, Optional<Notes> notes) implements Outcome {}

  /**
   * The catalog stays as it was, byte for byte.
   *
   * @param problems why; at least one
   * @param isThere whether there is a catalog
   */
  record Failed(String service, List<Problem> problems, boolean isThere) implements Outcome {

    /** Copies the problems. */
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
