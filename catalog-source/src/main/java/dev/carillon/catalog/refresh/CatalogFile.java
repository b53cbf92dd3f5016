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
import java.util.LinkedHashMap;
import java.util.Map;
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
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new CatalogFile(file, new byte[0], Optional.empty());
    }
    byte[] bytes = FileText.readFile(file);
    return new CatalogFile(file, bytes, Optional.of(CatalogJson.read(file.toString(), bytes)));
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
   * Returns what the file will hold after a new source; nothing is written yet.
   *
   * @param fallback what to complete the source from where there is no catalog yet, and what that
   *     does not know
   * @param today the day to note for actions that are gone
   * @throws ProblemsException if the file holds the catalog of another service
   */
  public Successor next(Source source, Optional<ServiceCatalog> fallback, LocalDate today)
      throws ProblemsException {
    return next(source, fallback, today, Optional.empty());
  }

  /** Returns the same where pages were read besides. */
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
      return new Successor(file, nextBytes, new Outcome.Created(next, diff, notes));
    }
    return new Successor(
        file,
        nextBytes,
        Arrays.equals(bytes, nextBytes)
            ? new Outcome.Unchanged(service, Optional.of(notes))
            : new Outcome.Updated(KeyPlaces.diff(catalog.get(), next, Set.of()), notes));
  }

  /** What a catalog's file will hold. */
  public static final class Successor {

    private final Path file;
    private final byte[] bytes;
    private final Outcome outcome;

    private Successor(Path file, byte[] bytes, Outcome outcome) {
      this.file = file;
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
     * @throws ProblemsException if that fails; the files are then what they were
     */
    public static void write(Collection<Successor> successors) throws ProblemsException {
      Map<Path, byte[]> files = new LinkedHashMap<>();
      for (Successor successor : successors) {
        if (!(successor.outcome instanceof Outcome.Unchanged)) {
          files.put(successor.file, successor.bytes);
        }
      }
      StagedFiles.write(files);
    }
  }
}
