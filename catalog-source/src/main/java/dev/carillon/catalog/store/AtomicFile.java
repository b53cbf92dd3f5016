package dev.carillon.catalog.store;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Replaces a file by a whole successor or leaves it as it was, whatever happens in between. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes the successor beside the file, makes sure that it is on the disk, and moves it over the
   * file. Folders that are missing are made; a symbolic link keeps pointing where it does.
   *
   * @throws ProblemsException if that fails; the file is then what it was
   */
  public static void replace(Path file, byte[] bytes) throws ProblemsException {
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        throw problem(file, "is a folder; a file is needed to write a catalog");
      }
      Files.createDirectories(folder);
      Path successor = folder.resolve("." + target.getFileName() + '.' + UUID.randomUUID());
      try {
        write(successor, bytes);
        move(successor, target);
      } finally {
        Files.deleteIfExists(successor);
      }
    } catch (IOException e) {
      throw problem(file, "cannot be written: " + reason(e));
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void move(Path successor, Path target) throws IOException {
    try {
      Files.move(successor, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(successor, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
  }

  private static ProblemsException problem(Path file, String message) {
    return new ProblemsException(List.of(new Problem(file.toString(), 0, 0, message)));
  }
}
