package dev.carillon.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is wrong in one file, so that a person sees all of it in one run. Reading goes on
 * after a problem; {@link #throwIfAny()} at the end decides.
 */
public final class Problems {

  /** More than this many would help nobody; what is beyond is only counted. */
  private static final int LIMIT = 1_000;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int beyondLimit;

  /**
   * Creates an empty collection.
   *
   * @param file the file's name as the user gave it
   */
  public Problems(String file) {
    this.file = file;
  }

  /**
   * Adds a problem.
   *
   * @param line the line, counted from 1; 0 where the problem is not in a line
   * @param column the column, counted from 1; 0 where the problem is not in a column
   * @param message what is wrong and what was expected
   */
  public void add(int line, int column, String message) {
    if (found.size() < LIMIT) {
      found.add(new Problem(file, line, column, message));
    } else {
      beyondLimit++;
    }
  }

  /**
   * Adds something that looks wrong, and with which the file can be taken all the same.
   *
   * @param line the line, counted from 1; 0 where it is not in a line
   * @param column the column, counted from 1; 0 where it is not in a column
   * @param message what looks wrong and what was expected
   */
  public void warn(int line, int column, String message) {
    if (warnings.size() < LIMIT) {
      warnings.add(Problem.warning(file, line, column, message));
    }
  }

  /** Returns what looks wrong, in the order in which it was found. */
  public List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  /** Adds a problem of the file as a whole. */
  public void add(String message) {
    add(0, 0, message);
  }

  /** Returns whether no problem was added. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the reading of a file that has problems.
   *
   * @throws ProblemsException if a problem was added
   */
  public void throwIfAny() throws ProblemsException {
    if (!found.isEmpty()) {
      throw exception();
    }
  }

  /**
   * Returns the exception that ends the reading at once, for what no reading can go on after.
   *
   * @param line the line, counted from 1; 0 where the problem is not in a line
   * @param column the column, counted from 1; 0 where the problem is not in a column
   * @param message what is wrong and what was expected
   */
  public ProblemsException fatal(int line, int column, String message) {
    add(line, column, message);
    return exception();
  }

  /** Returns the exception that ends the reading at once, for a problem of the file as a whole. */
  public ProblemsException fatal(String message) {
    return fatal(0, 0, message);
  }

  /**
   * Returns the exception with what was found, the problems in the order of the file.
   *
   * @throws IllegalArgumentException if nothing was found
   */
  public ProblemsException exception() {
    List<Problem> inOrder = new ArrayList<>(found);
    inOrder.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    if (beyondLimit > 0) {
      inOrder.add(new Problem(file, 0, 0, "and " + Counted.of(beyondLimit, "more problem")));
    }
    return new ProblemsException(inOrder);
  }
}
