package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real pages and files of AWS beside this checkout; tests that need them skip where they are not.
 */
final class ReferenceFolder {

  private ReferenceFolder() {}

  static Path file(String name) {
    Path folder = Path.of(System.getProperty("carillon.reference", "../../shared/reference"));
    assumeTrue(Files.isDirectory(folder), "no reference data beside this checkout");
    return folder.resolve(name);
  }

  static ServiceCatalog read(String name) {
    Path file = file(name);
    try {
      return ReferenceReader.read(name, FileText.readBytes(file));
    } catch (ProblemsException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
