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
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        deepest,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isDirectory()) { // A folder that is too deep.
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
            if (fault instanceof FileSystemLoopException) {
              return FileVisitResult.CONTINUE;
            }
            throw fault;
          }
        });
    return files;
  }
}
