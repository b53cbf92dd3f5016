package com.acme.benchmarks;

/** A program that has a policy as text. */
final class PrintedText {

  private PrintedText() {}

  /**
   * Prints a text.
   *
   * @param arguments the text
   */
  public static void main(String[] arguments) {
    System.out.println(arguments[0]);
  }
}
