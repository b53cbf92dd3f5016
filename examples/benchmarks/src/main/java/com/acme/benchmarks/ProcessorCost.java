package com.acme.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What generating takes, beside a processor that does nothing and is given the generated sources as
 * well: whole processes of javac, and javac in one process that keeps its processors loaded.
 */
final class ProcessorCost {

  /** So often both compile in one process before they are measured, and when. */
  private static final int WARMING = 60;

  private static final int WARM = 30;

  /** What is added to a row's name where nothing is done but to write what lies ready. */
  private static final String FLOOR = ": a processor that writes the same, ready sources";

  private final Path folder;

  private ProcessorCost(Path folder) {
    this.folder = folder;
  }

  static List<Row> measure(int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("processor-cost");
    try {
      return new ProcessorCost(folder).rows(rounds);
    } finally {
      CompileCost.delete(folder);
    }
  }

  private List<Row> rows(int rounds) throws IOException, InterruptedException {
    List<String> chime = List.of("chime");
    List<String> all = services();
    List<Row> rows = new ArrayList<>();
    rows.addAll(cold("javac, Chime, cold", chime, 4 * rounds, "1.10"));
    rows.addAll(warm(chime, rounds));
    rows.addAll(cold("javac, all " + all.size() + " services, cold", all, rounds, "1.35"));
    rows.add(growth(all, rounds));
    return rows;
  }

  private static Row row(String work, List<Double> ratios, String bar, String note) {
    return new Row(work, "a processor that does nothing, same sources", ratios, bar, note);
  }

  private List<Row> cold(String work, List<String> services, int pairs, String bar)
      throws IOException, InterruptedException {
    Path source = source(services);
    Files.createDirectories(folder.resolve("generated"));
    List<String> generating = javac(carillon(source));
    generating.addAll(List.of("-s", folder.resolve("generated").toString()));
    Processes.printed(generating);
    List<String> idle = javac(idle(source));
    String note = "CPU time of processes";
    return List.of(
        row(work, Processes.ratios(javac(carillon(source)), idle, pairs), bar, note),
        row(work + FLOOR, Processes.ratios(javac(writing(source)), idle, pairs), "", note));
  }

  private List<Row> warm(List<String> services, int rounds) throws IOException {
    Path source = source(services);
    KeptJavac ours = new KeptJavac(JavacRun.ownJar().resolveSibling("carillon-processor.jar"));
    KeptJavac peers = new KeptJavac(JavacRun.ownJar());
    for (int i = 0; i < WARMING; i++) {
      ours.compile(carillon(source));
      peers.compile(writing(source));
      peers.compile(idle(source));
    }
    List<Double> ratios = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<Double> one = new ArrayList<>();
      List<Double> least = new ArrayList<>();
      List<Double> other = new ArrayList<>();
      for (int i = 0; i < WARM; i++) {
        one.add(cpu(ours, carillon(source)));
        least.add(cpu(peers, writing(source)));
        other.add(cpu(peers, idle(source)));
      }
      ratios.add(Row.median(one) / Row.median(other));
      floors.add(Row.median(least) / Row.median(other));
    }
    String work = "javac, Chime, warm and loaded once";
    return List.of(
        row(work, ratios, "1.20", "CPU of the thread"),
        row(work + FLOOR, floors, "", "CPU of the thread"));
  }

  private static List<String> javac(List<String> options) {
    List<String> command = new ArrayList<>(List.of(Processes.tool("javac")));
    command.addAll(options);
    return command;
  }

  /** By how much is generated, as services are of unlike sizes. */
  private Row growth(List<String> all, int rounds) throws IOException {
    KeptJavac javac = new KeptJavac(JavacRun.ownJar().resolveSibling("carillon-processor.jar"));
    Path few = source(everyNth(all, 32));
    Path many = source(everyNth(all, 4));
    double size = Math.log((double) generated(javac, many) / generated(javac, few));
    List<Double> exponents = new ArrayList<>();
    double[] small = new double[2];
    double[] large = new double[2];
    for (int i = -2; i < rounds; i++) {
      small = least(javac, few);
      large = least(javac, many);
      if (i >= 0) {
        exponents.add(Math.log(large[0] / small[0]) / size);
      }
    }
    return new Row(
        "growth with services, of " + everyNth(all, 32).size(),
        "",
        exponents,
        "1.1",
        String.format(Locale.ROOT, "bytes: %.2f", Math.log(large[1] / small[1]) / size));
  }

  private static List<String> everyNth(List<String> all, int step) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  private long generated(KeptJavac javac, Path source) throws IOException {
    Path out = Files.createTempDirectory(folder, "generated");
    List<String> options = new ArrayList<>(carillon(source));
    options.addAll(List.of("-s", out.toString()));
    javac.compile(options);
    long size = 0;
    for (Path file : javaFiles(out)) {
      size += Files.size(file);
    }
    return size;
  }

  /** The least time and bytes of some runs. */
  private double[] least(KeptJavac javac, Path source) throws IOException {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    for (int i = 0; i < 3; i++) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      least[0] = Math.min(least[0], cpu(javac, carillon(source)));
      least[1] = Math.min(least[1], threads.getCurrentThreadAllocatedBytes() - bytes);
    }
    return least;
  }

  private static double cpu(KeptJavac javac, List<String> options) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    javac.compile(options);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  /** Writes the one source of a program that asks for some services. */
  private Path source(List<String> services) throws IOException {
    Path source = Files.createTempDirectory(folder, "src").resolve("package-info.java");
    return Files.writeString(
        source,
        "@dev.carillon.IamActions({\"" + String.join("\", \"", services) + "\"})\n"
            + "package com.acme.iam;\n");
  }

  private List<String> carillon(Path source) throws IOException {
    Path jar = JavacRun.ownJar().resolveSibling("carillon-processor.jar");
    List<String> options = options();
    options.addAll(List.of("-processorpath", jar.toString(), source.toString()));
    return options;
  }

  private List<String> writing(Path source) throws IOException {
    List<String> options = peer(WritingProcessor.class, source);
    options.add("-A" + WritingProcessor.SOURCES + '=' + folder.resolve("generated"));
    return options;
  }

  private List<String> idle(Path source) throws IOException {
    List<String> options = peer(IdleProcessor.class, source);
    for (Path file : javaFiles(folder.resolve("generated"))) {
      options.add(file.toString());
    }
    return options;
  }

  private List<String> peer(Class<?> processor, Path source) throws IOException {
    List<String> options = options();
    options.addAll(
        List.of(
            "-processor",
            processor.getName(),
            "-processorpath",
            JavacRun.ownJar().toString(),
            source.toString()));
    return options;
  }

  private List<String> options() throws IOException {
    Path annotations = JavacRun.ownJar().resolveSibling("carillon-annotations.jar");
    Path out = Files.createDirectories(folder.resolve("classes"));
    return new ArrayList<>(
        List.of("-cp", annotations.toString(), "-Xlint:none", "-d", out.toString()));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Returns the services that the processor brings, by the list in its jar. */
  private static List<String> services() throws IOException {
    try (ZipFile jar =
        new ZipFile(JavacRun.ownJar().resolveSibling("carillon-processor.jar").toFile())) {
      ZipEntry index =
          jar.stream()
              .filter(entry -> entry.getName().endsWith("/bundled/index"))
              .findFirst()
              .orElseThrow();
      return new String(jar.getInputStream(index).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
