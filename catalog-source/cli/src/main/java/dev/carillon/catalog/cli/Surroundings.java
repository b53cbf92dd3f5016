package dev.carillon.catalog.cli;

import dev.carillon.catalog.refresh.Pause;
import dev.carillon.internal.name.PrintedText;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a run of the command line stands in, so that a test can stand in for it.
 *
 * @param out where results go
 * @param err where problems and progress go
 * @param interactive whether a person watches a terminal
 * @param clock what day it is
 * @param pause how to wait for a server
 */
record Surroundings(
    PrintWriter out, PrintWriter err, boolean interactive, Clock clock, Pause pause) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Prints a line beside the results: a problem, or how one was understood. */
  void tell(Object line) {
    err.print(PrintedText.inOneLine(line.toString()) + "\n");
  }
}
