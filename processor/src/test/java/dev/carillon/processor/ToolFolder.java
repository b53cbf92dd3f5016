package dev.carillon.processor;

import dev.carillon.IamActions;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** A folder with files, and the tools of the JDK that run over them. Classes go to {@code out}. */
public final class ToolFolder {

  /** All that tests have, for a processor path. */
  public static final String CLASS_PATH = System.getProperty("java.class.path");

  /** What users compile against. Javac opens each jar of a class path anew in each run. */
  public static final Path ANNOTATIONS =
      Path.of(IamActions.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  private final Path folder;

  public ToolFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What a run of a tool ended with.
   *
   * @param exit 0 if nothing was wrong
   * @param text what it printed
   */
  public record Run(int exit, String text) {}

  public ToolFolder write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles in this process: names of files stand beside the options. */
  public Run javac(List<String> options, String... optionsAndFiles) {
    return runHere("javac", arguments(options, optionsAndFiles));
  }

  /** Runs a tool of this JDK in this process. */
  public static Run runHere(String tool, List<String> arguments) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    String[] all = arguments.toArray(String[]::new);
    int exit = ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, all);
    return new Run(exit, text.toString());
  }

  /** Returns what javac is to be given; the classes of earlier runs are on the class path. */
  public List<String> arguments(List<String> options, String... optionsAndFiles) {
    String out = folder.resolve("out").toString();
    List<String> all = new ArrayList<>(List.of("-d", out));
    all.addAll(List.of("-cp", ANNOTATIONS + File.pathSeparator + out));
    all.addAll(options);
    for (String item : optionsAndFiles) {
      all.add(item.endsWith(".java") ? folder.resolve(item).toString() : item);
    }
    return all;
  }

  /** Runs a tool of this JDK in a process of its own. */
  public Run run(String tool, List<String> arguments) {
    return runFile(Path.of(System.getProperty("java.home"), "bin", tool), arguments);
  }

  /** Runs a program in a process of its own. */
  public Run runFile(Path program, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Path output = folder.resolve("output.txt");
    try {
      int exit =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      return new Run(exit, Files.readString(output).replace(System.lineSeparator(), "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
