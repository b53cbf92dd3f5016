package com.acme.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures everything and writes the table of the README. Each figure is a ratio within one run, of
 * CPU time: of a busy machine the times say little, and the ratios nearly the same.
 */
public final class Figures {

  private static final String START = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";
  private static final Path README = Path.of("examples/benchmarks/README.md");

  private Figures() {}

  /** What belongs together, and is measured together. */
  private interface Part {
    List<Row> measure(int rounds) throws Exception;
  }

  private static Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("built", Documents::built);
    parts.put("read", Documents::read);
    parts.put("first", FirstPolicy::measure);
    parts.put("enum", EnumCost::measure);
    parts.put("javac", ProcessorCost::measure);
    parts.put("check", CompileCost::checkAlone);
    parts.put("peers", NodePeers::measure);
    parts.put("growth", Growth::measure);
    parts.put("commands", Commands::measure);
    return parts;
  }

  /**
   * Measures, and writes from the root of the checkout.
   *
   * @param arguments the number of rounds, 3 without it, and parts: these are printed only
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
    Map<String, Part> parts = parts();
    boolean some = arguments.length > 1;
    if (some) {
      parts.keySet().retainAll(Set.of(arguments));
    }
    String before = load();
    List<Row> rows = new ArrayList<>();
    for (Part part : parts.values()) {
      for (Row row : part.measure(rounds)) {
        System.out.print(row.line());
        rows.add(row);
      }
    }
    if (!some) {
      write(rows, rounds, before + " before, " + load() + " after");
    }
  }

  private static String load() {
    return String.format(
        Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static void write(List<Row> rows, int rounds, String load) throws IOException {
    StringBuilder table =
        new StringBuilder("| work | beside | median (range) | must reach | |\n|---|---|--:|--:|---|\n");
    rows.forEach(row -> table.append(row.line()));
    table
        .append("\nJDK ")
        .append(Runtime.version().feature())
        .append(", ")
        .append(Runtime.getRuntime().availableProcessors())
        .append(" cores, ")
        .append(rounds)
        .append(" rounds; load of the machine ")
        .append(load)
        .append(".\n");
    String text = Files.readString(README);
    Files.writeString(
        README,
        text.substring(0, text.indexOf(START) + START.length())
            + table
            + text.substring(text.indexOf(END)));
  }
}
