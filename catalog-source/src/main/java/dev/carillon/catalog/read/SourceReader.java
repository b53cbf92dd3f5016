package dev.carillon.catalog.read;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.json.CatalogJson;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a file that tells a service's facts, whether AWS wrote it or Carillon. */
public final class SourceReader {

  /** What only Carillon's own catalogs have near their beginning. */
  private static final Pattern CATALOG = Pattern.compile("\\A\\s*\\{\\s*\"formatVersion\"");

  private SourceReader() {}

  /**
   * Reads a catalog, or any form of AWS's reference.
   *
   * @param file the file's name or address, for messages
   * @throws ProblemsException if it is neither, with everything that is wrong
   */
  public static Source read(String file, byte[] bytes) throws ProblemsException {
    String text = FileText.decode(file, bytes);
    if (!CATALOG.matcher(text).find()) {
      return ReferenceReader.source(file, text);
    }
    Problems problems = new Problems(file);
    return new Source(file, CatalogJson.read(text, problems), Set.of(), problems.warnings());
  }
}
