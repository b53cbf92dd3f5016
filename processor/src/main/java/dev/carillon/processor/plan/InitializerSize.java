package dev.carillon.processor.plan;

import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;

/**
 * How many bytes of code the constants of a type take in its static initializer, and how many
 * entries its members take in the constant pool of the class file. Java allows 65,535 of both.
 */
public final class InitializerSize {

  /** The size up to which an enum is generated: some way below what compilers refuse. */
  public static final int LIMIT = 60_000;

  /**
   * What a constant takes at most: the object 4, its name and number 6, the constructor 3, the
   * field 3, and 8 for the list of all constants, which Eclipse's compiler has in the same method
   * and javac in one of its own.
   */
  private static final int CONSTANT = 24;

  /** What a constant of a condition key takes: its name 3, an array 4, the calls 3 and 3. */
  private static final int KEY = 16;

  /** The entries of a key: its name, type, reference, and its text twice. */
  private static final int KEY_ENTRIES = 8;

  /** The entries of a method that makes an ARN, besides those of parameters and closer formats. */
  private static final int METHOD_ENTRIES = 8;

  private InitializerSize() {}

  /** Returns the number of bytes for the constants of an enum; never less than javac needs. */
  static int of(ActionEnumPlan plan) {
    return CONSTANT * plan.constants().size();
  }

  /** Returns the larger of the bytes and the entries of a class of condition keys. */
  static int of(KeysPlan plan) {
    int bytes = 0;
    int entries = 0;
    for (PlannedKey key : plan.keys()) {
      bytes += key.parameters().isEmpty() ? KEY : 0;
      entries += KEY_ENTRIES + 2 * key.parameters().size();
    }
    return Math.max(bytes, entries);
  }

  /** Returns the entries of a class of resources. */
  static int of(ResourcePlan plan) {
    int entries = 0;
    for (ArnMethod method : plan.methods()) {
      entries += METHOD_ENTRIES + 2 * method.parameters().size() + 2 * method.closer().size();
    }
    return entries;
  }
}
