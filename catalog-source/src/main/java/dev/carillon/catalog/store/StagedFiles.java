package dev.carillon.catalog.store;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Files that are replaced together: each by a whole successor, or all stay as they were.
 *
 * <p>The successors are written out and are on the disk before the first file is touched, so that a
 * disk that gets full changes nothing; then they are moved, which needs no room. If a move fails,
 * those before it are taken back. Folders that are missing are made; a symbolic link keeps pointing
 * where it does. Only a run that is killed between two moves leaves some files new and others old,
 * each of them whole.
 */
public final class StagedFiles implements AutoCloseable {

  private final List<Staged> staged = new ArrayList<>();

  /** Creates an empty set. */
  public StagedFiles() {}

  /**
   * Replaces files, all or none.
   *
   * @param files what will be in the place of each
   * @throws ProblemsException if one cannot be replaced; all are then what they were
   */
  public static void write(Map<Path, byte[]> files) throws ProblemsException {
    try (StagedFiles staged = new StagedFiles()) {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        staged.add(file.getKey(), file.getValue());
      }
      staged.commit();
    }
  }

  /** Lets what is made beside files of a folder stay for the next ones, until it is released. */
  public static void keep(Path folder) {
    StagingFolder.keep(folder.toAbsolutePath());
  }

  /** Deletes what was kept beside the files of a folder. */
  public static void release(Path folder) {
    StagingFolder.release(folder.toAbsolutePath());
  }

  /** A file, what will be in its place, and what is there if it has to come back. */
  private record Staged(Path named, Path target, Path successor, Path earlier) {}

  /**
   * Writes a file's successor beside it.
   *
   * @throws ProblemsException if that fails
   */
  public void add(Path file, byte[] bytes) throws ProblemsException {
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        throw problem(file, "is a folder; a file is needed to write a catalog");
      }
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Path successor = StagingFolder.write(folder, bytes);
      staged.add(new Staged(file, target, successor, StagingFolder.beside(successor)));
    } catch (IOException e) {
      throw problem(file, "cannot be written: " + FileText.reason(e));
    }
  }

  /**
   * Replaces the files.
   *
   * @throws ProblemsException if one cannot be replaced; all are then what they were
   */
  public void commit() throws ProblemsException {
    for (Staged file : staged) {
      try {
        keep(file);
      } catch (IOException e) {
        throw problem(file.named(), "cannot be written: " + FileText.reason(e));
      }
    }
    for (int i = 0; i < staged.size(); i++) {
      Staged file = staged.get(i);
      try {
        move(file.successor(), file.target());
      } catch (IOException e) {
        throw problem(file.named(), "cannot be written: " + FileText.reason(e) + takeBack(i));
      }
    }
  }

  /** Keeps what is there under another name: a second link to it, which needs no room. */
  private static void keep(Staged file) throws IOException {
    if (!Files.exists(file.target())) {
      return;
    }
    try {
      Files.createLink(file.earlier(), file.target());
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file.target(), file.earlier());
    }
  }

  /** Undoes moves; returns the end of the message, which says what could not be undone. */
  private String takeBack(int moved) {
    StringBuilder lost = new StringBuilder();
    for (Staged file : staged.subList(0, moved)) {
      try {
        if (Files.exists(file.earlier())) {
          move(file.earlier(), file.target());
        } else {
          Files.deleteIfExists(file.target());
        }
      } catch (IOException e) {
        lost.append("; already replaced is ").append(file.named());
      }
    }
    return lost.toString();
  }

  /** Deletes what was written beside the files. */
  @Override
  public void close() {
    for (Staged file : staged) {
      StagingFolder.delete(file.successor(), file.earlier());
    }
    staged.clear();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ProblemsException problem(Path file, String message) {
    return new Problems(file.toString()).fatal(message);
  }
}
