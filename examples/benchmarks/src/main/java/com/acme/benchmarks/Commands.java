package com.acme.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line beside the least programs that do the like, by the script in {@code commands}. */
final class Commands {

  private static final String JAR = "catalog-source/cli/target/carillon-catalog.jar";
  private static final String SCRIPT = "examples/benchmarks/commands/run";

  /** The bars, in the order of the script's rows. */
  private static final List<String> BARS = List.of("4", "8", "1.6", "3", "1.6");

  private static final Pattern ROW =
      Pattern.compile("\\| (.*) \\| (.*) \\| ([0-9.]+) \\(([0-9.]+) to ([0-9.]+)\\) \\|");

  private Commands() {}

  static List<Row> measure(int rounds) throws IOException, InterruptedException {
    Path reference = Path.of(System.getProperty("carillon.reference", "../shared/reference"));
    if (!Files.exists(Path.of(JAR)) || !Files.isDirectory(reference)) {
      System.out.println("The command line is not measured: no " + JAR + " or no " + reference);
      return List.of();
    }
    String table =
        Processes.printed(
            List.of("bash", SCRIPT, JAR, reference.toString(), Integer.toString(2 * rounds - 1)));
    List<Row> rows = new ArrayList<>();
    Matcher row = ROW.matcher(table);
    while (row.find()) {
      rows.add(
          new Row(
              "command line: " + row.group(1),
              "the least that does the like",
              List.of(number(row, 4), number(row, 3), number(row, 5)),
              BARS.get(rows.size()),
              row.group(2)));
    }
    return rows;
  }

  private static double number(Matcher row, int group) {
    return Double.parseDouble(row.group(group));
  }
}
