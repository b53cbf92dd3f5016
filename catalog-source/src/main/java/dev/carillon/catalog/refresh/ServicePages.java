package dev.carillon.catalog.refresh;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.diff.RenamedTypes;
import dev.carillon.catalog.read.Joined;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.refresh.ReferenceFeed.Content;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of a service, read besides AWS's JSON for what that does not tell: descriptions, marks,
 * dependent actions. What both tell is the JSON's.
 *
 * @param found the pages that were read
 * @param tried the names that no page has
 * @param problems why pages that are there could not be taken
 * @param areAll whether those found are all that AWS lists
 */
record ServicePages(
    List<Source> found, List<String> tried, List<Problem> problems, boolean areAll) {

  /**
   * Reads the pages of a service: those that AWS's list of pages names. Where it names none, pages
   * are asked for by the names that pages can have since August 2026, {@code list_s3}, then by the
   * names that are known. Many new names are those of the service's clients: {@code
   * list_stepfunctions} is about {@code states}, {@code list_elbv2} about {@code
   * elasticloadbalancing}. Markdown is asked for first, then HTML.
   *
   * @param listed the names of the service's pages that AWS lists
   * @param clients the SDK clients of the service, as AWS's JSON names them
   * @param known the service's pages as far as they are known
   */
  static ServicePages read(
      PageFeed feed,
      String service,
      Set<String> listed,
      Set<String> clients,
      List<ServicePage> known)
      throws InterruptedException {
    ServicePages pages =
        new ServicePages(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
    List<String> missing = pages.takeListed(feed, service, listed);
    if (!pages.found().isEmpty()) {
      String warning =
          "AWS lists this page of %s, and it could not be had; what was known of it is kept";
      missing.forEach(
          name -> pages.problems().add(Problem.warning(name, warning.formatted(service))));
      return new ServicePages(pages.found(), pages.tried(), pages.problems(), missing.isEmpty());
    }
    Set<String> left = new LinkedHashSet<>(known.stream().map(ServicePages::name).toList());
    Set<String> present = new LinkedHashSet<>(List.of("list_" + service));
    clients.forEach(client -> present.add("list_" + client));
    listed.forEach(present::remove);
    left.removeAll(present);
    listed.forEach(left::remove);
    pages.takeOthers(feed, service, present, left);
    return pages;
  }

  /** Reads the pages that AWS lists, and returns the names of those that could not be had. */
  private List<String> takeListed(PageFeed feed, String service, Set<String> listed)
      throws InterruptedException {
    List<String> missing = new ArrayList<>();
    for (String name : listed) {
      boolean isThere = false;
      for (String form : PageFeed.FORMS) {
        isThere = isThere || take(feed, service, name + form, true);
      }
      if (!isThere) {
        missing.add(name);
      }
    }
    return missing;
  }

  /**
   * Reads pages that AWS does not list.
   *
   * @param present the names that pages can have since August 2026
   * @param left the other names that are known; those whose page is read are removed
   */
  private void takeOthers(PageFeed feed, String service, Set<String> present, Set<String> left)
      throws InterruptedException {
    for (String form : PageFeed.FORMS) {
      if (found.isEmpty()) {
        for (String name : present) {
          take(feed, service, name + form, name.equals("list_" + service));
        }
        if (!found.isEmpty()) {
          return;
        }
      }
      for (String name : List.copyOf(left)) {
        if (take(feed, service, name + form, true)) {
          left.remove(name);
        }
      }
      if (left.isEmpty() && !found.isEmpty()) {
        return;
      }
    }
  }

  private static String name(ServicePage page) {
    String address = page.address();
    return address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
  }

  /** Reads a page, if it is there; one that need not be about the service is passed over then. */
  private boolean take(PageFeed feed, String service, String file, boolean mustBeOfService)
      throws InterruptedException {
    try {
      Optional<Content> page = feed.page(file);
      if (page.isEmpty()) {
        tried.add(file);
        return false;
      }
      Source source = SourceReader.read(page.get().source(), page.get().bytes());
      String about = source.catalog().service();
      if (!about.equals(service)) {
        if (mustBeOfService) {
          problems.add(
              Problem.warning(source.file(), "is of " + about + ", and not of " + service));
        } else {
          tried.add(file);
        }
        return false;
      }
      found.add(source);
      return true;
    } catch (ProblemsException e) {
      e.problems().stream().limit(1).map(ServicePages::asWarning).forEach(problems::add);
      return false;
    }
  }

  /**
   * Returns a catalog without pages that AWS no longer lists: what only they said does not count.
   */
  ServiceCatalog listed(ServiceCatalog catalog) {
    Set<String> addresses =
        found.stream()
            .flatMap(source -> source.catalog().pages().stream())
            .map(ServicePage::address)
            .collect(Collectors.toSet());
    return areAll
        ? catalog.withPages(
            catalog.pages().stream().filter(page -> addresses.contains(page.address())).toList())
        : catalog;
  }

  private static Problem asWarning(Problem problem) {
    return problem.as(Severity.WARNING).saying("the page is not taken: " + problem.message());
  }

  /** Returns the names of the pages that were read. */
  List<String> names() {
    return found.stream().map(Source::file).toList();
  }

  /**
   * Returns AWS's JSON with what the pages tell besides. Of an action that also stands on a page
   * that could not be had, what was known is kept beside what the others tell.
   *
   * @param previous the catalog so far
   */
  Source beside(Source json, Optional<ServiceCatalog> previous) {
    List<Problem> warnings = new ArrayList<>(json.warnings());
    warnings.addAll(problems);
    if (found.isEmpty()) {
      return new Source(json.file(), json.catalog(), json.lacks(), warnings);
    }
    Source pages = Joined.of(found);
    warnings.addAll(pages.warnings());
    ServiceCatalog catalog = json.catalog();
    warnings.addAll(onPagesAlone(json, pages));
    warnings.addAll(lackingOnPages(json, pages));
    RenamedTypes renamed =
        RenamedTypes.between(pages.catalog().resourceTypes(), catalog.resourceTypes());
    Map<String, CatalogAction> told = actionsOfPages(pages, previous);
    List<CatalogAction> actions =
        catalog.actions().stream()
            .map(action -> action.completedBy(renamed.of(told.getOrDefault(action.name(), action))))
            .toList();
    EnumSet<Fact> lacks = EnumSet.noneOf(Fact.class);
    lacks.addAll(json.lacks());
    lacks.retainAll(pages.lacks());
    ServiceCatalog both =
        new ServiceCatalog(
            catalog.service(),
            previous
                .filter(known -> found.size() < known.pages().size()) // One page names itself.
                .orElse(pages.catalog())
                .displayName(),
            catalog.source(),
            actions,
            catalog.resourceTypes(),
            catalog.conditionKeys(),
            catalog.removed(),
            operations(catalog, pages, previous),
            addresses(
                pages.catalog().pages(), previous.map(ServiceCatalog::pages).orElseGet(List::of)));
    return new Source(json.file(), both, lacks, warnings);
  }

  /** Tells which actions pages list that AWS's JSON, which is believed, does not. */
  private static List<Problem> onPagesAlone(Source json, Source pages) {
    Map<String, CatalogAction> listed = json.catalog().actionsByName();
    List<String> others =
        pages.catalog().actions().stream()
            .map(CatalogAction::name)
            .filter(name -> !listed.containsKey(name))
            .toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            Problem.warning(
                pages.file(),
                "lists %s that %s does not, and so the catalog does not: %s"
                    .formatted(
                        Counted.of(others.size(), "action"),
                        json.file(),
                        String.join(", ", others))));
  }

  /** Tells that pages lack half of the actions: they are cut off, or not all could be had. */
  private static List<Problem> lackingOnPages(Source json, Source pages) {
    Map<String, CatalogAction> told = pages.catalog().actionsByName();
    List<CatalogAction> actions = json.catalog().actions();
    long lacking = actions.stream().filter(action -> !told.containsKey(action.name())).count();
    return 2 * lacking < actions.size() || actions.isEmpty()
        ? List.of()
        : List.of(
            Problem.warning(
                pages.file(),
                lacking
                    + " of "
                    + Counted.of(actions.size(), "action")
                    + " of the catalog are not on the page; what was known of them is kept"));
  }

  /** Returns the operations of AWS's JSON, or those of the pages beside what others told. */
  private static List<OperationReference> operations(
      ServiceCatalog json, Source pages, Optional<ServiceCatalog> previous) {
    List<OperationReference> told = pages.catalog().operations();
    if (!json.operations().isEmpty() || told.isEmpty()) {
      return json.operations();
    }
    return previous.map(known -> OtherPages.of(known, pages).operations(told)).orElse(told);
  }

  /** Returns the actions of the pages, by name, each with what was known of it by other pages. */
  private static Map<String, CatalogAction> actionsOfPages(
      Source pages, Optional<ServiceCatalog> previous) {
    Map<String, CatalogAction> told = pages.catalog().actionsByName();
    if (previous.isPresent()) {
      OtherPages others = OtherPages.of(previous.get(), pages);
      Map<String, CatalogAction> known = previous.get().actionsByName();
      told.replaceAll(
          (name, action) ->
              known.containsKey(name) ? others.joined(action, known.get(name)) : action);
    }
    return told;
  }

  /** Returns the pages that were read, and those that are known where there are more of them. */
  private static List<ServicePage> addresses(List<ServicePage> read, List<ServicePage> known) {
    Map<String, ServicePage> pages = new LinkedHashMap<>();
    if (read.size() < known.size()) {
      OtherPages.unread(known, read).forEach(page -> pages.put(page.address(), page));
    }
    read.forEach(page -> pages.put(page.address(), page));
    return List.copyOf(pages.values());
  }
}
