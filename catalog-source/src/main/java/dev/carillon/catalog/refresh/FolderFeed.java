package dev.carillon.catalog.refresh;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.IamNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder that holds the reference of a service in {@code <service prefix>.json}. */
public final class FolderFeed implements ReferenceFeed {

  private static final String EXTENSION = ".json";

  private final Path folder;

  /** Creates a feed; the folder is looked at when it is asked. */
  public FolderFeed(Path folder) {
    this.folder = folder;
  }

  @Override
  public SortedSet<String> services() throws ProblemsException {
    SortedSet<String> services = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXTENSION))
          .map(name -> name.substring(0, name.length() - EXTENSION.length()))
          .filter(IamNames::isService)
          .forEach(services::add);
    } catch (IOException e) {
      throw new Problems(folder.toString())
          .fatal(0, 0, "cannot be listed; expected a folder with a file such as chime.json");
    }
    return services;
  }

  @Override
  public Reply fetch(String service, Optional<String> version) throws ProblemsException {
    String name = service + EXTENSION;
    return new Content(name, FileText.readBytes(folder.resolve(name)), Optional.empty());
  }
}
