package com.acme.benchmarks;

import com.acme.benchmarks.Peers.Document;
import dev.carillon.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Builds a document and writes it as JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PolicyBenchmark {

  /** Which document. */
  @Param public Document document;

  private final List<String> tokens = new ArrayList<>();

  /** Holds all against each other, and takes the text apart. */
  @Setup
  public void writesTheSame() {
    if (!Policy.fromJson(document.carillon()).equals(Policy.fromJson(document.awsSdk()))) {
      throw new IllegalStateException(document.carillon() + "\n is not \n" + document.awsSdk());
    }
    tokens.addAll(List.of(document.carillon().split("(?<=[\":,{}\\[\\]])|(?=[\":,{}\\[\\]])")));
  }

  /** By Carillon, from constants. */
  @Benchmark
  public String carillon(CpuTime cpu) {
    return document.carillon();
  }

  /** By the IAM policy builder of the AWS SDK for Java 2.x, from text. */
  @Benchmark
  public String awsSdk(CpuTime cpu) {
    return document.awsSdk();
  }

  /** By appending the tokens of the finished text. */
  @Benchmark
  public String appended(CpuTime cpu) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(tokens.get(i));
    }
    return text.toString();
  }
}
