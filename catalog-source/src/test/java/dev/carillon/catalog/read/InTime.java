package dev.carillon.catalog.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Runs cases, each of which must be done in time, one after the other on a thread of its own. Where
 * one is not, its thread is left alone, and the next one begins on another.
 */
public final class InTime {

  /** The largest sample takes a twentieth of a second; nothing may come to need more than this. */
  public static final int MAX_SECONDS = 10;

  /** How many failures a message lists. */
  private static final int LISTED = 8;

  private static final int LOOK_EVERY_MILLISECONDS = 200;

  private static final long SECOND = 1_000_000_000L;

  /** How many times as long a case may wait for the processor, or for something else. */
  private static final int LONGEST_WAIT = 60;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int cases;
  private final IntFunction<String> outcome;
  private final Taken taken;

  private InTime(int cases, IntFunction<String> outcome, Taken taken) {
    this.cases = cases;
    this.outcome = outcome;
    this.taken = taken;
  }

  /** Takes the outcome of a case. */
  private interface Taken {

    /** Returns whether the next case is to be run. */
    boolean take(int number, String outcome);
  }

  /**
   * Runs cases by their numbers, from 0 on, until some of them failed.
   *
   * @param outcome runs one, and says how it came out; what it throws is an outcome that begins
   *     with FAILED, and so is one that is not done in time
   * @param shown says what a case is that failed
   * @param outcomes gets how many cases came out in which way
   * @return the cases that failed
   */
  public static String failures(
      int cases,
      IntFunction<String> outcome,
      IntFunction<String> shown,
      Map<String, Integer> outcomes) {
    List<String> failures = new ArrayList<>();
    Taken taken =
        (number, said) -> {
          boolean failed = said.startsWith("FAILED");
          outcomes.merge(failed ? "failed" : said, 1, Integer::sum);
          if (failed) {
            failures.add("case %d: %s%n%s".formatted(number, said, shown.apply(number)));
          }
          return failures.size() < LISTED;
        };
    new InTime(cases, outcome, taken).run();
    return String.join("\n", failures);
  }

  private void run() {
    int next = 0;
    while (next < cases) {
      Run run = new Run(next);
      run.start();
      next = run.await();
    }
  }

  private final class Run extends Thread {

    private int number;
    private long since = System.nanoTime();
    private long usedBefore;
    private boolean over;

    Run(int first) {
      super("in time");
      setDaemon(true);
      number = first;
    }

    @Override
    public void run() {
      int now = number;
      while (now < cases) {
        String said;
        try {
          said = outcome.apply(now);
        } catch (Throwable thrown) {
          said = "FAILED: " + thrown;
        }
        synchronized (this) {
          if (over) {
            return;
          }
          number = taken.take(now, said) ? now + 1 : cases;
          now = number;
          since = System.nanoTime();
          usedBefore = THREADS.getCurrentThreadCpuTime();
        }
      }
    }

    /** What the case took of the processor counts, so that a busy machine is no failure. */
    private boolean isLate() {
      long used = THREADS.getThreadCpuTime(getId()) - usedBefore;
      long passed = System.nanoTime() - since;
      return used > MAX_SECONDS * SECOND || passed > LONGEST_WAIT * MAX_SECONDS * SECOND;
    }

    /** Returns the number of the case to go on with. */
    int await() {
      try {
        while (true) {
          join(LOOK_EVERY_MILLISECONDS);
          synchronized (this) {
            if (number >= cases) {
              return cases;
            }
            if (isLate()) {
              over = true;
              String late = "FAILED: not done in " + MAX_SECONDS + " s";
              return taken.take(number, late) ? number + 1 : cases;
            }
          }
        }
      } catch (InterruptedException e) {
        interrupt();
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
