package dev.carillon.catalog.refresh;

import java.time.Duration;

/** Waits between two attempts. */
@FunctionalInterface
public interface Pause {

  /** Returns after this time, or at once where nothing is gained by waiting. */
  void last(Duration time) throws InterruptedException;
}
