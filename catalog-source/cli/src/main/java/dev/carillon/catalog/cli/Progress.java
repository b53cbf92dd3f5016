package dev.carillon.catalog.cli;

import java.io.PrintWriter;

/**
 * Shows where long work is: on a terminal a line that is written over, in a log a line for each
 * tenth of the work. Short work in a log is not worth a line.
 */
final class Progress {

  private static final int SHORT = 20;

  private final Surroundings surroundings;
  private final int total;
  private int done;
  private int width;

  Progress(Surroundings surroundings, int total) {
    this.surroundings = surroundings;
    this.total = total;
  }

  /** Counts a service as done. */
  void done(String service) {
    done++;
    PrintWriter err = surroundings.err();
    if (surroundings.interactive()) {
      String text = "[" + done + '/' + total + "] " + service;
      over(text);
      if (done == total) {
        over("");
        err.print('\r');
      }
    } else if (total > SHORT && done * 10 / total > (done - 1) * 10 / total) {
      err.print(done + " of " + total + " services\n");
    }
    err.flush();
  }

  private void over(String text) {
    surroundings.err().print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
    width = text.length();
  }
}
