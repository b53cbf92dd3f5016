package dev.carillon.catalog.generated;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.generated.GeneratedTypes.GeneratedEnum;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generated enums in compiled classes, which a test holds to the catalogs that stand there now.
 * It is of use with any test library:
 *
 * <pre>{@code
 * GeneratedEnums.in(Path.of("target/classes")).assertCurrent();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class GeneratedEnums {

  private final List<Path> places;
  private final Optional<Path> folder;

  private GeneratedEnums(List<Path> places, Optional<Path> folder) {
    this.places = places;
    this.folder = folder;
  }

  /** Names folders of classes, such as {@code target/classes}, and jars. */
  public static GeneratedEnums in(Path first, Path... more) {
    return in(Stream.concat(Stream.of(first), Stream.of(more)).toList());
  }

  /** Names folders of classes, such as {@code target/classes}, and jars. */
  public static GeneratedEnums in(List<Path> places) {
    return new GeneratedEnums(List.copyOf(places), Optional.empty());
  }

  /**
   * Returns these enums, held to the catalogs in a folder where there is one of a service. Where
   * none is named, it is the folder that {@code catalogs} in {@code carillon.properties} names.
   */
  public GeneratedEnums catalogs(Path named) {
    return new GeneratedEnums(places, Optional.of(named));
  }

  /**
   * Checks that each enum would be generated the same today.
   *
   * @throws AssertionError if that is not so, or there is none; it says which enums differ and how
   */
  public void assertCurrent() {
    List<Problem> stale;
    try {
      stale = stale();
    } catch (ProblemsException e) {
      stale = e.problems();
    }
    if (!stale.isEmpty()) {
      throw new AssertionError(
          stale.stream()
              .map(problem -> problem.file() + ": " + problem.message())
              .collect(Collectors.joining("\n\n", "Generated enums are not current:\n", "")));
    }
  }

  /**
   * Returns the enums that would be generated otherwise today, and how they differ.
   *
   * @throws ProblemsException if classes or catalogs cannot be read, {@code carillon.properties}
   *     names a folder that is not there, or there is no enum: what was looked for elsewhere than
   *     it stands would be current for ever
   */
  public List<Problem> stale() throws ProblemsException {
    List<Problem> stale = new ArrayList<>();
    CatalogStore bundled = new BundledCatalogs();
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new Problems(folder.get().toString())
          .fatal("is not there; expected a folder with a file such as chime.json");
    }
    boolean isAny = false;
    for (Path place : places) {
      Optional<Path> catalogs = folder.isPresent() ? folder : BuildCatalogs.of(place);
      for (GeneratedEnum found : GeneratedTypes.in(place).enums()) {
        isAny = true;
        difference(found, bundled, catalogs)
            .map(text -> Problem.warning(found.name(), text))
            .ifPresent(stale::add);
      }
    }
    if (!isAny) {
      throw new Problems(places.stream().map(Path::toString).collect(Collectors.joining(", ")))
          .fatal("has no enum that Carillon generated; is it the folder of compiled classes?");
    }
    return stale;
  }

  private Optional<String> difference(
      GeneratedEnum found, CatalogStore bundled, Optional<Path> catalogs) throws ProblemsException {
    Optional<ServiceCatalog> own =
        catalogs.isPresent()
            ? new CatalogDirectory(catalogs.get()).find(found.service())
            : Optional.empty();
    Optional<ServiceCatalog> present = own.isPresent() ? own : bundled.find(found.service());
    if (present.isEmpty()) {
      return Optional.of("there is no catalog of " + found.service() + " any more");
    }
    String from = own.isPresent() ? " in " + catalogs.get() : " that Carillon brings";
    String begin = "was generated from another catalog than the one" + from + "; compile anew\n";
    if (!found.catalog().isEmpty()) {
      byte[] json = found.catalog().getBytes(StandardCharsets.UTF_8);
      return difference(CatalogJson.read(found.name(), json), present.get()).map(begin::concat);
    }
    Optional<ServiceCatalog> carried = CarriedCatalog.of(found, present.get());
    return (carried.isPresent()
            ? difference(carried.get(), CarriedCatalog.carriedOf(present.get()))
            : constants(found, present.get()))
        .map(begin::concat);
  }

  private static Optional<String> difference(ServiceCatalog before, ServiceCatalog after) {
    return CatalogDiff.between(before, after)
        .inWords()
        .or(() -> CarriedCatalog.otherwise(before, after));
  }

  /** Compares an enum by its constants, where what else it carries cannot be read. */
  private static Optional<String> constants(GeneratedEnum found, ServiceCatalog present) {
    Map<String, String> lacking = new TreeMap<>();
    present
        .actions()
        .forEach(action -> lacking.put(CatalogAction.letters(action.name()), action.name()));
    present
        .removed()
        .forEach(action -> lacking.put(CatalogAction.letters(action.name()), action.name()));
    List<String> unknown = new ArrayList<>();
    for (String constant : found.constants()) {
      if (lacking.remove(CatalogAction.letters(constant)) == null) {
        unknown.add(constant);
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!lacking.isEmpty()) {
      sentences.add("it has no constant of " + String.join(", ", lacking.values()));
    }
    if (!unknown.isEmpty()) {
      sentences.add("the catalog has no action of " + String.join(", ", unknown));
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", sentences));
  }
}
