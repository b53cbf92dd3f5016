package dev.carillon.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The IAM actions that code says it needs with {@link dev.carillon.RequiresActions} and the
 * generated annotations of its kind, as collected when the code was compiled. A test can check that
 * a policy grants them:
 *
 * <pre>{@code
 * assertEquals(Set.of(), hostPolicy().notGranted(RequiredActions.of(MeetingHost.class)));
 * }</pre>
 */
public final class RequiredActions {

  /** The folder that holds a file for each top-level type, named after it: one action a line. */
  public static final String FOLDER = "META-INF/carillon/requires/";

  private RequiredActions() {}

  /**
   * Returns what a type and the types nested in its outermost type need, sorted; empty where they
   * say nothing.
   *
   * @throws UncheckedIOException if the collected file cannot be read
   */
  public static SortedSet<String> of(Class<?> type) {
    Class<?> outermost = type;
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    try (InputStream in = outermost.getResourceAsStream('/' + FOLDER + outermost.getName())) {
      SortedSet<String> actions = new TreeSet<>();
      if (in != null) {
        addLines(new String(in.readAllBytes(), StandardCharsets.UTF_8), actions);
      }
      return Collections.unmodifiableSortedSet(actions);
    } catch (IOException e) {
      throw new UncheckedIOException("What " + type.getName() + " requires cannot be read", e);
    }
  }

  /**
   * Returns what all code in a folder of classes or a jar needs, sorted.
   *
   * @param classes a folder such as {@code target/classes}, or a jar
   * @throws UncheckedIOException if it cannot be read
   */
  public static SortedSet<String> in(Path classes) {
    try {
      if (Files.isDirectory(classes)) {
        return collect(classes);
      }
      try (FileSystem jar = FileSystems.newFileSystem(classes, (ClassLoader) null)) {
        return collect(jar.getPath("/"));
      }
    } catch (ProviderNotFoundException e) {
      throw new UncheckedIOException(
          new IOException(classes + " is neither a folder nor a jar", e));
    } catch (IOException e) {
      throw new UncheckedIOException("What " + classes + " requires cannot be read", e);
    }
  }

  private static SortedSet<String> collect(Path root) throws IOException {
    SortedSet<String> actions = new TreeSet<>();
    Path folder = root.resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          addLines(Files.readString(file), actions);
        }
      }
    }
    return Collections.unmodifiableSortedSet(actions);
  }

  private static void addLines(String text, Set<String> actions) {
    text.lines().filter(line -> !line.isBlank()).forEach(actions::add);
  }
}
