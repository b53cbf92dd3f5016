package dev.carillon.catalog.cli;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.refresh.Refreshed;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two references of a service. */
@Command(
    name = "diff",
    description = {
      "Tells what changed from one reference of a service to another, and what policies that"
          + " select actions by access level or by wildcard now also allow.",
      "",
      "OLD and NEW are catalogs or any form of AWS's reference that import reads; the word"
          + " 'bundled' is the catalog that comes with Carillon."
    },
    footer = {
      "",
      "Examples:",
      "  diff catalogs/chime.json list_amazonchime.html",
      "  diff --format markdown --fail-on removed catalogs/chime.json bundled"
    })
final class DiffCommand implements Callable<Integer> {

  private static final String BUNDLED = "bundled";

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier reference.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later reference.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = Report.FORMS)
  private DiffFormat format = DiffFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "KIND", description = FailOn.HELP)
  private @Nullable FailOn failOn;

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    if (before.equals(BUNDLED) && after.equals(BUNDLED)) {
      throw new Problems("diff").fatal(0, 0, "of which service? name a file for OLD or NEW");
    }
    Source old =
        before.equals(BUNDLED)
            ? Inputs.bundled(Inputs.read(Path.of(after)).catalog().service())
            : Inputs.read(Path.of(before));
    Source next =
        after.equals(BUNDLED)
            ? Inputs.bundled(old.catalog().service())
            : Inputs.read(Path.of(after));
    if (!old.catalog().service().equals(next.catalog().service())) {
      throw new Problems(after)
          .fatal(
              0,
              0,
              "is of "
                  + next.catalog().service()
                  + "; "
                  + before
                  + " is of "
                  + old.catalog().service());
    }
    EnumSet<Fact> notCompared = EnumSet.noneOf(Fact.class);
    notCompared.addAll(old.lacks());
    notCompared.addAll(next.lacks());
    List<String> others = Refreshed.otherPages(old.catalog(), next);
    ServiceCatalog later =
        others.isEmpty() ? next.catalog() : Refreshed.of(old.catalog(), next, surroundings.today());
    CatalogDiff diff = CatalogDiff.between(old.catalog(), later, notCompared);
    surroundings.out().print(format.write(diff));
    if (!others.isEmpty()) {
      String remark =
          "%s is one of several pages about %s; what these say is taken as it was: %s\n"
              .formatted(after, later.service(), String.join(", ", others));
      (format == DiffFormat.JSON ? surroundings.err() : surroundings.out()).print('\n' + remark);
    }
    return failOn != null && failOn.isIn(diff) ? Main.FOUND : Main.DONE;
  }
}
