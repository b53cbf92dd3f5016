package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.refresh.FolderFeed;
import dev.carillon.catalog.refresh.HttpFeed;
import dev.carillon.catalog.refresh.Limits;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.catalog.refresh.ReferenceFeed;
import dev.carillon.catalog.refresh.Refresh;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes AWS's present references into a folder of catalogs. */
@Command(
    name = "refresh",
    description = {
      "Takes AWS's present reference of services into a folder of catalogs, and tells what"
          + " changed.",
      "",
      "A service that cannot be had whole keeps its catalog; the others go on, and the exit code"
          + " is 2. What AWS's reference does not tell (descriptions, required marks, dependent"
          + " actions) is kept from the catalog before, or from the one that comes with Carillon.",
      "",
      "Behind a proxy: java -Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT -jar …"
    },
    footer = {
      "",
      "Examples:",
      "  refresh chime s3 --catalogs catalogs/",
      "  refresh --catalogs catalogs/            (the services that are there)",
      "  refresh --all --catalogs catalogs/"
    })
final class RefreshCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "SERVICE",
      description = "Service prefixes, such as chime. Default: those that have a catalog.")
  private List<String> services = List.of();

  @Option(
      names = "--catalogs",
      required = true,
      paramLabel = "DIR",
      description = "The folder of catalogs; it can be empty.")
  private Path catalogs = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "URL|DIR",
      description =
          "A mirror of AWS's endpoint, or a folder with a file like chime.json per service."
              + " Default: AWS's endpoint.")
  private @Nullable String from;

  @Option(names = "--all", description = "Every service that there is.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "Print what came of each service as text or json. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  RefreshCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException, InterruptedException {
    String origin = from == null ? HttpFeed.AWS.toString() : from;
    ReferenceFeed feed = feed(origin);
    Collection<String> wanted = all ? List.of() : wanted();
    SortedSet<String> available = feed.services();
    List<Outcome> outcomes = new ArrayList<>();
    SortedSet<String> found = new TreeSet<>(all ? available : wanted);
    for (String service : List.copyOf(found)) {
      if (!available.contains(service)) {
        found.remove(service);
        outcomes.add(missing(service, origin, available));
      }
    }
    Refresh refresh =
        new Refresh(feed, origin, catalogs, new BundledCatalogs(), surroundings.today());
    Progress progress = new Progress(surroundings, found.size());
    outcomes.addAll(refresh.run(found, outcome -> progress.done(outcome.service())));
    tell(outcomes);
    return outcomes.stream().anyMatch(Outcome.Failed.class::isInstance) ? Main.WRONG : Main.DONE;
  }

  private ReferenceFeed feed(String origin) throws ProblemsException {
    if (!origin.matches("[A-Za-z][A-Za-z0-9+.-]+://.*")) {
      return new FolderFeed(Path.of(origin));
    }
    try {
      return new HttpFeed(
          URI.create(origin), Limits.USUAL, surroundings.pause(), surroundings.clock());
    } catch (IllegalArgumentException e) {
      throw new Problems("--from").fatal(0, 0, String.valueOf(e.getMessage()));
    }
  }

  private Collection<String> wanted() throws ProblemsException {
    if (!services.isEmpty()) {
      return services;
    }
    Collection<String> present =
        Files.isDirectory(catalogs) ? new CatalogDirectory(catalogs).services() : List.of();
    if (present.isEmpty()) {
      throw new Problems(catalogs.toString())
          .fatal(0, 0, "has no catalog yet; name services, or say --all");
    }
    return present;
  }

  private static Outcome missing(String service, String origin, SortedSet<String> available) {
    Problems problems = new Problems(origin);
    problems.add(Services.unknown(service, available));
    return new Outcome.Failed(service, problems.exception().problems());
  }

  private void tell(List<Outcome> outcomes) {
    if (format == TextOrJson.JSON) {
      surroundings.out().print(Report.json(outcomes));
      return;
    }
    int unchanged = 0;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Failed) {
        surroundings.err().print(Report.text(outcome));
      } else if (outcome instanceof Outcome.Unchanged) {
        unchanged++;
      } else {
        surroundings.out().print(Report.text(outcome) + '\n');
      }
    }
    if (unchanged > 0) {
      surroundings.out().print(Report.count(unchanged, "catalog") + " unchanged\n");
    }
  }
}
