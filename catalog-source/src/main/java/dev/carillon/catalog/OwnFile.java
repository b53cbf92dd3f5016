package dev.carillon.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/** Opens files that lie beside classes in Carillon's jar. */
public final class OwnFile {

  private OwnFile() {}

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
