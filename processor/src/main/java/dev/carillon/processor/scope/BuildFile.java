package dev.carillon.processor.scope;

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
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The file {@value #NAME}, the build-wide options of the check: the first one found in the source
 * root and the folders above it counts, so that it can lie beside the build file of a module or of
 * a whole project. A plugin is given no options by javac, and a file needs no flag.
 */
final class BuildFile {

  static final String NAME = "carillon.properties";

  private BuildFile() {}

  /** Returns the options that hold for the files of a source root. */
  static BuildOptions of(SourceRoot root) {
    for (Path folder = root.folder(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return BuildOptions.unreadable(file.toString()); // A link that leads nowhere, or a folder.
      }
    }
    return BuildOptions.NONE;
  }

  private static BuildOptions read(Path file) {
    Lines lines = new Lines();
    try {
      String text = FileText.decode(file.toString(), FileText.readBytes(file));
      lines.load(new StringReader(text));
      return BuildOptions.ofFile(file, lines.written);
    } catch (ProblemsException | IOException | IllegalArgumentException e) {
      return BuildOptions.unreadable(file.toString());
    }
  }

  /** Properties keep the last of two values; here all that is written counts. */
  private static final class Lines extends Properties {

    private static final long serialVersionUID = 1;

    private final transient List<Map.Entry<String, String>> written = new ArrayList<>();

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      written.add(Map.entry(key.toString(), value.toString()));
      return super.put(key, value);
    }
  }
}
