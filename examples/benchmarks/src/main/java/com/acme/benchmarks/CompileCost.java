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
 * What Carillon adds to compiling 1,000 ordinary classes. In each round javac compiles them once in
 * each {@link Setting}, each time in a JVM of its own; a round compares each setting with the plain
 * one beside it, and the median of the rounds is printed. CPU time is that of the whole JVM: its
 * just-in-time compiler and garbage collector included, and little disturbed by other programs.
 */
public final class CompileCost {

  private static final int CLASSES = 1000;

  private CompileCost() {}

  /** How the classes are compiled. */
  private enum Setting {
    /** Without a processor path. */
    PLAIN("no processor path"),
    /** With a processor that does nothing: what javac itself takes for processing annotations. */
    IDLE("a processor that does nothing"),
    /** With Carillon, and no service declared. */
    UNDECLARED("Carillon, no service declared"),
    /** With Carillon, and the strings of every service checked. */
    ALL_SERVICES("Carillon, all services checked"),
    /** The same without processing annotations: the check alone. */
    CHECK_ONLY("Carillon, the same, -proc:none");

    private final String title;

    Setting(String title) {
      this.title = title;
    }
  }

  /**
   * Measures and prints.
   *
   * @param arguments the number of rounds, 10 without it
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("compile-cost");
    try {
      int lines = OrdinaryClasses.write(folder.resolve("src"), CLASSES);
      System.out.printf(
          Locale.ROOT,
          "%,d classes, %,d lines, JDK %s, %d rounds%n",
          CLASSES,
          lines,
          Runtime.version(),
          rounds);
      print(measure(folder, rounds));
    } finally {
      delete(folder);
    }
  }

  /** Measures the check alone beside no processor path. */
  static List<Row> checkAlone(int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("compile-cost");
    try {
      OrdinaryClasses.write(folder.resolve("src"), CLASSES);
      List<Double> ratios = new ArrayList<>();
      for (int pair = 0; pair < 4 * rounds; pair++) {
        double checked = compile(Setting.CHECK_ONLY, folder).cpu();
        ratios.add(checked / compile(Setting.PLAIN, folder).cpu());
      }
      return List.of(
          new Row(
              "the check of text over 1,000 ordinary classes",
              "no processor path",
              ratios,
              "1.02",
              "CPU time of processes"));
    } finally {
      delete(folder);
    }
  }

  private static List<Map<Setting, JavacRun.Cost>> measure(Path folder, int rounds)
      throws IOException, InterruptedException {
    List<Map<Setting, JavacRun.Cost>> measured = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<Setting> order = new ArrayList<>(List.of(Setting.values()));
      Collections.rotate(order, round);
      Map<Setting, JavacRun.Cost> costs = new EnumMap<>(Setting.class);
      for (Setting setting : order) {
        costs.put(setting, compile(setting, folder));
      }
      measured.add(costs);
    }
    return measured;
  }

  private static JavacRun.Cost compile(Setting setting, Path folder)
      throws IOException, InterruptedException {
    Path jar = JavacRun.ownJar();
    Path annotations = jar.resolveSibling("carillon-annotations.jar");
    List<String> options = new ArrayList<>(List.of("-cp", annotations.toString(), "-Xlint:none"));
    options.addAll(List.of("-d", Files.createTempDirectory(folder, "classes").toString()));
    options.addAll(processorOptions(setting, jar));
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .forEach(file -> options.add(file.toString()));
    }
    if (setting == Setting.ALL_SERVICES || setting == Setting.CHECK_ONLY) {
      Path declaration = folder.resolve("declaration/package-info.java");
      Files.createDirectories(declaration.getParent());
      Files.writeString(
          declaration, "@dev.carillon.CheckIamLiterals package " + OrdinaryClasses.PACKAGE + ";\n");
      options.add(declaration.toString());
    }
    return JavacRun.start(options, folder);
  }

  private static List<String> processorOptions(Setting setting, Path jar) {
    String carillon = jar.resolveSibling("carillon-processor.jar").toString();
    return switch (setting) {
      case PLAIN -> List.of();
      case IDLE ->
          List.of("-processor", IdleProcessor.class.getName(), "-processorpath", jar.toString());
      case UNDECLARED, ALL_SERVICES -> List.of("-processorpath", carillon);
      case CHECK_ONLY -> List.of("-processorpath", carillon, "-proc:none");
    };
  }

  private static void print(List<Map<Setting, JavacRun.Cost>> measured) {
    System.out.printf("%-32s %9s %9s   %s%n", "", "CPU s", "wall s", "beside the first, each round");
    for (Setting setting : Setting.values()) {
      List<JavacRun.Cost> costs = measured.stream().map(round -> round.get(setting)).toList();
      System.out.printf(
          Locale.ROOT,
          "%-32s %9.2f %9.2f",
          setting.title,
          median(costs.stream().map(JavacRun.Cost::cpu).toList()),
          median(costs.stream().map(JavacRun.Cost::wall).toList()));
      if (setting != Setting.PLAIN) {
        System.out.printf(
            "   CPU %s, wall %s",
            ratios(
                measured.stream()
                    .map(round -> round.get(setting).cpu() / round.get(Setting.PLAIN).cpu())
                    .toList()),
            ratios(
                measured.stream()
                    .map(round -> round.get(setting).wall() / round.get(Setting.PLAIN).wall())
                    .toList()));
      }
      System.out.println();
    }
  }

  private static String ratios(List<Double> ratios) {
    return String.format(
        Locale.ROOT,
        "%+.1f %% (%+.1f to %+.1f)",
        percent(median(ratios)),
        percent(Collections.min(ratios)),
        percent(Collections.max(ratios)));
  }

  private static double percent(double ratio) {
    return 100 * (ratio - 1);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
