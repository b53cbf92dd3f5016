package dev.carillon.processor.plan;

/**
 * How many bytes of code the constants of an enum take in its static initializer. Java allows a
 * method 65,535 bytes.
 */
public final class InitializerSize {

  /** The size up to which an enum is generated: some way below what compilers refuse. */
  public static final int LIMIT = 60_000;

  /**
   * What a constant with one level takes at most: the object 4, its name and number 6, the action's
   * name 3, the level 3, the constructor 3, the field 3, and 8 for the list of all constants, which
   * Eclipse's compiler has in the same method and javac in one of its own.
   */
  private static final int CONSTANT = 30;

  /** What an array takes that is there if the levels are not exactly one, and each level in it. */
  private static final int ARRAY = 4;

  private static final int ARRAY_LEVEL = 6;

  private InitializerSize() {}

  /** Returns the number of bytes for the constants of an enum; never less than javac needs. */
  public static int of(ActionEnumPlan plan) {
    int size = 0;
    for (ActionPlan action : plan.constants()) {
      int levels = action.accessLevels().size();
      size += CONSTANT + (levels == 1 ? 0 : ARRAY + ARRAY_LEVEL * levels);
    }
    return size;
  }
}
