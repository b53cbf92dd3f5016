package dev.carillon.catalog.call.classfile.archive;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.FileTree;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Reads the files of folders and archives that hold code. Archives inside of them are read, too:
 * the libraries of a Spring Boot jar, of a web archive or of a function of Lambda.
 */
public final class CodeFiles {

  private static final String INSIDE = "!/";
  private static final String PACKAGED = ".jar";
  private static final String WEB = ".war";
  private static final String NO_JAR = "no whole jar";

  /** Archives in one another that anybody has: a function's, a program's, a library's. */
  private static final int DEEPEST = 4;

  /** How many times its size an archive may unpack to; one of classes does to some three. */
  private static final int MOST_TIMES = 100;

  /** What each archive may unpack to, however small it is. */
  private static final int FEW_BYTES = 1 << 26;

  /** In the place of a checksum that is not known yet; {@link ZipInputStream} looks at its own. */
  private static final long UNKNOWN = -1;

  private final Taker taker;

  /** How many bytes the archive that is read may still unpack to. */
  private long left;

  /** Makes a reader that gives what it reads to this one. */
  public CodeFiles(Taker taker) {
    this.taker = taker;
  }

  /** Takes what is read. */
  public interface Taker {

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

  /** Is thrown where a small file unpacks to more than anybody can wait for. */
  private static final class Bomb extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads a folder, links in it followed, or an archive.
   *
   * @throws IOException if it cannot be read
   */
  public void read(Path place) throws IOException {
    if (!taker.opens(place.toString())) {
      return;
    }
    if (!Files.isDirectory(place)) {
      unpack(place, () -> archive(place));
      return;
    }
    FileTree tree = FileTree.of(place, Integer.MAX_VALUE);
    for (IOException unlisted : tree.unlisted().values()) {
      throw unlisted;
    }
    for (Path file : new TreeSet<>(tree.files())) {
      String name = place.relativize(file).toString().replace('\\', '/');
      if (!taker.wants(name) && !(isArchive(name) && taker.opens(file.toString()))) {
        continue;
      }
      if (!Files.exists(file)) {
        taker.takeUnread(file.toString(), "a link to nothing");
        continue;
      }
      if (!Files.isRegularFile(file)) {
        taker.takeUnread(file.toString(), FileText.NO_FILE);
        continue;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        if (taker.wants(name)) {
          take(place.toString(), name, in);
        } else {
          unpack(file, () -> nested(file.toString(), in, 1));
        }
      }
    }
  }

  private interface Unpacking {
    void run() throws IOException;
  }

  private void unpack(Path file, Unpacking unpacking) throws IOException {
    left = Math.max(FEW_BYTES, Files.size(file) * MOST_TIMES);
    try {
      unpacking.run();
    } catch (Bomb e) {
      taker.takeUnread(file.toString(), "unpacked to more than " + MOST_TIMES + " times its size");
    }
  }

  private int spend(int bytes) throws IOException {
    left -= Math.max(bytes, 0);
    if (left < 0) {
      throw new Bomb();
    }
    return bytes;
  }

  private void archive(Path place) throws IOException {
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new ZipException("is " + FileText.NO_FILE);
    }
    try (ZipFile zip = new ZipFile(place.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isOfInterest(place.toString(), entry)) {
          try (InputStream in = new Counted(zip.getInputStream(entry), entry.getCrc())) {
            take(place.toString(), entry.getName(), in, 0);
          } catch (ZipException | EOFException e) {
            throw new IOException(entry.getName() + " is damaged", e);
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
    ZipEnd bytes = new ZipEnd(archive);
    // Not closed, as that would close the archive around it.
    ZipInputStream zip = new ZipInputStream(bytes);
    InputStream unpacked = new Counted(zip, UNKNOWN);
    int entries = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (isOfInterest(origin, entry)) {
          take(origin, entry.getName(), unpacked, depth);
        }
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
      bytes.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | EOFException | IllegalArgumentException e) { // a name that is no text
      taker.takeUnread(origin, NO_JAR);
      return;
    }
    if (!bytes.tells(entries)) {
      taker.takeUnread(origin, NO_JAR);
    }
  }

  /** Counts what is unpacked, and looks at the end whether it has the checksum that is told. */
  private final class Counted extends FilterInputStream {

    private final CRC32 crc = new CRC32();
    private final long expected;

    Counted(InputStream in, long expected) {
      super(in);
      this.expected = expected;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = spend(super.read(bytes, start, length));
      if (read > 0 && expected != UNKNOWN) {
        crc.update(bytes, start, read);
      }
      if (read < 0 && expected != UNKNOWN && expected != crc.getValue()) {
        throw new ZipException("other bytes than were packed");
      }
      return read;
    }
  }

  private boolean isOfInterest(String origin, ZipEntry entry) {
    String name = entry.getName();
    return !entry.isDirectory()
        && (taker.wants(name) || (isArchive(name) && taker.opens(origin + INSIDE + name)));
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

  private static boolean isArchive(String file) {
    return endsIn(file, PACKAGED) || endsIn(file, WEB);
  }

  private static boolean endsIn(String file, String end) {
    return file.regionMatches(true, file.length() - end.length(), end, 0, end.length());
  }
}
