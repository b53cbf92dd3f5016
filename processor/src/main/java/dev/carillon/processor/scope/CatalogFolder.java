package dev.carillon.processor.scope;

import java.net.URI;
import java.util.Optional;

/** The folder of catalogs that {@code catalogs} in {@code carillon.properties} names. */
public final class CatalogFolder {

  /** Where the folder is named, for people. */
  public static final String WHERE = "catalogs in " + BuildFile.NAME;

  private CatalogFolder() {}

  /**
   * Returns the folder that is named for a Java file, as it is named but absolute.
   *
   * @param source the Java file, if it is known
   * @param packageName the package of that file
   */
  public static Optional<String> of(Optional<URI> source, String packageName) {
    return source
        .flatMap(file -> SourceRoot.of(file, packageName))
        .flatMap(root -> BuildFile.of(root).catalogs());
  }
}
