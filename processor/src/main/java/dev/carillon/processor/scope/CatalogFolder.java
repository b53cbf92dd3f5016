package dev.carillon.processor.scope;

import dev.carillon.processor.request.PackageNames;
import dev.carillon.processor.request.SourceFiles;
import java.net.URI;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** The folder of catalogs that {@code catalogs} in {@code carillon.properties} names. */
public final class CatalogFolder {

  private CatalogFolder() {}

  /**
   * Returns the folder that is named for a Java file, as it is named but absolute.
   *
   * @param source the Java file, if it is known
   * @param packageName the package of that file
   */
  public static Optional<String> of(Optional<URI> source, String packageName) {
    return BuildOptions.around(source, packageName).catalogs();
  }

  /** Returns the same for a type of the compilation, known by its name. */
  public static Optional<String> of(String type, Elements elements, SourceFiles files) {
    return Optional.ofNullable(elements.getTypeElement(type))
        .flatMap(found -> of(files.of(found), PackageNames.of(found, elements)));
  }
}
