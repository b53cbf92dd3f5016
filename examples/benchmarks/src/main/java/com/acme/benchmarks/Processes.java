package com.acme.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs whole processes in pairs and compares their CPU time, which other programs disturb little. */
final class Processes {

  private static final String JAVA =
      ProcessHandle.current().info().command().orElse("java");

  private Processes() {}

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

  /** Runs a command and returns the seconds of CPU time that it took, as the shell tells them. */
  private static double cpu(List<String> command) throws IOException, InterruptedException {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1; times", "sh"));
    shell.addAll(command);
    Process process = new ProcessBuilder(shell).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    double seconds = 0;
    for (String time : printed.lines().skip(1).findFirst().orElseThrow().split(" ")) {
      int minutes = time.indexOf('m');
      seconds +=
          60 * Double.parseDouble(time.substring(0, minutes))
              + Double.parseDouble(time.substring(minutes + 1, time.length() - 1));
    }
    return seconds;
  }
}
