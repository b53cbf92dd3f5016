package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.FileTree;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Reads the files of folders and archives that hold code. Archives inside of them are read, too:
 * the libraries of a Spring Boot jar, of a web archive or of a function of Lambda.
 */
final class CodeFiles {

  private static final String INSIDE = "!/";
  private static final String PACKAGED = ".jar";
  private static final String WEB = ".war";
  private static final String NO_JAR = "no whole jar";
  private static final byte[] MAGIC = {'P', 'K'};

  /** Archives in one another that anybody has: a function's, a program's, a library's. */
  private static final int DEEPEST = 4;

  private final Taker taker;

  CodeFiles(Taker taker) {
    this.taker = taker;
  }

  /** Takes what is read. */
  interface Taker {

    /** Returns whether a folder or archive can hold what is of interest. */
    boolean opens(String origin);

    /** Returns whether a file of this name is of interest; of others the bytes are not read. */
    boolean wants(String name);

    /**
     * Takes a file.
     *
     * @param origin the folder or archive that holds it
     * @param name its path there, with slashes
     */
    void take(String origin, String name, byte[] bytes) throws IOException;

    /**
     * Takes what should be a file of interest and is none.
     *
     * @param why what to say behind its name
     */
    void takeUnread(String name, String why);
  }

  /** Reads a folder, links in it followed, or an archive. */
  void read(Path place) throws IOException {
    if (!taker.opens(place.toString())) {
      return;
    }
    if (!Files.isDirectory(place)) {
      archive(place);
      return;
    }
    List<Path> files = FileTree.below(place, Integer.MAX_VALUE);
    Collections.sort(files);
    for (Path file : files) {
      String name = place.relativize(file).toString().replace('\\', '/');
      if (!isOfInterest(file.toString(), name)) {
        continue;
      }
      if (!Files.exists(file)) {
        taker.takeUnread(file.toString(), "a link to nothing");
        continue;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        if (taker.wants(name)) {
          take(place.toString(), name, in);
        } else {
          nested(file.toString(), in, 1);
        }
      }
    }
  }

  private void archive(Path place) throws IOException {
    try (ZipFile zip = new ZipFile(place.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isOfInterest(place.toString(), entry)) {
          try (InputStream in = zip.getInputStream(entry)) {
            take(place.toString(), entry.getName(), in, 0);
          }
        }
      }
    }
  }

  /**
   * Reads an archive inside of others, as it comes: none is ever held as a whole.
   *
   * @param depth in how many; an archive can hold itself
   */
  private void nested(String origin, InputStream archive, int depth) throws IOException {
    if (depth > DEEPEST) {
      taker.takeUnread(origin, "inside of more than " + DEEPEST + " others");
      return;
    }
    PushbackInputStream bytes = new PushbackInputStream(archive, MAGIC.length);
    byte[] begin = bytes.readNBytes(MAGIC.length);
    if (!Arrays.equals(begin, MAGIC)) {
      taker.takeUnread(origin, NO_JAR);
      return;
    }
    bytes.unread(begin);
    // Not closed, as that would close the archive around it.
    ZipInputStream zip = new ZipInputStream(bytes);
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (isOfInterest(origin, entry)) {
          take(origin, entry.getName(), zip, depth);
        }
      }
    } catch (ZipException | EOFException e) {
      taker.takeUnread(origin, NO_JAR);
    }
  }

  private boolean isOfInterest(String origin, ZipEntry entry) {
    return !entry.isDirectory() && isOfInterest(origin + INSIDE + entry.getName(), entry.getName());
  }

  private boolean isOfInterest(String place, String name) {
    return taker.wants(name) || (isArchive(name) && taker.opens(place));
  }

  private void take(String origin, String name, InputStream in, int depth) throws IOException {
    if (taker.wants(name)) {
      take(origin, name, in);
    } else {
      nested(origin + INSIDE + name, in, depth + 1);
    }
  }

  private void take(String origin, String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(FileText.MAX_BYTES + 1);
    if (bytes.length > FileText.MAX_BYTES) {
      taker.takeUnread(origin + ": " + name, FileText.TOO_LARGE);
    } else {
      taker.take(origin, name, bytes);
    }
  }

  private static boolean isArchive(String name) {
    return name.endsWith(PACKAGED) || name.endsWith(WEB);
  }
}
