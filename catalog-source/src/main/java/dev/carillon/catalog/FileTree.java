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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files in a folder and below, links followed. A link that leads to a folder above it would
 * only find the same files again. A link that leads nowhere, and what is no file, as a pipe, is
 * kept, so that whoever reads it says that it cannot be read.
 */
public final class FileTree {

  private final List<Path> files = new ArrayList<>();
  private final Map<Path, IOException> unlisted = new LinkedHashMap<>();

  private FileTree() {}

  /**
   * Lists a folder.
   *
   * @param deepest how many folders deep
   */
  public static FileTree of(Path folder, int deepest) {
    FileTree tree = new FileTree();
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), deepest, tree.new Lister());
    } catch (IOException e) {
      tree.unlisted.put(folder, e);
    }
    return tree;
  }

  /** Returns all that is no folder, in no order, but for what is in folders not listed. */
  public List<Path> files() {
    return files;
  }

  /** Returns what cannot be listed, or is so hidden that nobody knows whether it is a folder. */
  public Map<Path, IOException> unlisted() {
    return unlisted;
  }

  private final class Lister extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory()) { // A folder that is too deep.
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      return postVisitDirectory(file, failed instanceof FileSystemLoopException ? null : failed);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) {
      if (failed != null) {
        unlisted.put(folder, failed);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
