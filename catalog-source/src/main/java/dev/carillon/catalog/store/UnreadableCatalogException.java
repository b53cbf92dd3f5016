package dev.carillon.catalog.store;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import java.util.List;

/** A catalog cannot be read, and all that was asked rests on it. */
public final class UnreadableCatalogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  UnreadableCatalogException(ProblemsException cause) {
    super(cause.getMessage(), cause);
    this.problems = cause.problems();
  }

  /** Returns what is wrong with the catalog; at least one problem. */
  public List<Problem> problems() {
    return problems;
  }
}
