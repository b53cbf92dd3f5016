package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.Joined;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * AWS's references of a day, beside this checkout; tests that need them skip where they are not.
 */
final class ReferenceArchive {

  /** What was read, by the archive's name: some hundred pages each. */
  private static final Map<String, SortedMap<String, ServiceCatalog>> READ = new HashMap<>();

  private ReferenceArchive() {}

  /** Returns the catalogs of all services, read once; pages of one service are joined. */
  static SortedMap<String, ServiceCatalog> read(String name) throws IOException {
    SortedMap<String, ServiceCatalog> read = READ.get(name);
    if (read == null) {
      read = Collections.unmodifiableSortedMap(catalogs(name));
      READ.put(name, read);
    }
    return read;
  }

  private static SortedMap<String, ServiceCatalog> catalogs(String name) throws IOException {
    Path zip =
        Path.of(System.getProperty("carillon.reference", "../../shared/reference")).resolve(name);
    assumeTrue(Files.isRegularFile(zip), "no reference data beside this checkout");
    SortedMap<String, List<Source>> sources = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
        if (!entry.getName().matches(".*\\.(html|json)")) {
          continue;
        }
        try (InputStream in = file.getInputStream(entry)) {
          Source source = SourceReader.read(entry.getName(), in.readAllBytes());
          sources.computeIfAbsent(source.catalog().service(), key -> new ArrayList<>()).add(source);
        } catch (ProblemsException damaged) {
          assertTrue(entry.getName().contains("opsworks"), damaged.getMessage());
        }
      }
    }
    SortedMap<String, ServiceCatalog> catalogs = new TreeMap<>();
    sources.forEach((service, all) -> catalogs.put(service, Joined.of(all).catalog()));
    return catalogs;
  }
}
