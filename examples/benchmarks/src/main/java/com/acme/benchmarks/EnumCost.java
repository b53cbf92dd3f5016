package com.acme.benchmarks;

import dev.carillon.policy.Action;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The enum of EC2's actions beside one of the same names that has nothing else. */
final class EnumCost {

  private static final String OURS = "com.acme.benchmarks.Ec2Action";
  private static final String BARE = "BareEc2Action";
  private static final String OTHER = "com.acme.benchmarks.ChimeAction";

  private EnumCost() {}

  static List<Row> measure(int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bare-enum");
    String names = Stream.of(Ec2Action.values()).map(Enum::name).collect(Collectors.joining(", "));
    Path source = folder.resolve(BARE + ".java");
    Files.writeString(source, "public enum " + BARE + " { " + names + " }\n");
    ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", source.toString());
    copy(folder);
    String path = System.getProperty("java.class.path");
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < 5 * rounds; i++) {
      ratios.add(figure(path, "time", OURS, folder) / figure(path, "time", BARE, folder));
    }
    double kept = figure(path, "kept", OURS, folder);
    return List.of(
        new Row(
            "EC2's enum, loaded and initialized in a fresh JVM",
            "an enum of the same bare names",
            ratios,
            "2.0",
            "CPU time of the thread"),
        new Row(
            "EC2's enum: bytes kept per constant",
            "",
            List.of(kept),
            "190",
            String.format(
                Locale.ROOT, "bare: %.0f", figure(path, "kept", BARE, folder))),
        new Row(
            "EC2's enum: bytes more per constant after iamName() of all",
            "",
            List.of(figure(path, "named", OURS, folder) - kept),
            "100",
            ""));
  }

  /** Takes the classes out of the jar, so that both are read from a folder. */
  private static void copy(Path folder) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(JavacRun.ownJar());
        Stream<Path> files = Files.list(jar.getPath("com/acme/benchmarks"))) {
      Path target = Files.createDirectories(folder.resolve("com/acme/benchmarks"));
      for (Path file : files.filter(one -> one.toString().contains("Action")).toList()) {
        Files.copy(file, target.resolve(file.getFileName().toString()));
      }
    }
  }

  private static double figure(String path, String what, String name, Path classes)
      throws IOException, InterruptedException {
    return Double.parseDouble(
        Processes.printed(
                Processes.java(
                    "-XX:+UseSerialGC", "-cp", path, EnumCost.class.getName(), what, name, classes.toString()))
            .trim());
  }

  /**
   * Prints one figure: the nanoseconds that loading and initializing took, or the bytes per constant
   * that stay.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("time")) {
      Class.forName("dev.carillon.policy.AccessLevel");
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Class.forName(
          arguments[1], true, new Own(arguments[1], Path.of(arguments[2]).toUri().toURL()));
      System.out.println(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      return;
    }
    // One enum only: several would share the texts, which a JVM keeps once. What loading needs at all
    // is loaded for another one before.
    List<Object> kept = new ArrayList<>();
    load(new String[] {arguments[0], OTHER, arguments[2]}, kept);
    long before = used();
    int constants = load(arguments, kept);
    System.out.println((double) (used() - before) / constants);
    if (kept.isEmpty()) {
      throw new IllegalStateException("kept until here");
    }
  }

  private static int load(String[] arguments, List<Object> kept) throws Exception {
    Class<?> type =
        Class.forName(
            arguments[1], true, new Own(arguments[1], Path.of(arguments[2]).toUri().toURL()));
    Object[] constants = type.getEnumConstants();
    kept.add(constants);
    for (Object constant : constants) {
      if (arguments[0].equals("named") && constant instanceof Action action) {
        action.iamName();
      }
    }
    return constants.length;
  }

  /** Returns what is used once nothing more is given up. */
  private static long used() throws InterruptedException {
    long used = Long.MAX_VALUE;
    for (int same = 0; same < 3; ) {
      System.gc();
      Thread.sleep(20);
      long now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
      same = now < used ? 0 : same + 1;
      used = Math.min(used, now);
    }
    return used;
  }

  /** Loads one class and what is nested in it itself, and all others from the class path. */
  private static final class Own extends URLClassLoader {
    private final String name;

    Own(String name, URL classes) {
      super(new URL[] {classes}, EnumCost.class.getClassLoader());
      this.name = name;
    }

    @Override
    protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(wanted)) {
        if (!wanted.startsWith(name)) {
          return super.loadClass(wanted, resolve);
        }
        Class<?> loaded = findLoadedClass(wanted);
        return loaded == null ? findClass(wanted) : loaded;
      }
    }
  }
}
