package com.acme.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures of a class of benchmarks: CPU time and bytes of each operation. */
final class Jmh {

  private final Map<String, List<Double>> times = new HashMap<>();
  private final Map<String, Double> bytes = new HashMap<>();

  private Jmh() {}

  static Jmh run(Class<?> benchmarks, int rounds) throws RunnerException {
    Jmh measured = new Jmh();
    for (int round = 0; round < rounds; round++) {
      new Runner(
              new OptionsBuilder()
                  .include(benchmarks.getName() + "\\.")
                  .addProfiler(GCProfiler.class)
                  .verbosity(VerboseMode.SILENT)
                  .build())
          .run()
          .forEach(measured::add);
    }
    return measured;
  }

  private void add(RunResult result) {
    String document = result.getParams().getParam("document");
    String id = (document == null ? "" : document) + result.getPrimaryResult().getLabel();
    double share = second(result, "cpuNanos") / second(result, "wallNanos");
    times
        .computeIfAbsent(id, any -> new ArrayList<>())
        .add(result.getPrimaryResult().getScore() * share);
    bytes.put(id, second(result, "gc.alloc.rate.norm"));
  }

  private static double second(RunResult result, String name) {
    for (Map.Entry<String, Result> entry : result.getSecondaryResults().entrySet()) {
      if (entry.getKey().endsWith(name)) {
        return entry.getValue().getScore();
      }
    }
    throw new IllegalStateException(name + " is not in " + result.getSecondaryResults().keySet());
  }

  /** Returns the CPU time of an operation in each round. */
  List<Double> times(String id) {
    return times.get(id);
  }

  double bytes(String id) {
    return bytes.get(id);
  }
}
