package dev.carillon.internal.name;

/** Text of a policy in a message. A message that many places get must not hold all of it. */
public final class Shortened {

  /** No action and no ARN that AWS takes is much longer. */
  private static final int LONGEST = 1000;

  private Shortened() {}

  /** Returns the text, or how it begins. */
  public static String of(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
  }
}
