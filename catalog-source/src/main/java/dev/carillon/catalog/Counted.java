package dev.carillon.catalog;

/** A number of things, in words. */
public final class Counted {

  private Counted() {}

  /**
   * Returns how many there are: {@code 1 action}, {@code 2 actions}.
   *
   * @param noun one of them, whose plural has an s
   */
  public static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
