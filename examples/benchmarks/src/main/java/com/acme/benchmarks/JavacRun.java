package com.acme.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.spi.ToolProvider;

/** One run of javac in a JVM of its own, which prints the CPU time that the JVM took. */
final class JavacRun {

  private JavacRun() {}

  /**
   * Compiles.
   *
   * @param arguments the file of the options and files
   */
  public static void main(String[] arguments) {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int exit = javac.run(System.out, System.out, "@" + arguments[0]);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(Locale.ROOT, "%.3f%n", system.getProcessCpuTime() / 1e9);
    System.exit(exit);
  }
}
