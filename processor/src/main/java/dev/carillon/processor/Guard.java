package dev.carillon.processor;

import java.util.function.Consumer;

/** Keeps what is thrown in Carillon from the compiler that it runs in, which would crash. */
final class Guard {

  private Guard() {}

  /** Runs some work, and gives its fault, if it has one, to a handler; javac's own are faults. */
  static void run(Runnable work, Consumer<Throwable> onFault) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
      onFault.accept(fault);
    }
  }
}
