package com.acme.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/** Runs of javac, each in a JVM of its own, which prints the CPU time that the JVM took. */
final class JavacRun {

  private static final String SAMPLES = "samples";

  private JavacRun() {}

  /**
   * What one run of javac took.
   *
   * @param wall the seconds that passed
   * @param cpu the seconds of CPU time of the whole process
   * @param samples the samples of javac's thread, where {@code -Dsamples=true} asks for them
   */
  record Cost(double wall, double cpu, Samples samples) {}

  /**
   * Compiles.
   *
   * @param arguments the file of the options and files
   */
  public static void main(String[] arguments) throws IOException {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int[] exit = new int[1];
    Runnable compile = () -> exit[0] = javac.run(System.out, System.out, "@" + arguments[0]);
    Samples samples = Samples.NONE;
    if (Boolean.getBoolean(SAMPLES)) {
      samples = Samples.of(compile);
    } else {
      compile.run();
    }
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "%.3f %d %d%n",
        system.getProcessCpuTime() / 1e9,
        samples.carillons(),
        samples.all());
    System.exit(exit[0]);
  }

  /** Runs javac, with the options of the JVM that the system property {@code jvm} names. */
  static Cost start(List<String> options, Path folder) throws IOException, InterruptedException {
    Path list = Files.write(folder.resolve("options.txt"), options);
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    String jvm = System.getProperty("jvm", "");
    command.addAll(jvm.isEmpty() ? List.of() : Arrays.asList(jvm.split(" ")));
    if (Boolean.getBoolean(SAMPLES)) {
      command.addAll(List.of("-D" + SAMPLES + "=true", Samples.DEPTH));
    }
    command.addAll(List.of("-cp", ownJar().toString(), JavacRun.class.getName(), list.toString()));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    List<String> lines = printed.strip().lines().toList();
    if (exit != 0 || lines.size() != 1) {
      throw new IllegalStateException("javac had something to say\n" + printed);
    }
    String[] told = lines.get(0).split(" ");
    Samples samples = new Samples(Integer.parseInt(told[1]), Integer.parseInt(told[2]));
    return new Cost(wall, Double.parseDouble(told[0]), samples);
  }

  static Path ownJar() {
    String first = System.getProperty("java.class.path").split(File.pathSeparator)[0];
    return Path.of(first).toAbsolutePath();
  }
}
