package dev.carillon.processor.verdict;

/** Where Carillon gives its verdict; the name of a constant is what a row calls the surface. */
enum Surface {
  /** The plugin of javac, which sees constants and texts of Java. */
  javac,
  /** The statement as it is built, compiled without the plugin: the builder sees every value. */
  builder,
  /** {@code fromJson(…).findings()}, given the generated enums. */
  findings,
  /** The command {@code check}. */
  check,
  /** A file that {@code @PolicyFile} names. */
  policyFile
}
