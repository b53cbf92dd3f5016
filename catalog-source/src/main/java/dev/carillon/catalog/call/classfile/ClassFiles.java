package dev.carillon.catalog.call.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/** Reads folders of classes and jars, each class once. */
public final class ClassFiles {

  private static final String CLASS = ".class";
  private static final String SDK = "software/amazon/awssdk/";
  private static final byte[] MARK = SDK.getBytes(StandardCharsets.US_ASCII);

  private ClassFiles() {}

  /**
   * Reads the calls of all classes in these places, as those of one module. Classes of the SDK
   * itself are left out.
   *
   * @param places folders of classes, such as {@code target/classes}, and jars
   * @throws UncheckedIOException if a place cannot be read; the cause is a {@link
   *     FileSystemException} that names it
   */
  public static SdkCallsOfModule read(List<Path> places) {
    FoundCalls found = new FoundCalls();
    for (Path place : places) {
      try {
        if (Files.isDirectory(place)) {
          folder(place, found);
        } else {
          jar(place, found);
        }
      } catch (ZipException e) {
        throw unreadable(place, "is neither a folder of classes nor a jar", e);
      } catch (IOException e) {
        throw unreadable(place, "cannot be read. " + e.getMessage(), e);
      } catch (UncheckedIOException e) { // of a folder below
        throw unreadable(place, "cannot be read. " + e.getMessage(), e);
      }
    }
    return found.finish();
  }

  private static UncheckedIOException unreadable(Path place, String reason, Exception cause) {
    IOException told = new FileSystemException(place.toString(), null, reason);
    told.initCause(cause);
    return new UncheckedIOException(told.getMessage(), told);
  }

  private static void folder(Path folder, FoundCalls found) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(CLASS)).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isOfInterest(name)) {
          read(folder, name, Files.readAllBytes(file), found);
        }
      }
    }
  }

  private static void jar(Path jar, FoundCalls found) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isOfInterest(entry.getName())) {
          try (InputStream in = zip.getInputStream(entry)) {
            read(jar, entry.getName(), in.readAllBytes(), found);
          }
        }
      }
    }
  }

  /** The other versions of a class in a multi-release jar repeat its calls. */
  private static boolean isOfInterest(String name) {
    return name.endsWith(CLASS)
        && (!name.startsWith(SDK) || ServiceNameVisitor.isClient(name))
        && !name.startsWith("META-INF/")
        && !name.endsWith("module-info.class");
  }

  private static void read(Path place, String name, byte[] bytes, FoundCalls found)
      throws IOException {
    boolean calls = holds(bytes, MARK);
    try {
      ClassReader reader = new ClassReader(bytes);
      if (!name.startsWith(SDK)) {
        found.addType(reader);
      }
      for (OtherSdk other : OtherSdk.ALL) {
        if (holds(bytes, other.mark())) {
          other.find(reader, found);
        }
      }
      if (calls && name.startsWith(SDK)) {
        reader.accept(new ServiceNameVisitor(name, found), ClassReader.SKIP_CODE);
      } else if (calls) {
        reader.accept(new CallVisitor(place.toString(), found), ClassReader.SKIP_FRAMES);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      if (calls) {
        throw new IOException(name + " is no class file that Carillon knows: " + e.getMessage(), e);
      }
    }
  }

  /**
   * Returns whether a class names anything of an SDK: most do not, and their code need not be
   * parsed.
   */
  private static boolean holds(byte[] bytes, byte[] mark) {
    int last = bytes.length - mark.length;
    for (int i = 0; i <= last; i++) {
      if (bytes[i] == mark[0] && startsAt(bytes, i, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] bytes, int start, byte[] mark) {
    for (int i = 1; i < mark.length; i++) {
      if (bytes[start + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
