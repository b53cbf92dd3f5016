package com.acme.benchmarks;

import dev.carillon.policy.Action;
import dev.carillon.policy.pattern.ActionPattern;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compaction beside iam-floyd and expansion beside iam-expand, which are programs of Node. */
final class NodePeers {

  private static final Path FOLDER = Path.of("examples/benchmarks/compaction-peers");

  /** So long peers.mjs measures, too. */
  private static final long WARM_NANOS = 3_000_000_000L;

  private NodePeers() {}

  static List<Row> measure(int rounds) throws IOException, InterruptedException {
    if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
      System.out.println("Peers of Node are not measured: npm ci was not run in " + FOLDER);
      return List.of();
    }
    Path out = FOLDER.resolve("target");
    Processes.printed(List.of("node", FOLDER.resolve("peers.mjs").toString(), out.toString()));
    Map<String, Double> peer = new HashMap<>();
    for (String line : Files.readAllLines(out.resolve("times.tsv"))) {
      peer.put(line.substring(0, line.indexOf('\t')),
          Double.parseDouble(line.substring(line.indexOf('\t') + 1)));
    }
    List<Row> rows = new ArrayList<>(Compactions.measure(out, peer.get("compaction")));
    Map<String, Map<String, Action>> universe = Known.read(out);
    rows.add(
        expansion("one service", List.of(universe.get("ec2")), "ec2", peer.get("expandOne")));
    rows.add(expansion("all services", universe.values(), null, peer.get("expandAll")));
    return rows;
  }

  private static Row expansion(
      String what, Collection<Map<String, Action>> services, String only, double peerMillis) {
    List<List<Action>> actions =
        services.stream().map(known -> List.copyOf(known.values())).toList();
    double least = Double.MAX_VALUE;
    int times = only == null ? 1 : 100;
    long begin = cpuNanos();
    while (cpuNanos() - begin < WARM_NANOS) {
      long start = cpuNanos();
      for (int j = 0; j < times; j++) {
        for (List<Action> known : actions) {
          ActionPattern pattern = ActionPattern.parse(known.get(0).service(), "Get*");
          if (pattern.expand(known).size() > known.size()) {
            throw new IllegalStateException();
          }
        }
      }
      least = Math.min(least, (cpuNanos() - start) / 1e6 / times);
    }
    return new Row(
        "expansion of Get*, " + what, "iam-expand", List.of(least / peerMillis), "0.1", "");
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
