package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.generated.GeneratedTypes;
import dev.carillon.catalog.policyfile.NewGrants;
import dev.carillon.catalog.refresh.FolderFeed;
import dev.carillon.catalog.refresh.HttpFeed;
import dev.carillon.catalog.refresh.Limits;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.catalog.refresh.PageFeed;
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
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes AWS's present references into a folder of catalogs. */
@Command(
    name = "refresh",
    description = {
      "Updates a folder of catalogs from AWS's current reference, and shows what changed.",
      "",
      "If the reference of a service cannot be read completely, its catalog stays as it is; the"
          + " others are updated, and the exit code is 2, as it is if --pages finds pages and can"
          + " take none. Facts that are not in AWS's reference"
          + " (descriptions, required marks, dependent actions) are kept from the catalog before, or"
          + " from the one that comes with Carillon.",
      "",
      "Behind a proxy: java -Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT -jar …"
    },
    footer = {
      "",
      "Examples:",
      "  refresh chime s3 --catalogs catalogs/",
      "  refresh --catalogs catalogs/            (all services with a catalog there)",
      "  refresh --all --catalogs catalogs/",
      "  refresh --catalogs catalogs/ --declared target/classes --format markdown"
    })
final class RefreshCommand implements Callable<Integer> {

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

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

  @Option(
      names = "--pages",
      description = {
        "Also read each service's page in AWS's documentation, for descriptions and other facts that"
            + " AWS's endpoint lacks: as Markdown, or else as HTML. With --from, pages are read from"
            + " the folder pages/ there, named as AWS names them (pages/list_amazons3.html)."
      })
  private boolean pages;

  @Option(names = "--all", description = "Refresh every service of AWS.")
  private boolean all;

  @Option(
      names = "--declared",
      paramLabel = "CLASSES",
      description =
          "Refresh the services that code declares with @IamActions: a folder of classes, such as"
              + " target/classes, or a jar. At the end shows which other actions that code needs"
              + " now, as required does.")
  private List<Path> declared = List.of();

  @Option(
      names = "--policies",
      paramLabel = "FILE|DIR",
      description =
          "Policy files or templates, or folders of them: at the end show which actions they grant"
              + " now and did not grant before; with --declared also which of these the code needs,"
              + " and which actions it needs that none of them grants.")
  private List<String> policies = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = Report.FORMS)
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--force",
      description =
          "Accept a reference that lacks half of the catalog's actions, of its resource types, or"
              + " of the actions that take any.")
  private boolean force;

  @Option(names = "--fail-on", paramLabel = "KIND", description = FailOnDifference.HELP)
  private @Nullable FailOnDifference failOn;

  RefreshCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException, InterruptedException {
    String origin = from == null ? HttpFeed.AWS.toString() : from;
    ReferenceFeed feed = feed(origin);
    requireRightArguments();
    // Before anything is written: what they grant of what is new is told once, with what is new.
    Optional<NewGrants> granting =
        policies.isEmpty() ? Optional.empty() : Optional.of(NewGrants.read(policies));
    Collection<String> wanted = all ? List.of() : wanted();
    SortedSet<String> available = feed.services();
    SortedSet<String> found = new TreeSet<>(all ? available : wanted);
    List<Outcome> outcomes = new ArrayList<>();
    for (String service : List.copyOf(found)) {
      if (!available.contains(service)) {
        found.remove(service);
        outcomes.add(missing(service, origin, available));
      }
    }
    outcomes.addAll(refreshed(found, feed, origin));
    boolean failed =
        outcomes.stream().anyMatch(one -> one instanceof Outcome.Failed || Report.lacksPages(one));
    BuildEffects effects = BuildEffects.none();
    try {
      effects = BuildEffects.of(outcomes, catalogs, granting, declared);
    } catch (ProblemsException e) { // The catalogs are written: what changed is told all the same.
      e.problems().forEach(surroundings::tell);
      failed = true;
    }
    tell(outcomes, effects);
    if (failed) {
      return Main.WRONG;
    }
    return outcomes.stream().anyMatch(this::isToFail) ? Main.FOUND : Main.DONE;
  }

  private void requireRightArguments() throws ProblemsException {
    if (all && !services.isEmpty()) {
      throw new Problems("--all").fatal("is every service; name none beside it");
    }
    if (Files.isRegularFile(catalogs)) {
      throw new Problems(catalogs.toString()).fatal("is a file; expected a folder of catalogs");
    }
  }

  /** Takes the references of services into the folder. */
  private List<Outcome> refreshed(SortedSet<String> found, ReferenceFeed feed, String origin)
      throws ProblemsException, InterruptedException {
    Refresh refresh =
        new Refresh(
            feed,
            origin,
            catalogs,
            new BundledCatalogs(),
            surroundings.today(),
            pages ? Optional.of(pageFeed()) : Optional.empty(),
            force);
    Progress progress = new Progress(surroundings, found.size());
    Refresh.Result result = refresh.run(found, outcome -> progress.done(outcome.service()));
    result.warnings().forEach(surroundings::tell);
    return result.outcomes();
  }

  private boolean isToFail(Outcome outcome) {
    return failOn != null
        && ((outcome instanceof Outcome.Updated updated && failOn.isIn(updated.diff()))
            || (failOn == FailOnDifference.ANY && !Report.isUnchanged(outcome)));
  }

  private ReferenceFeed feed(String origin) throws ProblemsException {
    if (!ADDRESS.matcher(origin).matches()) {
      return new FolderFeed(Path.of(origin));
    }
    try {
      return new HttpFeed(
          URI.create(origin), Limits.USUAL, surroundings.pause(), surroundings.clock());
    } catch (IllegalArgumentException e) {
      throw new Problems("--from").fatal(String.valueOf(e.getMessage()));
    }
  }

  private PageFeed pageFeed() {
    if (from == null) {
      return PageFeed.ofAws(surroundings.pause(), surroundings.clock());
    }
    return ADDRESS.matcher(from).matches()
        ? PageFeed.ofMirror(URI.create(from), surroundings.pause(), surroundings.clock())
        : PageFeed.ofFolder(Path.of(from));
  }

  private Collection<String> wanted() throws ProblemsException {
    SortedSet<String> named = new TreeSet<>(services);
    for (Path classes : declared) {
      named.addAll(GeneratedTypes.in(classes).services());
    }
    if (!named.isEmpty()) {
      return named;
    }
    if (!declared.isEmpty()) {
      throw new Problems(declared.get(0).toString())
          .fatal("has no package with @IamActions; is it the folder of compiled classes?");
    }
    Collection<String> present =
        Files.isDirectory(catalogs) ? new CatalogDirectory(catalogs).services() : List.of();
    if (present.isEmpty()) {
      throw new Problems(catalogs.toString())
          .fatal("has no catalog yet; name services, or say --all");
    }
    return present;
  }

  /** AWS retires services: of one that was there another name is hardly meant. */
  private Outcome missing(String service, String origin, SortedSet<String> available) {
    Problems problems = new Problems(origin);
    boolean isThere = Refresh.isThere(catalogs, service);
    String lacks = "does not have the service " + service;
    if (isThere) {
      problems.add(
          lacks + "; if AWS has retired it, its catalog can stay: name the services to refresh");
    } else if (new BundledCatalogs().services().contains(service)) {
      problems.add(lacks + ", of which Carillon brings a catalog itself");
    } else {
      problems.add(Services.unknown(service, available, ""));
    }
    return new Outcome.Failed(service, problems.exception().problems(), isThere);
  }

  private void tell(List<Outcome> outcomes, BuildEffects effects) {
    for (Outcome outcome : outcomes) {
      Report.warnings(outcome).forEach(surroundings::tell);
    }
    if (format == DiffFormat.JSON) {
      surroundings.out().print(effects.json(outcomes));
      return;
    }
    List<Outcome> unchanged = new ArrayList<>();
    List<Outcome> told = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Failed) {
        surroundings.err().print(Report.text(outcome));
      } else if (Report.isUnchanged(outcome)) {
        unchanged.add(outcome);
      } else {
        told.add(outcome);
      }
    }
    StringBuilder counts = new StringBuilder(Report.arrived(told));
    if (!unchanged.isEmpty()) {
      counts.append(Report.unchanged(unchanged));
      counts.append(Report.pages(unchanged, format));
    }
    String end = effects.text(format);
    String between = counts.isEmpty() || end.isEmpty() ? "" : "\n";
    surroundings.out().print(Report.text(told, format) + counts + between + end);
  }
}
