package com.acme.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the thread that compiles was doing every ten milliseconds in which it ran: unlike the time
 * that it takes, this does not depend on what else the machine does.
 *
 * @param carillons the samples in which a method of Carillon's was running, or had called what was
 * @param all all samples
 */
record Samples(int carillons, int all) {

  static final Samples NONE = new Samples(0, 0);

  /** The option of the JVM that keeps what is called deep in javac. */
  static final String DEPTH = "-XX:FlightRecorderOptions=stackdepth=512";

  private static final String EVENT = "jdk.ExecutionSample";
  private static final Duration PERIOD = Duration.ofMillis(10);

  /** Runs something on this thread and returns the samples of it. */
  static Samples of(Runnable work) throws IOException {
    Path file = Files.createTempFile("samples", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable(EVENT).withPeriod(PERIOD);
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
      return read(file, Thread.currentThread().getName());
    } finally {
      Files.delete(file);
    }
  }

  private static Samples read(Path file, String thread) throws IOException {
    int carillons = 0;
    int all = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals(EVENT)
          && thread.equals(event.getThread("sampledThread").getJavaName())) {
        all++;
        if (isOfCarillon(event)) {
          carillons++;
        }
      }
    }
    return new Samples(carillons, all);
  }

  private static boolean isOfCarillon(RecordedEvent sample) {
    return sample.getStackTrace().getFrames().stream()
        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("dev.carillon."));
  }

  Samples and(Samples other) {
    return new Samples(carillons + other.carillons, all + other.all);
  }

  /** Returns what Carillon adds to the work of the thread without it, in percent. */
  double added() {
    return 100.0 * carillons / (all - carillons);
  }
}
