package dev.carillon.catalog.call;

import java.util.regex.Pattern;

/** What calls methods and constructors without a call of theirs in the code. */
public final class Frameworks {

  /** Languages mark what they compile, and tools are told what can be null. */
  private static final Pattern FOR_COMPILERS =
      Pattern.compile("(?:java\\.lang|kotlin|scala|groovy)\\..*|.*[Nn]ull\\w*");

  private Frameworks() {}

  /**
   * Returns whether a framework may call what has an annotation, or make objects of it, such as
   * {@code Inject}, with arguments that no code shows.
   *
   * @param annotation the binary name of one that is there when the program runs
   */
  public static boolean mayCall(String annotation) {
    return !FOR_COMPILERS.matcher(annotation).matches();
  }
}
