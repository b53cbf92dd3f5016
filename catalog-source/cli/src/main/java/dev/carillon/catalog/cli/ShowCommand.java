package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is known of a service. */
@Command(
    name = "show",
    description = {
      "Shows the actions, resource types and condition keys of a service.",
      "",
      "Without a service it lists the services that there are."
    },
    footer = {"", "Examples:", "  show chime", "  show chime --format json --catalogs catalogs/"})
final class ShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "SERVICE",
      description = "A service prefix, such as chime.")
  private @Nullable String service;

  @Option(
      names = "--catalogs",
      paramLabel = "DIR",
      description = "Look in this folder first; then in what comes with Carillon.")
  private @Nullable Path catalogs;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description =
          "Print the catalog as text, or as json, as import writes it. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  ShowCommand(Surroundings surroundings) {
    this(surroundings, null);
  }

  /** Shows a service, as text and of what comes with Carillon. */
  ShowCommand(Surroundings surroundings, @Nullable String service) {
    this.surroundings = surroundings;
    this.service = service;
  }

  @Override
  public Integer call() throws ProblemsException {
    CatalogStore bundled = new BundledCatalogs();
    CatalogStore store = catalogs == null ? bundled : new CatalogDirectory(catalogs);
    if (service == null) {
      Services.list(store.services(), format, surroundings.out());
      return Main.DONE;
    }
    Optional<ServiceCatalog> catalog = store.find(service);
    if (catalog.isEmpty()) {
      catalog = bundled.find(service);
    }
    if (catalog.isEmpty()) {
      throw new Problems("show").fatal(0, 0, Services.notBundled(service, bundled.services()));
    }
    PrintWriter out = surroundings.out();
    out.print(
        format == TextOrJson.JSON
            ? new String(CatalogJson.write(catalog.get()), StandardCharsets.UTF_8)
            : CatalogText.of(catalog.get()));
    return Main.DONE;
  }
}
