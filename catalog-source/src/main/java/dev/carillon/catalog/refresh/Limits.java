package dev.carillon.catalog.refresh;

import java.time.Duration;

/**
 * How far a server is trusted.
 *
 * @param attempts how often an answer is asked for, at least 1
 * @param attemptTime how long one answer may take from the first byte sent to the last received
 * @param firstPause how long to wait before the second attempt; each further pause is twice as long
 * @param longestPause the longest wait that a server can ask for
 * @param maxBytes the largest answer, in bytes
 */
public record Limits(
    int attempts, Duration attemptTime, Duration firstPause, Duration longestPause, int maxBytes) {

  /** Limits that fit AWS's endpoint: its largest file has 4 MB. */
  public static final Limits USUAL =
      new Limits(
          4,
          Duration.ofSeconds(60),
          Duration.ofMillis(500),
          Duration.ofSeconds(60),
          16 * 1024 * 1024);
}
