package dev.carillon.catalog.refresh;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.read.PageIndex;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.refresh.CatalogFile.Successor;
import dev.carillon.catalog.refresh.ReferenceFeed.Content;
import dev.carillon.catalog.refresh.ReferenceFeed.Reply;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.catalog.store.StagedFiles;
import dev.carillon.policy.finding.Severity;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Takes what a feed has of some services into a folder of catalogs, a few services at a time. A
 * service that fails keeps its catalog; the others go on.
 */
public final class Refresh {

  private static final int AT_A_TIME = 4;

  /**
   * What came of a refresh.
   *
   * @param outcomes what came of each service, in the order of the services
   * @param warnings what could not be noted for the next refresh
   */
  public record Result(List<Outcome> outcomes, List<Problem> warnings) {
    /** Copies the lists. */
    public Result {
      outcomes = List.copyOf(outcomes);
      warnings = List.copyOf(warnings);
    }
  }

  private final ReferenceFeed feed;
  private final String feedName;
  private final Path folder;
  private final CatalogStore known;
  private final LocalDate today;
  private final Optional<PageFeed> pages;
  private final boolean forced;

  /**
   * Prepares a refresh.
   *
   * @param feed where the references come from
   * @param feedName the feed's address, by which its versions are remembered
   * @param folder the folder of catalogs; made where it is missing
   * @param known what to complete a service from that has no catalog in the folder yet, and what
   *     such a catalog does not know of an action
   * @param today the day to note for actions that are gone
   * @param pages where the pages of services are read besides; empty for nowhere
   * @param forced whether a catalog may lose half of what it has
   */
  public Refresh(
      ReferenceFeed feed,
      String feedName,
      Path folder,
      CatalogStore known,
      LocalDate today,
      Optional<PageFeed> pages,
      boolean forced) {
    this.feed = feed;
    this.feedName = feedName;
    this.folder = folder;
    this.known = known;
    this.today = today;
    this.pages = pages;
    this.forced = forced;
  }

  /**
   * Refreshes services that the feed has.
   *
   * @param services the services, none twice
   * @param done told of each outcome when it is known, by one thread at a time, in any order
   * @return what came of it
   * @throws ProblemsException if the note of versions cannot be read; nothing is done then
   */
  public Result run(Collection<String> services, Consumer<Outcome> done)
      throws ProblemsException, InterruptedException {
    Memory memory = Memory.of(folder);
    List<Problem> warnings = new ArrayList<>();
    Map<String, Set<String>> listed = pages.isEmpty() ? Map.of() : listed(pages.get(), warnings);
    List<Callable<Outcome>> tasks = new ArrayList<>();
    for (String service : services) {
      tasks.add(
          () -> {
            Outcome outcome = refresh(service, memory, listed);
            synchronized (this) {
              done.accept(outcome);
            }
            return outcome;
          });
    }
    List<Outcome> outcomes = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
    StagedFiles.keep(folder);
    try {
      for (Future<Outcome> future : workers.invokeAll(tasks)) {
        outcomes.add(future.get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError full) {
        throw full;
      }
      throw new IllegalStateException("a refresh failed as it never should", e);
    } finally {
      workers.shutdownNow();
      StagedFiles.release(folder);
    }
    warnings.addAll(notKept(memory));
    return new Result(outcomes, warnings);
  }

  /** Returns the names of each service's pages; without AWS's list they are guessed. */
  private static Map<String, Set<String>> listed(PageFeed feed, List<Problem> warnings)
      throws InterruptedException {
    for (String form : PageFeed.FORMS) {
      try {
        Optional<Content> list = feed.page(PageIndex.NAME + form);
        if (list.isPresent()) {
          Map<String, Set<String>> listed = PageIndex.read(list.get().source(), list.get().bytes());
          if (!listed.isEmpty()) {
            return listed;
          }
          String notUsed =
              "names no page with its service, as in \"Amazon SQS (sqs)\"; it is not used";
          warnings.add(Problem.warning(list.get().source(), notUsed));
        }
      } catch (ProblemsException e) {
        e.problems().forEach(problem -> warnings.add(problem.as(Severity.WARNING)));
      }
    }
    return Map.of();
  }

  /** Without its note the next refresh fetches everything: what was done is told all the same. */
  private static List<Problem> notKept(Memory memory) {
    try {
      memory.save();
      return List.of();
    } catch (ProblemsException e) {
      return e.problems().stream()
          .map(
              problem ->
                  problem
                      .as(Severity.WARNING)
                      .saying(problem.message() + "; the next refresh fetches everything"))
          .toList();
    }
  }

  private Outcome refresh(String service, Memory memory, Map<String, Set<String>> listed)
      throws InterruptedException {
    try {
      CatalogFile file = CatalogFile.at(folder.resolve(CatalogDirectory.fileName(service)));
      Optional<String> version =
          pages.isEmpty() ? memory.version(service, feedName, file.bytes()) : Optional.empty();
      Reply reply = feed.fetch(service, version);
      if (!(reply instanceof Content content)) {
        return new Outcome.Unchanged(service, Optional.empty());
      }
      // A catalog that is there is completed in its actions alone.
      Optional<ServiceCatalog> fallback =
          file.catalog().isEmpty() ? known.find(service) : known.findForPolicies(service);
      Source source = source(service, content);
      Successor next =
          pages.isEmpty()
              ? file.next(source, fallback, today, Optional.empty())
              : next(file, fallback, source, pages.get(), listed.getOrDefault(service, Set.of()));
      if (!forced) {
        requireMostIsLeft(next.outcome(), content.source());
      }
      Successor.write(List.of(next));
      memory.note(service, feedName, content.version(), next.bytes());
      return next.outcome();
    } catch (ProblemsException e) {
      return new Outcome.Failed(service, e.problems(), isThere(folder, service));
    }
  }

  /** Returns whether a folder has a catalog of a service, whatever is in it. */
  public static boolean isThere(Path folder, String service) {
    return Files.exists(
        folder.resolve(CatalogDirectory.fileName(service)), LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns what a file will hold after a source and its service's pages, read besides. */
  private Successor next(
      CatalogFile file,
      Optional<ServiceCatalog> fallback,
      Source source,
      PageFeed feed,
      Set<String> listed)
      throws ProblemsException, InterruptedException {
    Optional<ServiceCatalog> previous = file.catalog().or(() -> fallback);
    Set<String> clients = new TreeSet<>(source.catalog().clients());
    previous.ifPresent(known -> clients.addAll(known.clients()));
    ServicePages read =
        ServicePages.read(
            feed,
            source.catalog().service(),
            listed,
            clients,
            previous.map(ServiceCatalog::pages).orElseGet(List::of));
    return file.map(read::listed)
        .next(
            read.beside(source, previous.map(read::listed)),
            fallback.map(read::listed),
            today,
            Optional.of(read));
  }

  /** AWS retires actions one by one; where half of them are gone, the reference is damaged. */
  private static void requireMostIsLeft(Outcome outcome, String source) throws ProblemsException {
    Problems problems = new Problems(source);
    if (outcome instanceof Outcome.Updated updated) {
      requireMostIsLeft(updated.diff(), "the catalog's %s %s", problems);
    } else if (outcome instanceof Outcome.Created made && made.diff().isPresent()) {
      requireMostIsLeft(
          made.diff().get(), "the %s %s of the catalog that comes with Carillon", problems);
    }
    problems.throwIfAny();
  }

  private static void requireMostIsLeft(CatalogDiff diff, String of, Problems problems) {
    requireMostIsLeft(
        "actions", diff.before().actions().size(), diff.after().actions().size(), of, problems);
    requireMostIsLeft(
        "resource types",
        diff.before().resourceTypes().size(),
        diff.after().resourceTypes().size(),
        of,
        problems);
    requireMostIsLeft(
        "actions with resource types",
        withResourceTypes(diff.before()),
        withResourceTypes(diff.after()),
        of,
        problems);
  }

  private static int withResourceTypes(ServiceCatalog catalog) {
    return (int) catalog.actions().stream().filter(action -> !action.resources().isEmpty()).count();
  }

  private static void requireMostIsLeft(
      String what, int before, int after, String of, Problems problems) {
    if (after < before && after * 2 <= before) {
      problems.add(
          "has %s of %s; if half of them are really gone, say --force"
              .formatted(after, of.formatted(before, what)));
    }
  }

  private static Source source(String service, Content content) throws ProblemsException {
    Source source = SourceReader.read(content.source(), content.bytes());
    ServiceCatalog catalog = source.catalog();
    Problems problems = new Problems(content.source());
    if (!catalog.service().equals(service)) {
      throw problems.fatal("is of " + catalog.service() + "; expected " + service);
    }
    if (catalog.actions().isEmpty()) {
      throw problems.fatal("lists no action, which no service of AWS is without");
    }
    return new Source(
        content.source(), catalog.withSource(content.noted()), source.lacks(), source.warnings());
  }
}
