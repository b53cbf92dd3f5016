package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Real pages and files of AWS beside this checkout; tests that need them skip where they are not.
 */
public final class ReferenceFolder {

  private ReferenceFolder() {}

  static Path file(String name) {
    Path folder = Path.of(System.getProperty("carillon.reference", "../../shared/reference"));
    assumeTrue(Files.isDirectory(folder), "no reference data beside this checkout");
    return folder.resolve(name);
  }

  /**
   * Returns the catalogs of some pages of June 2026.
   *
   * @param each how many pages there are to one that is read
   */
  public static List<ServiceCatalog> pagesOfJune(int each) {
    List<ServiceCatalog> catalogs = new ArrayList<>();
    textsOfJune(each)
        .forEach((name, page) -> catalogs.add(read(name, page.getBytes(StandardCharsets.UTF_8))));
    return catalogs;
  }

  /** Returns the texts of some pages of June 2026, by their names. */
  public static SortedMap<String, String> textsOfJune(int each) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file("pages-2026-06.zip").toFile())) {
      List<? extends ZipEntry> pages =
          zip.stream().filter(entry -> entry.getName().endsWith(".html")).toList();
      for (int i = 0; i < pages.size(); i += each) {
        try (InputStream in = zip.getInputStream(pages.get(i))) {
          texts.put(pages.get(i).getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static ServiceCatalog read(String name) {
    Path file = file(name);
    try {
      return read(name, FileText.readBytes(file));
    } catch (ProblemsException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static ServiceCatalog read(String name, byte[] bytes) {
    try {
      return SourceReader.read(name, bytes).catalog();
    } catch (ProblemsException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
