package com.acme.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;

/** Reads AWS managed policies and writes them again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ReadingBenchmark {

  /** Where the policies are, one to a file. */
  static final Path FOLDER =
      Path.of(System.getProperty("carillon.reference", "../shared/reference"), "managed-policies");

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<String> documents = new ArrayList<>();

  static boolean hasPolicies() {
    return Files.isDirectory(FOLDER);
  }

  /** Reads the files. */
  @Setup
  public void readFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        documents.add(Files.readString(file));
      }
    }
  }

  /** By Carillon. */
  @Benchmark
  public void carillon(CpuTime cpu, Blackhole hole) {
    for (String document : documents) {
      hole.consume(Policy.fromJson(document).toJson());
    }
  }

  /** By the IAM policy builder of the AWS SDK for Java 2.x. */
  @Benchmark
  public void awsSdk(CpuTime cpu, Blackhole hole) {
    for (String document : documents) {
      hole.consume(IamPolicy.fromJson(document).toJson());
    }
  }

  /** As a tree of Jackson, which knows nothing of policies. */
  @Benchmark
  public void jackson(CpuTime cpu, Blackhole hole) throws IOException {
    for (String document : documents) {
      hole.consume(mapper.writeValueAsString(mapper.readTree(document)));
    }
  }
}
