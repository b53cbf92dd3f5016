package dev.carillon.catalog;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files in a folder and below, links followed. A link that leads to a folder above it would
 * only find the same files again. A link that leads nowhere, and what is no file, as a pipe, is
 * kept, so that whoever reads it says that it cannot be read.
 */
public final class FileTree {

  private FileTree() {}

  /**
   * Returns all that is no folder, in no order.
   *
   * @param deepest how many folders deep
   * @throws IOException if a folder cannot be listed
   */
  public static List<Path> below(Path folder, int deepest) throws IOException {
    Lister lister = list(folder, deepest);
    if (lister.fault != null) {
      throw lister.fault;
    }
    return lister.files;
  }

  /** Returns the same, without what lies in folders that cannot be listed. */
  public static List<Path> readable(Path folder, int deepest) {
    return list(folder, deepest).files;
  }

  private static Lister list(Path folder, int deepest) {
    Lister lister = new Lister();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), deepest, lister);
    } catch (IOException e) {
      lister.fault = e;
    }
    return lister;
  }

  private static final class Lister extends SimpleFileVisitor<Path> {

    final List<Path> files = new ArrayList<>();

    /** What was first found wrong. */
    @Nullable IOException fault;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory()) { // A folder that is too deep.
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      return failed instanceof FileSystemLoopException
          ? FileVisitResult.CONTINUE
          : postVisitDirectory(file, failed);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) {
      fault = fault == null ? failed : fault;
      return FileVisitResult.CONTINUE;
    }
  }
}
