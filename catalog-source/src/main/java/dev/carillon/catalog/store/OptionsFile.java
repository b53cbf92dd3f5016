package dev.carillon.catalog.store;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The file {@value #NAME}, which holds for the folder that it lies in and for those below.
 * Properties keep the last of two values; of these all that is written counts.
 */
public final class OptionsFile extends Properties {

  /** Its name. */
  public static final String NAME = "carillon.properties";

  private static final long serialVersionUID = 1;

  private final transient List<Map.Entry<String, String>> written = new ArrayList<>();

  private OptionsFile() {}

  /** Returns the first one at or above a folder; it need not be a file that can be read. */
  public static Optional<Path> above(Path folder) {
    for (Path place = folder; place != null; place = place.getParent()) {
      Path file = place.resolve(NAME);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns all that is written in the file, in order, and what is written twice, too.
   *
   * @throws ProblemsException if it cannot be read: it is a folder, or a link that leads nowhere
   * @throws IllegalArgumentException if a character by number in it is none
   */
  public static List<Map.Entry<String, String>> read(Path file)
      throws ProblemsException, IOException {
    OptionsFile options = new OptionsFile();
    options.load(new StringReader(FileText.read(file.toString(), file)));
    return options.written;
  }

  @Override
  public synchronized @Nullable Object put(Object key, Object value) {
    written.add(Map.entry(key.toString(), value.toString()));
    return super.put(key, value);
  }
}
