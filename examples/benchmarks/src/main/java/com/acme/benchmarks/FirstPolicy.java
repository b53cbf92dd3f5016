package com.acme.benchmarks;

import dev.carillon.policy.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A program whose first and only policy this is, and what a JVM takes for it. */
final class FirstPolicy {

  private FirstPolicy() {}

  /** Prints a policy. */
  public static void main(String[] arguments) {
    System.out.println(
        Policy.of(
                ChimeStatement.allow("Sid1")
                    .actions(ChimeAction.CREATE_MEETING, ChimeAction.GET_MEETING)
                    .onAllResources())
            .toJson());
  }

  /** Measures pairs of processes, and counts the classes that the one loads and the other not. */
  static List<Row> measure(int rounds) throws IOException, InterruptedException {
    String jar = System.getProperty("java.class.path");
    List<Row> rows = new ArrayList<>();
    for (Class<?> program : List.of(FirstPolicy.class, FirstCondition.class)) {
      boolean has = program == FirstCondition.class;
      String work = "first policy in a fresh JVM" + (has ? ", with a condition" : "");
      String text = Processes.printed(Processes.java("-cp", jar, program.getName())).trim();
      String print = PrintedText.class.getName();
      List<String> own = Processes.java("-cp", jar, program.getName());
      List<String> beside = Processes.java("-cp", jar, print, text);
      rows.add(
          new Row(
              work,
              "printing the same text",
              Processes.ratios(own, beside, 5 * rounds),
              has ? "1.8" : "1.6",
              "CPU time of processes"));
      rows.add(
          new Row(
              work + ": classes loaded for it",
              "",
              List.of((double) (classes(own) - classes(beside))),
              has ? "45" : "30",
              ""));
    }
    return rows;
  }

  private static long classes(List<String> command) throws IOException, InterruptedException {
    List<String> logged = new ArrayList<>(command);
    logged.add(1, "-Xlog:class+load:stdout");
    return Processes.printed(logged).lines().filter(line -> line.contains(" source: ")).count();
  }
}
