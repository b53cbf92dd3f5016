package dev.carillon.catalog.refresh;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.refresh.ReferenceFeed.Content;
import dev.carillon.catalog.refresh.ReferenceFeed.Reply;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A place that has the pages of AWS's reference. Several threads can ask it at once. */
public interface PageFeed {

  /** What the names of the files of pages end in, the forms that are asked for first in front. */
  List<String> FORMS = List.of(".md", ".html");

  /** Where pages lie in a mirror of AWS's endpoint, or in a folder that stands for it. */
  String FOLDER = "pages/";

  /**
   * Returns a page, if it is there.
   *
   * @param file its name, for example {@code "list_amazons3.md"}
   * @throws ProblemsException if it cannot be told, or had whole
   */
  Optional<Content> page(String file) throws ProblemsException, InterruptedException;

  /** Returns AWS's documentation. */
  static PageFeed ofAws(Pause pause, Clock clock) {
    return of(URI.create(ServicePage.FOLDER), pause, clock);
  }

  /** Returns the pages of a mirror of AWS's endpoint: those below {@value #FOLDER}. */
  static PageFeed ofMirror(URI base, Pause pause, Clock clock) {
    return of(base.resolve(FOLDER), pause, clock);
  }

  private static PageFeed of(URI folder, Pause pause, Clock clock) {
    HttpFeed.requireSafe(folder);
    Download download = new Download(Limits.USUAL, pause, clock);
    return file -> {
      Reply reply = download.page(folder.resolve(file));
      return reply instanceof Content content ? Optional.of(content) : Optional.empty();
    };
  }

  /** Returns the pages in a folder: those below {@value #FOLDER}. */
  static PageFeed ofFolder(Path folder) {
    return file -> {
      Path page = folder.resolve(FOLDER).resolve(file);
      return Files.isRegularFile(page)
          ? Optional.of(new Content(page.toString(), FileText.readBytes(page), Optional.empty()))
          : Optional.empty();
    };
  }
}
