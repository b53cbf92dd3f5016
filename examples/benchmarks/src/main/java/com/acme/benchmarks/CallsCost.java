package com.acme.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What it adds to compiling 1,000 classes with three calls of the AWS SDK each that these are held
 * against a policy. Carillon is on the processor path in every setting; each round compares each
 * setting with the first, where no annotation asks for anything. Without the JVM's compilers
 * ({@code -Djvm=-Xint}) a run takes six times as long, so that fewer classes will do. The CPU time
 * of two runs differs by more than what is measured: with {@code -Dsamples=true} it also tells what
 * part of the work of javac's own thread is Carillon's.
 */
public final class CallsCost {

  private static final int CLASSES = 1000;
  private static final int ROUNDS = 10;

  private CallsCost() {}

  /** What asks for the check. */
  private enum Setting {
    NOTHING("nothing", "", ""),
    TYPES("@GrantedBy on each class", "@dev.carillon.GrantedBy(\"policies/role.json\")\n", ""),
    PACKAGE("@GrantedBy on their package", "", "@dev.carillon.GrantedBy(\"policies/role.json\")\n"),
    CEILING(
        "@MaxAccessLevel(WRITE) on their package",
        "",
        "@dev.carillon.MaxAccessLevel(dev.carillon.policy.AccessLevel.WRITE)\n");

    private final String title;
    private final String onClass;
    private final String onPackage;

    Setting(String title, String onClass, String onPackage) {
      this.title = title;
      this.onClass = onClass;
      this.onPackage = onPackage;
    }
  }

  /**
   * Measures and prints.
   *
   * @param arguments the number of rounds, 10 without it, and of classes, 1,000 without it
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    int classes = arguments.length < 2 ? CLASSES : Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("calls-cost");
    Map<Setting, List<Double>> costs = new EnumMap<>(Setting.class);
    Map<Setting, Samples> samples = new EnumMap<>(Setting.class);
    try {
      for (Setting setting : Setting.values()) {
        write(folder.resolve(setting.name()), setting, classes);
      }
      for (int round = 0; round < rounds; round++) {
        List<Setting> order = new ArrayList<>(List.of(Setting.values()));
        Collections.rotate(order, round);
        for (Setting setting : order) {
          JavacRun.Cost cost = compile(folder.resolve(setting.name()));
          costs.computeIfAbsent(setting, any -> new ArrayList<>()).add(cost.cpu());
          samples.merge(setting, cost.samples(), Samples::and);
        }
      }
    } finally {
      delete(folder);
    }
    costs.forEach((setting, taken) -> print(setting, taken, costs.get(Setting.NOTHING)));
    samples.forEach(CallsCost::print);
  }

  private static void print(Setting setting, Samples samples) {
    if (samples.all() > 0) {
      System.out.printf(
          Locale.ROOT,
          "%-40s %+5.2f %% of javac's own thread (%d of %d samples)%n",
          setting.title,
          samples.added(),
          samples.carillons(),
          samples.all());
    }
  }

  private static void write(Path folder, Setting setting, int classes) throws IOException {
    Path sources = folder.resolve("src/main/java");

    CallingClasses.write(sources, classes, setting.onClass);
    Path shop = sources.resolve(OrdinaryClasses.PACKAGE.replace('.', '/'));
    Files.writeString(
        shop.resolve("package-info.java"),
        setting.onPackage + "package " + OrdinaryClasses.PACKAGE + ";\n");
    Path policies = Files.createDirectories(folder.resolve("src/main/resources/policies"));
    Files.writeString(policies.resolve("role.json"), CallingClasses.POLICY);
  }

  private static JavacRun.Cost compile(Path folder) throws IOException, InterruptedException {
    Path target = JavacRun.ownJar().getParent();
    String sdk = Files.readString(target.resolve("sdk-classpath.txt")).strip();
    List<String> options =
        new ArrayList<>(
            List.of(
                "-cp",
                target.resolve("carillon-annotations.jar") + java.io.File.pathSeparator + sdk,
                "-processorpath",
                target.resolve("carillon-processor.jar").toString(),
                "-Xlint:none",
                "-d",
                folder.resolve("classes").toString()));
    try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .forEach(file -> options.add(file.toString()));
    }
    return JavacRun.start(options, folder);
  }

  private static void print(Setting setting, List<Double> taken, List<Double> beside) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < taken.size(); round++) {
      ratios.add(100 * (taken.get(round) / beside.get(round) - 1));
    }
    System.out.printf(
        Locale.ROOT,
        "%-40s %6.2f s %+5.1f %% (%+.1f to %+.1f)%n",
        setting.title,
        median(taken),
        median(ratios),
        Collections.min(ratios),
        Collections.max(ratios));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
