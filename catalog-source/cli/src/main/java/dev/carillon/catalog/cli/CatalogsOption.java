package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of the user's own catalogs, an option of the commands that judge by them. */
final class CatalogsOption {

  @Option(
      names = "--catalogs",
      paramLabel = "DIR",
      description =
          "Use the catalogs in this folder, and for other services those that come with Carillon.")
  private @Nullable Path folder;

  /**
   * Returns the user's own catalogs, if a folder was named.
   *
   * @throws ProblemsException if there is none in it: others would count, and nobody would know
   */
  Optional<CatalogStore> own() throws ProblemsException {
    Path named = folder;
    if (named == null) {
      return Optional.empty();
    }
    CatalogStore own = new CatalogDirectory(named);
    if (own.services().isEmpty()) {
      throw new Problems(named.toString()).fatal("no catalog lies in it, as <service>.json");
    }
    return Optional.of(own);
  }
}
