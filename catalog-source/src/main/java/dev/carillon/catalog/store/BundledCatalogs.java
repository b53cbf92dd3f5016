package dev.carillon.catalog.store;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The catalogs that Carillon's jar carries: the facts of every AWS service on the day that the
 * bundle was made, and for Amazon Chime the descriptions and dependent actions of its table too.
 * The project's NOTICE names their source.
 */
public final class BundledCatalogs implements CatalogStore {

  /** The facts that the bundle does not tell of services other than Chime. */
  public static final Set<Fact> LACKS = Set.of(Fact.DESCRIPTIONS);

  private static final String FOLDER = "/dev/carillon/catalog/bundled/";

  /** The services, in their order. */
  private final List<String> services = PackedLine.lines(text(Bundle.INDEX));

  /** Opens the bundle; only its index is read. */
  public BundledCatalogs() {}

  @Override
  public SortedSet<String> services() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(services));
  }

  @Override
  public Optional<ServiceCatalog> find(String service) throws ProblemsException {
    return find(service, true);
  }

  @Override
  public Optional<ServiceCatalog> findForPolicies(String service) throws ProblemsException {
    return find(service, false);
  }

  private boolean has(String service) {
    return Collections.binarySearch(services, service) >= 0;
  }

  private Optional<ServiceCatalog> find(String service, boolean withOperations)
      throws ProblemsException {
    if (!has(service)) {
      return Optional.empty();
    }
    String file = service + Bundle.EXTENSION;
    try {
      return Optional.of(PackedReader.read(text(file), withOperations));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new Problems("Carillon's own " + FOLDER + file).fatal("is damaged: " + e.getMessage());
    }
  }

  /** {@inheritDoc} They are looked for in its text, of which nothing else is read. */
  @Override
  public List<String> actionNames(String service) {
    return names(service, PackedNames.ACTION);
  }

  /** {@inheritDoc} They are looked for in its text, of which nothing else is read. */
  @Override
  public List<String> conditionKeyNames(String service) {
    return names(service, PackedNames.CONDITION_KEY);
  }

  private List<String> names(String service, String kind) {
    return has(service) ? PackedNames.in(text(service + Bundle.EXTENSION), kind) : List.of();
  }

  /** {@inheritDoc} No catalog is read for it. */
  @Override
  public Map<String, String> clients() {
    return pairs(Bundle.CLIENTS);
  }

  /** {@inheritDoc} No catalog is read for it. */
  @Override
  public Map<String, Set<String>> arnServices() {
    Map<String, Set<String>> arns = new HashMap<>();
    pairs(Bundle.ARNS)
        .forEach((service, others) -> arns.put(service, Set.copyOf(PackedLine.split(others, ' '))));
    return arns;
  }

  /** Returns the lines of a file, each a text, a tab and another. */
  private static Map<String, String> pairs(String file) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : PackedLine.lines(text(file))) {
      int tab = line.indexOf('\t');
      pairs.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return pairs;
  }

  /**
   * Opens a file. For the loader of programs each name is looked for in all modules of the JDK
   * before the jar, which takes longer than to read it (5 % of a first check of 59 policies), so
   * there the folder is found once. That loader is never closed.
   */
  private static @Nullable InputStream open(String name) throws IOException {
    return Folder.OF_PROGRAM == null
        ? OwnFile.open(BundledCatalogs.class, FOLDER + name)
        : new URL(Folder.OF_PROGRAM, name).openStream();
  }

  private static final class Folder {

    static final @Nullable URL OF_PROGRAM =
        BundledCatalogs.class.getClassLoader() == ClassLoader.getSystemClassLoader()
            ? BundledCatalogs.class.getResource(FOLDER + Bundle.INDEX)
            : null;
  }

  private static String text(String name) {
    try (InputStream in = open(name)) {
      if (in == null) {
        throw new IllegalStateException("Carillon's jar lacks its own file " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Carillon's jar cannot be read", e);
    }
  }
}
