package dev.carillon.processor.name;

/**
 * The name by which users' code knows a type of {@code carillon-annotations}. In the processor's
 * jar these types are moved to packages below its own, as two modules must not have one package;
 * what is looked up in users' code, or generated into it, has the names from before the move.
 */
public final class UserName {

  private static final String MOVED = ".shaded.carillon.";

  /** Put together at run time: what moves the packages rewrites constant texts too. */
  private static final String ROOT = String.join(".", "dev", "carillon") + '.';

  private UserName() {}

  /** Returns the full name of the type. */
  public static String of(Class<?> type) {
    String name = type.getCanonicalName();
    int moved = name.indexOf(MOVED);
    return moved < 0 ? name : ROOT + name.substring(moved + MOVED.length());
  }

  /** Returns the name of the type's package, with the dot behind it. */
  public static String packageOf(Class<?> type) {
    String name = of(type);
    return name.substring(0, name.lastIndexOf('.') + 1);
  }
}
