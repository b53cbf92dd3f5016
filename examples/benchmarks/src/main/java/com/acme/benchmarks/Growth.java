package com.acme.benchmarks;

import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;
import dev.carillon.policy.pattern.Compaction;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How work grows: the exponents of time and of bytes between a size and eight times that. */
final class Growth {

  private static final int FACTOR = 8;

  /** Both sizes run so long first: until then the JVM compiles, and takes new memory. */
  private static final long WARMING_NANOS = 8_000_000_000L;

  private Growth() {}

  static List<Row> measure(int rounds) {
    Map<String, IntFunction<Object>> works = new LinkedHashMap<>();
    works.put("actions of a statement, of 100", Growth::actions);
    works.put("statements, of 100", Growth::statements);
    works.put("resources as text, of 100", Growth::resources);
    works.put("a document read and written, of 100 statements", Growth::read);
    works.put("findings of a policy, of 100 statements", Growth::judged);
    works.put("compaction of EC2's actions, of 50 known", Growth::compacted);
    List<Row> rows = new ArrayList<>();
    works.forEach((name, work) -> rows.add(row(name, work, rounds)));
    return rows;
  }

  private static Row row(String name, IntFunction<Object> work, int rounds) {
    int size = Integer.parseInt(name.replaceAll(".*, of ([0-9]+).*", "$1"));
    long start = cpuNanos();
    while (cpuNanos() - start < WARMING_NANOS) {
      cost(work, size, FACTOR);
      cost(work, size * FACTOR, 1);
    }
    List<Double> exponents = new ArrayList<>();
    long[] small = new long[2];
    long[] large = new long[2];
    for (int i = 0; i < rounds; i++) {
      small = cost(work, size, 400);
      large = cost(work, size * FACTOR, 400 / FACTOR);
      exponents.add(exponent(small[0], large[0]));
    }
    return new Row(
        "growth with " + name,
        "",
        exponents,
        "1.1",
        String.format(Locale.ROOT, "bytes: %.2f", exponent(small[1], large[1])));
  }

  private static double exponent(long small, long large) {
    return Math.log((double) large / small) / Math.log(FACTOR);
  }

  /** The least time of several, and the bytes of one. */
  private static long[] cost(IntFunction<Object> work, int size, int times) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] least = {Long.MAX_VALUE, Long.MAX_VALUE};
    for (int i = 0; i < times; i++) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long start = cpuNanos();
      Object made = work.apply(size);
      least[0] = Math.min(least[0], cpuNanos() - start);
      least[1] = Math.min(least[1], threads.getCurrentThreadAllocatedBytes() - bytes);
      if (made == null) {
        throw new IllegalStateException();
      }
    }
    return least;
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Object actions(int size) {
    return Policy.of(
            Ec2Statement.allow()
                .actions(Stream.of(Ec2Action.values()).limit(size).toList())
                .onAllResources())
        .toJson();
  }

  private static Object statements(int size) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      statements.add(
          S3Statement.allow("Sid" + i)
              .actions(S3Action.GET_OBJECT)
              .on("arn:aws:s3:::acme-" + i + "/*"));
    }
    return Policy.of(statements).toJson();
  }

  private static Object resources(int size) {
    return Policy.of(
            S3Statement.allow()
                .actions(S3Action.GET_OBJECT)
                .on(
                    IntStream.range(0, size)
                        .mapToObj(i -> "arn:aws:s3:::acme-" + i + "/*")
                        .toList()))
        .toJson();
  }

  private static Object read(int size) {
    StringBuilder json = new StringBuilder("{\"Version\":\"2012-10-17\",\"Statement\":[");
    for (int i = 0; i < size; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"Sid\":\"S")
          .append(i)
          .append("\",\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:PutObject\"],")
          .append("\"Resource\":\"arn:aws:s3:::acme-")
          .append(i)
          .append("/*\"}");
    }
    return Policy.fromJson(json.append("]}").toString()).toJson();
  }

  /** Half of the statements deny what the other half does not allow. */
  private static Object judged(int size) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      statements.add(
          (i % 2 == 0 ? S3Statement.allow("Sid" + i) : S3Statement.deny("Sid" + i))
              .actions(S3Action.GET_OBJECT, S3Action.PUT_OBJECT)
              .on("arn:aws:s3:::acme-" + i + "/*"));
    }
    return Policy.of(statements).findings();
  }

  /** Every third of the first actions, so that their words overlap. */
  private static Object compacted(int size) {
    List<Ec2Action> known = Stream.of(Ec2Action.values()).limit(size).toList();
    List<Ec2Action> chosen =
        IntStream.range(0, size).filter(i -> i % 3 == 0).mapToObj(known::get).toList();
    return Compaction.of(chosen, known);
  }
}
