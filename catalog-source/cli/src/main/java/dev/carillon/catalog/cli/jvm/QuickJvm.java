package dev.carillon.catalog.cli.jvm;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Runs a command in a JVM without its second compiler, which no jar can ask for. A command is over
 * before that one has paid: with both a document of 1 MiB takes 3.1 s and 5.9 s of CPU time, a
 * second JVM and its start included 1.4 s and 1.7 s; a small policy takes as long either way. It
 * collects garbage by one thread, after 8 MB each: an import takes 6 % less for the one, and 10 %
 * for the other, as the system need not give so many pages. What is left then is mostly kept to the
 * end, so it is moved once; and nobody watches so short a process by a file of figures: 4 % less
 * for both. Nothing that was measured took longer.
 */
public final class QuickJvm {

  /** What the JVM of another maker does not know of it leaves out. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmn8m",
          "-XX:MaxTenuringThreshold=0",
          "-XX:-UsePerfData");

  /** What ends before another JVM has started. */
  private static final Set<String> SHORT = Set.of("show", "explain", "help");

  /** Who sets options for all JVMs has chosen, and a JVM says each time that it takes them. */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private QuickJvm() {}

  /** Returns the exit code of the command; empty where it is to run in this JVM. */
  public static OptionalInt run(String... arguments) throws InterruptedException {
    if (isShort(arguments)) {
      return OptionalInt.empty(); // To ask for the process takes 0.01 s already.
    }
    ProcessHandle.Info own = ProcessHandle.current().info();
    String[] known = own.arguments().orElse(new String[0]);
    List<String> given = known.length == 0 ? ofLongCommand() : List.of(known);
    List<String> command = command(own.command().orElse(""), given, System.getenv(), arguments);
    if (command.isEmpty()) {
      return OptionalInt.empty();
    }
    Process process;
    try {
      process = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      return OptionalInt.empty(); // Where no process may be started, it runs here.
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread() {
              @Override
              public void run() {
                process.destroy();
              }
            });
    return OptionalInt.of(process.waitFor());
  }

  /** Of a command of more than 4,096 bytes, as one of many files is, Java tells no arguments. */
  static List<String> ofLongCommand() {
    try {
      String line = Files.readString(Path.of("/proc/self/cmdline"), Charset.defaultCharset());
      List<String> words = List.of(line.split("\0"));
      return words.subList(1, words.size());
    } catch (IOException e) {
      return List.of(); // This is Linux's; elsewhere Java tells all, or none.
    }
  }

  /**
   * Returns how to run a command in another JVM; empty where it is short, names files that only
   * this JVM has open, or somebody has chosen how this JVM runs, other than by its memory and by
   * properties.
   *
   * @param java the program of this JVM; empty where that is not known
   * @param given what it was started with, as far as that is known
   */
  static List<String> command(
      String java, List<String> given, Map<String, String> environment, String... arguments) {
    int jar = given.indexOf("-jar");
    if (java.isEmpty()
        || jar < 0
        || jar + 1 == given.size()
        || isShort(arguments)
        || areOpen(arguments)
        || !leavesOpen(environment)
        || !arePlain(given.subList(0, jar))) {
      return List.of();
    }
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(OPTIONS);
    command.addAll(given.subList(0, jar + 2));
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isShort(String... arguments) {
    return arguments.length == 0 || arguments[0].startsWith("-") || SHORT.contains(arguments[0]);
  }

  /** Another JVM does not have the files that this one has open: {@code check <(aws iam …)}. */
  private static boolean areOpen(String... arguments) {
    for (String argument : arguments) {
      if (argument.contains("/dev/fd/")) {
        return true;
      }
    }
    return false;
  }

  private static boolean leavesOpen(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      if (environment.containsKey(variable)) {
        return false;
      }
    }
    return true;
  }

  private static boolean arePlain(List<String> options) {
    for (String option : options) {
      if (!isPlain(option)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(String option) {
    return option.startsWith("-Xm")
        || option.startsWith("-Xss")
        || (option.startsWith("-D") && !option.startsWith("-Dcom.sun.management"));
  }
}
