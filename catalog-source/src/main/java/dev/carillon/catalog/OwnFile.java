package dev.carillon.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opens files that lie beside classes in Carillon's jar. */
public final class OwnFile {

  private OwnFile() {}

  /** Returns the text of a file that is there. */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(open(beside, name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a file; null where there is none. Java keeps one open jar for all class loaders that ask
   * for a file in it, and a loader that is closed closes that: where a build compiles modules side
   * by side, javac would close it for the others. So this opens the jar for itself.
   *
   * @throws IOException if the jar cannot be read
   */
  public static @Nullable InputStream open(Class<?> beside, String name) throws IOException {
    URL file = beside.getResource(name);
    if (file == null) {
      return null;
    }
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
