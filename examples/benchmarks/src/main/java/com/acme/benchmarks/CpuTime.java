package com.acme.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How much of an iteration's time its thread had a processor. JMH measures the time that passes,
 * which on a busy machine tells more of the other programs.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** CPU time of the iterations. */
  public long cpuNanos;

  /** Time that passed meanwhile. */
  public long wallNanos;

  /** Not in the counters, which JMH sets to 0 once an iteration has begun. */
  private long cpuStart;

  private long wallStart;

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void start() {
    wallStart = System.nanoTime();
    cpuStart = THREADS.getCurrentThreadCpuTime();
  }

  /** Ends an iteration. */
  @TearDown(Level.Iteration)
  public void stop() {
    cpuNanos = THREADS.getCurrentThreadCpuTime() - cpuStart;
    wallNanos = System.nanoTime() - wallStart;
  }
}
