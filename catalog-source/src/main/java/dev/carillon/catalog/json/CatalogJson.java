package dev.carillon.catalog.json;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;

/**
 * The canonical JSON form of a catalog, one file per service. The JSON Schema beside this class
 * describes it. The same catalog always gives the same bytes.
 */
public final class CatalogJson {

  /** The version of the format that is written. */
  static final int FORMAT_VERSION = 2;

  /** The earliest version that is read; in it, what was not known looked like what is not. */
  static final int EARLIEST_VERSION = 1;

  private CatalogJson() {}

  /**
   * Reads a catalog. Members that the format does not have are ignored.
   *
   * @param file the file's name, for messages
   * @throws ProblemsException if the bytes are not a catalog, with everything that is wrong
   */
  public static ServiceCatalog read(String file, byte[] bytes) throws ProblemsException {
    return read(file, FileText.decode(file, bytes));
  }

  /**
   * Reads a catalog from text, as {@link #read(String, byte[])} does from bytes.
   *
   * @throws ProblemsException if the text is not a catalog, with everything that is wrong
   */
  static ServiceCatalog read(String file, String text) throws ProblemsException {
    return read(text, new Problems(file));
  }

  /**
   * Reads a catalog from text.
   *
   * @param problems the problems of the file; what looks wrong is added as warnings
   * @throws ProblemsException if the text is not a catalog, with everything that is wrong
   */
  public static ServiceCatalog read(String text, Problems problems) throws ProblemsException {
    return new CatalogJsonReader(problems).read(text);
  }

  /** Writes a catalog: UTF-8, sorted, indented by two spaces, with a line feed at the end. */
  public static byte[] write(ServiceCatalog catalog) {
    return CatalogJsonWriter.write(catalog);
  }
}
