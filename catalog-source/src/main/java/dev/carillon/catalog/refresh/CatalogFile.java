package dev.carillon.catalog.refresh;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.store.StagedFiles;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A file that holds a service's catalog, or will hold it. */
public final class CatalogFile {

  private final Path file;
  private final byte[] bytes;
  private final Optional<ServiceCatalog> catalog;

  private CatalogFile(Path file, byte[] bytes, Optional<ServiceCatalog> catalog) {
    this.file = file;
    this.bytes = bytes;
    this.catalog = catalog;
  }

  /**
   * Reads the file, if it is there.
   *
   * @throws ProblemsException if it is there and is not a catalog
   */
  public static CatalogFile at(Path file) throws ProblemsException {
    if (isMissing(file)) {
      return new CatalogFile(file, new byte[0], Optional.empty());
    }
    byte[] bytes = FileText.readFile(file);
    return new CatalogFile(file, bytes, Optional.of(CatalogJson.read(file.toString(), bytes)));
  }

  private static boolean isMissing(Path file) {
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns the catalog that the file holds, if it is there. */
  Optional<ServiceCatalog> catalog() {
    return catalog;
  }

  /** Returns what the file holds; nothing where there is none. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Returns the file with a catalog that knows the pages of a source, if these are other pages of
   * the service than the catalog's own.
   *
   * @param known what knows all pages of the service
   */
  public CatalogFile knowingPages(Source source, ServiceCatalog known) {
    return map(old -> Refreshed.knowingPages(old, source, known));
  }

  /** Returns the file with another catalog instead of its own, if it has one. */
  CatalogFile map(UnaryOperator<ServiceCatalog> other) {
    return new CatalogFile(file, bytes, catalog.map(other));
  }

  /**
   * Returns what the file will hold after a source that someone has named, which can be an old one:
   * where there is no catalog yet, nothing that it lacks counts as removed. Nothing is written yet.
   *
   * @param known what knows facts that the source and the catalog so far do not
   * @param today the day to note for actions that are gone
   * @throws ProblemsException if the file holds the catalog of another service
   */
  public Successor imported(Source source, Optional<ServiceCatalog> known, LocalDate today)
      throws ProblemsException {
    Optional<ServiceCatalog> fallback =
        catalog.isPresent() ? known : known.map(all -> Refreshed.ofWhatIsIn(source, all));
    Successor next = next(source, fallback, today, Optional.empty());
    return next.outcome instanceof Outcome.Created made
        ? new Successor(
            this, next.bytes, new Outcome.Created(made.catalog(), Optional.empty(), made.notes()))
        : next;
  }

  /**
   * Returns what the file will hold after the newest source; nothing is written yet.
   *
   * @param fallback what stands for the catalog where there is none yet, and what it does not know
   * @param today the day to note for actions that are gone
   * @param pages the pages that were read besides
   * @throws ProblemsException if the file holds the catalog of another service
   */
  Successor next(
      Source source,
      Optional<ServiceCatalog> fallback,
      LocalDate today,
      Optional<ServicePages> pages)
      throws ProblemsException {
    String service = source.catalog().service();
    if (catalog.isPresent() && !catalog.get().service().equals(service)) {
      throw new Problems(file.toString())
          .fatal("is the catalog of " + catalog.get().service() + "; the new one is of " + service);
    }
    Optional<ServiceCatalog> previous = catalog.or(() -> fallback);
    ServiceCatalog made =
        previous.isPresent()
            ? Refreshed.of(previous.get(), source, today)
            : Refreshed.first(source, today);
    // Without a catalog so far it was made from what it would be filled with.
    ServiceCatalog next =
        catalog.isPresent() && fallback.isPresent() ? Refreshed.filled(made, fallback.get()) : made;
    byte[] nextBytes = CatalogJson.write(next);
    Notes notes = Notes.of(catalog, previous, source, next, pages);
    if (catalog.isEmpty()) {
      Optional<CatalogDiff> diff = fallback.map(bundled -> KeyPlaces.diff(bundled, next, Set.of()));
      return new Successor(this, nextBytes, new Outcome.Created(next, diff, notes));
    }
    return new Successor(
        this,
        nextBytes,
        Arrays.equals(bytes, nextBytes)
            ? new Outcome.Unchanged(service, Optional.of(notes))
            : new Outcome.Updated(KeyPlaces.diff(catalog.get(), next, Set.of()), notes));
  }

  /** What a catalog's file will hold. */
  public static final class Successor {

    private final CatalogFile before;
    private final byte[] bytes;
    private final Outcome outcome;

    private Successor(CatalogFile before, byte[] bytes, Outcome outcome) {
      this.before = before;
      this.bytes = bytes;
      this.outcome = outcome;
    }

    /** Returns what writing it means. */
    public Outcome outcome() {
      return outcome;
    }

    byte[] bytes() {
      return bytes;
    }

    /**
     * Replaces the files of successors that are not already what they should be; all, or none.
     *
     * @throws ProblemsException if that fails, or if another run has changed one of the files since
     *     it was read; the files are then what they were
     */
    public static void write(Collection<Successor> successors) throws ProblemsException {
      List<Successor> written =
          successors.stream().filter(next -> !(next.outcome instanceof Outcome.Unchanged)).toList();
      try (StagedFiles staged = new StagedFiles()) {
        for (Successor successor : written) {
          staged.add(successor.before.file, successor.bytes);
        }
        for (Successor successor : written) {
          successor.requireNoOther();
        }
        staged.commit();
      }
    }

    /** What another run has written meanwhile would be lost; the same again loses nothing. */
    private void requireNoOther() throws ProblemsException {
      byte[] now = isMissing(before.file) ? new byte[0] : FileText.readFile(before.file);
      if (!Arrays.equals(now, before.bytes) && !Arrays.equals(now, bytes)) {
        throw new Problems(before.file.toString())
            .fatal(
                "was changed by another run meanwhile, and stays as that left it; run this again");
      }
    }
  }
}
