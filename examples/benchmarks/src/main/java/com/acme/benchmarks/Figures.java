package com.acme.benchmarks;

import com.acme.benchmarks.Peers.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what can be measured in some minutes and writes the table of the README. Each figure is a
 * ratio within one round: of a busy machine the times say little, and the ratios nearly the same.
 */
public final class Figures {

  private static final String START = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";

  private final List<String> rows = new ArrayList<>();
  private final int rounds;

  private Figures(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Measures and writes, from the root of the checkout.
   *
   * @param arguments the number of rounds, 5 without it
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Figures figures = new Figures(arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]));
    figures.documents();
    figures.processes();
    figures.write(Path.of("examples/benchmarks/README.md"));
  }

  private void documents() throws RunnerException {
    Map<String, List<Double>> times = new HashMap<>();
    Map<String, Double> bytes = new HashMap<>();
    for (int round = 0; round < rounds; round++) {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .include(PolicyBenchmark.class.getName())
                      .addProfiler(GCProfiler.class)
                      .verbosity(VerboseMode.SILENT)
                      .build())
              .run();
      for (RunResult result : results) {
        String id = result.getParams().getParam("document") + result.getPrimaryResult().getLabel();
        times
            .computeIfAbsent(id, any -> new ArrayList<>())
            .add(result.getPrimaryResult().getScore());
        result
            .getSecondaryResults()
            .forEach(
                (name, value) -> {
                  if (name.endsWith("gc.alloc.rate.norm")) {
                    bytes.put(id, value.getScore());
                  }
                });
      }
    }
    for (Document document : Document.values()) {
      for (String beside : List.of("awsSdk", "appended")) {
        row(
            document.title(),
            beside.equals("awsSdk") ? "AWS SDK v2's builder" : "appending its tokens",
            ratios(times.get(document + "carillon"), times.get(document + beside)),
            String.format(
                Locale.ROOT,
                "%,.0f / %,.0f",
                bytes.get(document + "carillon"),
                bytes.get(document + beside)));
      }
    }
  }

  private static List<Double> ratios(List<Double> times, List<Double> beside) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      ratios.add(times.get(i) / beside.get(i));
    }
    return ratios;
  }

  private void processes() throws IOException, InterruptedException {
    String jar = System.getProperty("java.class.path");
    String first = FirstPolicy.class.getName();
    List<String> print = Processes.java("-cp", jar, first, "a line");
    for (String what : List.of("policy", "condition")) {
      row(
          "first policy in a fresh JVM" + (what.equals("policy") ? "" : ", with a condition"),
          "printing a line",
          Processes.ratios(Processes.java("-cp", jar, first, what), print, 4 * rounds),
          "");
    }
    String cli = "catalog-source/cli/target/carillon-catalog.jar";
    if (Files.exists(Path.of(cli))) {
      for (String command : List.of("--version", "show chime")) {
        List<String> whole = Processes.java("-jar", cli);
        whole.addAll(List.of(command.split(" ")));
        row(
            "carillon-catalog " + command,
            "printing a line",
            Processes.ratios(whole, print, 2 * rounds),
            "");
      }
    }
  }

  private void row(String work, String beside, List<Double> ratios, String bytes) {
    List<Double> sorted = new ArrayList<>(ratios);
    Collections.sort(sorted);
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %s | %.2f (%.2f to %.2f) | %s |%n",
            work,
            beside,
            sorted.get(sorted.size() / 2),
            sorted.get(0),
            sorted.get(sorted.size() - 1),
            bytes);
    System.out.print(row);
    rows.add(row);
  }

  private void write(Path readme) throws IOException {
    String text = Files.readString(readme);
    String table =
        "| work | beside | ratio: median (range) | bytes |\n|---|---|--:|--:|\n"
            + String.join("", rows);
    Files.writeString(
        readme,
        text.substring(0, text.indexOf(START) + START.length())
            + table
            + text.substring(text.indexOf(END)));
  }
}
