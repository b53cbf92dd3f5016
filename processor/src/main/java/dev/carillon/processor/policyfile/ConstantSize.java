package dev.carillon.processor.policyfile;

/**
 * How many bytes a text takes as a constant of a class file.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4.7">The
 *     CONSTANT_Utf8_info Structure</a>
 */
final class ConstantSize {

  /** The most bytes that there is room for. */
  static final int LIMIT = 65_535;

  private ConstantSize() {}

  static int of(String text) {
    return text.chars().map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }
}
