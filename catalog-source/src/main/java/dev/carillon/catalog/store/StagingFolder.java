package dev.carillon.catalog.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The folder {@value #NAME} in which successors of the files around it are written. It is there
 * while something is written, and after a run that was killed until the next one cleans up. Git
 * never takes it: it brings a {@code .gitignore} of its own.
 */
final class StagingFolder {

  static final String NAME = ".carillon-writing";

  private static final String IGNORE = ".gitignore";

  /** Another run can delete the folder between its making and its first file. */
  private static final int TRIES = 5;

  /** When a process began is known to a second or two. */
  private static final long SAME_START_MILLIS = 60_000;

  private static final String RUN = run(ProcessHandle.current());
  private static final AtomicLong NEXT = new AtomicLong();

  /** The folders that stay for files still to come, and whether they were made ready. */
  private static final Map<Path, Boolean> KEPT = new HashMap<>();

  private StagingFolder() {}

  /**
   * Writes a new file that will take a place in a folder, and makes sure that it is on the disk.
   */
  static synchronized Path write(Path folder, byte[] bytes) throws IOException {
    Path staging = folder.resolve(NAME);
    for (int attempt = 1; ; attempt++) {
      try {
        if (!isReady(staging)) {
          open(staging);
          KEPT.replace(staging, true);
        }
        Path file = staging.resolve(RUN + '.' + NEXT.incrementAndGet());
        write(file, bytes, staging);
        return file;
      } catch (NoSuchFileException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  /** Another run can have deleted the folder, or what keeps Git from taking it. */
  private static boolean isReady(Path staging) {
    return KEPT.getOrDefault(staging, false) && Files.exists(staging.resolve(IGNORE));
  }

  /**
   * Lets the folder stay between files until it is released: to make, list and delete it for each
   * takes as long as to write a catalog.
   */
  static synchronized void keep(Path folder) {
    KEPT.put(folder.resolve(NAME), false);
  }

  /** Deletes the folder, if nothing else is written there. */
  static synchronized void release(Path folder) {
    Path staging = folder.resolve(NAME);
    if (Boolean.TRUE.equals(KEPT.remove(staging))) {
      try {
        clean(staging);
      } catch (IOException e) {
        // The next run tries again.
      }
    }
  }

  /** Returns where what a file replaces can be kept. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".earlier");
  }

  /** Deletes files, and the folder if they were the last. */
  static synchronized void delete(Path file, Path earlier) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(earlier);
      Path staging = Objects.requireNonNull(file.getParent());
      if (!KEPT.containsKey(staging)) {
        clean(staging);
      }
    } catch (IOException e) {
      // The next run tries again.
    }
  }

  /** A link could lead anywhere, and what is written or cleaned up there is somebody else's. */
  private static void open(Path staging) throws IOException {
    if (Files.isSymbolicLink(staging)) {
      throw new FileAlreadyExistsException(staging.toString());
    }
    Files.createDirectories(staging);
    try {
      Files.write(
          staging.resolve(IGNORE),
          "*\n".getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      clean(staging); // A disk that is full would leave a folder that Git takes.
      throw e;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(staging)) {
      for (Path file : files) {
        if (isLeft(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void write(Path file, byte[] bytes, Path staging) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      clean(staging);
      throw e;
    }
  }

  private static void clean(Path staging) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(staging)) {
      for (Path file : files) {
        if (!file.getFileName().toString().equals(IGNORE)) {
          return;
        }
      }
    }
    Files.deleteIfExists(staging.resolve(IGNORE));
    Files.deleteIfExists(staging);
  }

  /** Returns whether a file was written by a process that is no more. */
  private static boolean isLeft(String name) {
    int dash = name.indexOf('-');
    int dot = name.indexOf('.');
    if (dash < 1 || dot < dash) {
      return false;
    }
    try {
      long process = Long.parseLong(name.substring(0, dash));
      long start = Long.parseLong(name.substring(dash + 1, dot));
      if (process == ProcessHandle.current().pid()) {
        return !name.startsWith(RUN + '.');
      }
      Optional<ProcessHandle> alive = ProcessHandle.of(process);
      return alive.isEmpty() || Math.abs(start(alive.get()) - start) > SAME_START_MILLIS;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String run(ProcessHandle process) {
    return process.pid() + "-" + start(process);
  }

  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
