package dev.carillon.catalog.refresh;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.CatalogDirectory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/** A folder that holds the reference of a service in {@code <service prefix>.json}. */
public final class FolderFeed implements ReferenceFeed {

  private final Path folder;

  /** Creates a feed; the folder is looked at when it is asked. */
  public FolderFeed(Path folder) {
    this.folder = folder;
  }

  @Override
  public SortedSet<String> services() throws ProblemsException {
    return new CatalogDirectory(folder).services();
  }

  @Override
  public Reply fetch(String service, Optional<String> version) throws ProblemsException {
    String name = CatalogDirectory.fileName(service);
    Path file = folder.resolve(name);
    return new Content(file.toString(), FileText.readBytes(file), Optional.empty());
  }
}
