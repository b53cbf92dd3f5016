package com.acme.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs whole processes in pairs and compares their CPU time, which other programs disturb little. */
final class Processes {

  private static final String JAVA =
      ProcessHandle.current().info().command().orElse("java");

  /** What bash says of a command: CPU seconds as user and as system, in thousandths. */
  private static final String TIMED = "TIMEFORMAT='%3U %3S'; time \"$@\" >/dev/null 2>&1";

  private Processes() {}

  /** Returns the path of a tool that stands beside {@code java}. */
  static String tool(String name) {
    return Path.of(JAVA).resolveSibling(name).toString();
  }

  static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Returns the ratios of one command beside another, each of a pair run one after the other. */
  static List<Double> ratios(List<String> command, List<String> beside, int pairs)
      throws IOException, InterruptedException {
    cpu(command);
    cpu(beside);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      ratios.add(cpu(command) / cpu(beside));
    }
    return ratios;
  }

  /** Runs a command and returns the seconds of CPU time that it took. */
  private static double cpu(List<String> command) throws IOException, InterruptedException {
    List<String> shell = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
    shell.addAll(command);
    double seconds = 0;
    for (String part : printed(shell).trim().split(" ", -1)) {
      seconds += Double.parseDouble(part);
    }
    return seconds;
  }

  /** Runs a command to its end and returns what it printed. */
  static String printed(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + printed);
    }
    return printed;
  }
}
