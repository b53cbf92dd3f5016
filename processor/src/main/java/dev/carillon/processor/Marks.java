package dev.carillon.processor;

import javax.lang.model.util.Elements;

/**
 * Tells the processors of a compilation whether {@link CarillonPlugin} runs in it, so that what it
 * checks is told once, and the plugin whether they run. Build tools load the two by different class
 * loaders; what both see is javac, and the properties of the system.
 */
final class Marks {

  private static final String NAME = "dev.carillon.plugin.";

  private Marks() {}

  /** Marks a compilation as one that the plugin checks. */
  static void set(Elements compilation) {
    System.setProperty(name(compilation), "runs");
  }

  /** Takes note that the processor was asked, in a compilation that the plugin checks. */
  static void answer(Elements compilation) {
    System.getProperties().replace(name(compilation), "answered");
  }

  /** Returns whether the processor was asked in a compilation that the plugin checks. */
  static boolean isAnswered(Elements compilation) {
    return "answered".equals(System.getProperty(name(compilation)));
  }

  /** Returns whether the compilation is one that the plugin checks. */
  static boolean isSet(Elements compilation) {
    return System.getProperty(name(compilation)) != null;
  }

  /** Removes the mark when the processors have run. */
  static void clear(Elements compilation) {
    System.clearProperty(name(compilation));
  }

  private static String name(Elements compilation) {
    return NAME + System.identityHashCode(compilation);
  }
}
