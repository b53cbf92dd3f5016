package dev.carillon.catalog.read;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what must be done in time on a thread of its own. */
public final class InTime {

  /** The largest sample takes a twentieth of a second; nothing may come to need more than this. */
  public static final int MAX_SECONDS = 10;

  private static final ExecutorService THREAD =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "in time");
            thread.setDaemon(true);
            return thread;
          });

  private InTime() {}

  /**
   * Returns what a task returns.
   *
   * @throws ExecutionException if the task throws anything, which is the cause
   * @throws TimeoutException if it is not done in time
   */
  public static <T> T call(Callable<T> task) throws ExecutionException, TimeoutException {
    try {
      return THREAD.submit(task).get(MAX_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
