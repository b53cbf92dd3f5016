package dev.carillon.catalog.call;

import java.util.List;
import java.util.Optional;

/** How code builds a request, as the rows of tests write it. */
public final class WrittenUse {

  private WrittenUse() {}

  /**
   * Returns the use of a builder that is made once.
   *
   * @param setters the setters that are called, each with the constant that it is given: {@code
   *     bucket=acme key=?}; a question mark, or nothing, stands for what is no constant
   */
  public static RequestUse of(String setters) {
    return again(new RequestUse(), setters);
  }

  /** Returns a use to which another builder is added. */
  public static RequestUse again(RequestUse use, String setters) {
    use.built();
    for (String setter : setters.split(" ", -1)) {
      String[] cells = setter.split("=", 2);
      Optional<String> constant =
          Optional.of(cells[cells.length - 1])
              .filter(text -> cells.length > 1 && !text.equals("?"));
      use.set(cells[0], constant, List.of());
    }
    return use;
  }
}
