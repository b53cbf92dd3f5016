package dev.carillon.catalog.cli;

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
          "Judge a service by its catalog in this folder; where there is none, by what comes with"
              + " Carillon.")
  private @Nullable Path folder;

  /** Returns the user's own catalogs, if a folder was named. */
  Optional<CatalogStore> own() {
    return Optional.ofNullable(folder).map(CatalogDirectory::new);
  }
}
