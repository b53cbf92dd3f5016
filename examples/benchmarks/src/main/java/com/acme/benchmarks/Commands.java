package com.acme.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line beside a JVM that prints a line. */
final class Commands {

  private static final String JAR = "catalog-source/cli/target/carillon-catalog.jar";

  private Commands() {}

  static List<Row> measure(int rounds) throws IOException, InterruptedException {
    if (!Files.exists(Path.of(JAR))) {
      System.out.println("The command line is not measured: no " + JAR);
      return List.of();
    }
    List<String> print =
        Processes.java(
            "-cp", System.getProperty("java.class.path"), PrintedText.class.getName(), "a line");
    List<Row> rows = new ArrayList<>();
    for (String command : List.of("--version", "show chime")) {
      List<String> whole = Processes.java("-jar", JAR);
      whole.addAll(List.of(command.split(" ")));
      rows.add(
          new Row(
              "carillon-catalog " + command,
              "printing a line",
              Processes.ratios(whole, print, 2 * rounds),
              command.startsWith("show") ? "8" : "4",
              "CPU time of processes"));
    }
    return rows;
  }
}
