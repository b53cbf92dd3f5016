package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.generated.GeneratedEnums;
import dev.carillon.internal.name.PrintedText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which generated enums are older than the catalogs. */
@Command(
    name = "stale",
    description = {
      "Finds generated enums that no longer match their catalog, and shows the difference: build"
          + " tools do not notice that a catalog has changed. The exit code is 1 if there are any.",
      "",
      "CLASSES is a folder of classes, such as target/classes, or a jar."
    },
    footer = {"", "Example:", "  stale target/classes"})
final class StaleCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "CLASSES", description = "Where the enums are.")
  private List<Path> classes = List.of();

  @Option(
      names = "--catalogs",
      paramLabel = "DIR",
      description =
          "The catalogs of the build; for other services those that come with Carillon are used."
              + " Default: the folder that carillon.properties names as catalogs.")
  private @Nullable Path catalogs;

  StaleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    GeneratedEnums enums = GeneratedEnums.in(classes);
    List<Problem> stale = (catalogs == null ? enums : enums.catalogs(catalogs)).stale();
    for (Problem problem : stale) {
      String said = PrintedText.inLine(problem.file()) + " " + problem.message();
      surroundings.out().print(PrintedText.of(said) + "\n\n");
    }
    if (stale.isEmpty()) {
      surroundings.out().print("all enums are current\n");
    }
    return stale.isEmpty() ? Main.DONE : Main.FOUND;
  }
}
