package dev.carillon.catalog.cli;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.refresh.KeyPlaces;
import dev.carillon.catalog.refresh.Refreshed;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.name.Shortened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what changed between two references of a service. */
@Command(
    name = "diff",
    description = {
      "Shows what changed from one reference of a service to another, and what policies that select"
          + " actions by access level or by wildcard now also allow.",
      "",
      "OLD and NEW are catalogs, any form of AWS's reference that import reads, or a folder with the"
          + " pages of a service. The word 'bundled' means the catalog that comes with Carillon."
    },
    footer = {
      "",
      "Examples:",
      "  diff catalogs/chime.json list_amazonchime.html",
      "  diff --format markdown --fail-on removed catalogs/chime.json bundled"
    })
final class DiffCommand implements Callable<Integer> {

  private static final String BUNDLED = "bundled";

  /** How many services of a folder a message names. */
  private static final int MOST_NAMED = 5;

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier reference.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later reference.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = Report.FORMS)
  private DiffFormat format = DiffFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "KIND", description = FailOnDifference.HELP)
  private @Nullable FailOnDifference failOn;

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    if (before.equals(BUNDLED) && after.equals(BUNDLED)) {
      throw new Problems("diff").fatal("of which service? name a file for OLD or NEW");
    }
    boolean laterFirst =
        before.equals(BUNDLED) || (Files.isDirectory(Path.of(before)) && !after.equals(BUNDLED));
    Source one = read(laterFirst ? after : before, Optional.empty());
    Source other = read(laterFirst ? before : after, Optional.of(one.catalog().service()));
    Source old = laterFirst ? other : one;
    Source next = laterFirst ? one : other;
    if (!old.catalog().service().equals(next.catalog().service())) {
      throw new Problems(after)
          .fatal(
              "is of "
                  + next.catalog().service()
                  + "; "
                  + before
                  + " is of "
                  + old.catalog().service());
    }
    Stream.concat(old.warnings().stream(), next.warnings().stream())
        .distinct()
        .forEach(surroundings::tell);
    EnumSet<Fact> notCompared = EnumSet.noneOf(Fact.class);
    notCompared.addAll(old.lacks());
    notCompared.addAll(next.lacks());
    ServiceCatalog earlier = knowingPages(old.catalog(), next);
    List<String> others = Refreshed.otherPages(earlier, next);
    ServiceCatalog later =
        others.isEmpty() ? next.catalog() : Refreshed.of(earlier, next, surroundings.today());
    List<String> unread = Refreshed.otherPages(later, old);
    if (!unread.isEmpty()) {
      notCompared.add(Fact.DISPLAY_NAME); // One page names itself.
    }
    CatalogDiff diff = KeyPlaces.diff(old.catalog(), later, notCompared);
    surroundings.out().print(format.write(diff));
    tellOtherPages(after, diff, "is taken as it was", others);
    tellOtherPages(before, diff, "counts as new", unread);
    return failOn != null && failOn.isIn(diff) ? Main.FOUND : Main.DONE;
  }

  private static ServiceCatalog knowingPages(ServiceCatalog old, Source next)
      throws ProblemsException {
    return new BundledCatalogs()
        .find(old.service())
        .map(known -> Refreshed.knowingPages(old, next, known))
        .orElse(old);
  }

  private void tellOtherPages(String side, CatalogDiff diff, String what, List<String> others) {
    if (!others.isEmpty()) {
      String remark =
          "%s is one of several pages about %s; what these say %s: %s\n"
              .formatted(side, diff.after().service(), what, String.join(", ", others));
      (format == DiffFormat.JSON ? surroundings.err() : surroundings.out()).print('\n' + remark);
    }
  }

  /**
   * Reads one side.
   *
   * @param service the service of the other side; empty where that is not read yet
   */
  private static Source read(String side, Optional<String> service) throws ProblemsException {
    if (side.equals(BUNDLED)) {
      return Inputs.bundled(service.orElseThrow());
    }
    Path path = Path.of(side);
    if (!Files.isDirectory(path)) {
      return Inputs.read(path);
    }
    SortedMap<String, Source> found = Inputs.read(List.of(path));
    String wanted = service.orElse(found.firstKey());
    if (!found.containsKey(wanted) || (service.isEmpty() && found.size() > 1)) {
      String some = Shortened.first(MOST_NAMED, found.keySet());
      throw new Problems(side).fatal("has references of %s; name one service's".formatted(some));
    }
    return found.get(wanted);
  }
}
