package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.UnlistedActions;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the form that {@link PackedWriter} describes. */
final class PackedReader {

  /** Stands for the usual clients of the service. */
  static final String USUAL_CLIENTS = "=";

  private final List<String> keys = new ArrayList<>();
  private final List<String> types = new ArrayList<>();

  /** The uses by how they are written: most actions share theirs with others. */
  private final Map<String, ResourceUse> uses = new HashMap<>();

  /** The lists of keys likewise. */
  private final Map<String, List<String>> keyLists = new HashMap<>();

  private final Map<String, Set<AccessLevel>> levels = new HashMap<>();
  private final List<CatalogAction> actions = new ArrayList<>();
  private final List<ResourceTypeReference> resourceTypes = new ArrayList<>();
  private final List<ConditionKeyReference> conditionKeys = new ArrayList<>();
  private final List<RemovedAction> removed = new ArrayList<>();
  private final List<OperationReference> operations = new ArrayList<>();
  private final List<OperationDraft> drafts = new ArrayList<>();
  private final List<ServicePage> pages = new ArrayList<>();
  private final boolean withOperations;
  private String service = "";
  private List<String> usualClients = List.of();

  /** An operation while the lines of its contexts are read. */
  private record OperationDraft(
      String name,
      List<String> clients,
      List<String> actions,
      List<Map<String, List<String>>> contexts) {

    OperationReference operation() {
      List<AuthorizedAction> authorized = new ArrayList<>();
      for (int place = 0; place < actions.size(); place++) {
        authorized.add(new AuthorizedAction(actions.get(place), contexts.get(place)));
      }
      return new OperationReference(name, clients, authorized);
    }
  }

  private PackedReader(boolean withOperations) {
    this.withOperations = withOperations;
  }

  /**
   * Reads a catalog, with its operations or only those for which AWS lists no action: they can be
   * actions that AWS does not list yet.
   *
   * @throws IllegalArgumentException if the text is not in the packed form
   */
  static ServiceCatalog read(String text, boolean withOperations) {
    PackedReader reader = new PackedReader(withOperations);
    List<String> lines = PackedLine.lines(text);
    PackedLine first = new PackedLine(lines.isEmpty() ? "" : lines.get(0));
    if (!first.at(0).equals("carillon") || !first.at(1).equals("2")) {
      throw new IllegalArgumentException("not a packed catalog");
    }
    reader.service = first.at(2);
    reader.usualClients = PackedLine.split(first.at(5), ' ');
    for (String line : lines.subList(1, lines.size())) {
      if (withOperations || !isOfOperations(line) || isUntold(new PackedLine(line))) {
        reader.line(new PackedLine(line));
      }
    }
    for (OperationDraft draft : reader.drafts) {
      reader.operations.add(draft.operation());
    }
    return new ServiceCatalog(
        first.at(2),
        first.at(3),
        first.at(4),
        reader.actions,
        reader.resourceTypes,
        reader.conditionKeys,
        reader.removed,
        reader.operations,
        reader.pages);
  }

  /** Returns whether a line is of an operation of which its actions do not tell what it needs. */
  private static boolean isUntold(PackedLine line) {
    return line.at(0).equals("o") && UnlistedActions.tellsNone(line.at(1), line.from(3));
  }

  private static boolean isOfOperations(String line) {
    return line.startsWith("o\t") || line.startsWith("c\t");
  }

  private void line(PackedLine line) {
    String name = line.at(1);
    switch (line.at(0)) {
      case "k" -> {
        keys.add(name);
        conditionKeys.add(new ConditionKeyReference(name, line.from(2)));
      }
      case "K" -> keys.add(name);
      case "r" -> {
        types.add(name);
        resourceTypes.add(new ResourceTypeReference(name, line.from(3), keys(line.at(2))));
      }
      case "R" -> types.add(name);
      case "a" -> actions.add(action(line));
      case "x" -> removed.add(new RemovedAction(name, day(line.at(2)), levels(line.at(3))));
      case "o" -> drafts.add(operation(line));
      case "c" ->
          drafts
              .get(drafts.size() - 1)
              .contexts()
              .get(Integer.parseInt(name))
              .put(line.at(2), line.from(3));
      case "p" -> pages.add(page(line));
      default -> throw new IllegalArgumentException("a line begins with " + line.at(0));
    }
  }

  private CatalogAction action(PackedLine line) {
    String name = line.at(1);
    String marks = line.at(5);
    String dependents = line.at(6);
    String description = line.at(7);
    if (withOperations && marks.indexOf('o') >= 0) {
      AuthorizedAction itself = new AuthorizedAction(service + ':' + name, Map.of());
      operations.add(new OperationReference(name, usualClients, List.of(itself)));
    }
    return new CatalogAction(
        name,
        description.isEmpty() ? null : description,
        levels.computeIfAbsent(line.at(2), PackedReader::levels),
        uses(line.at(3)),
        keys(line.at(4)),
        dependents.equals("?") ? Optional.empty() : Optional.of(PackedLine.split(dependents, ' ')),
        mark(marks, 'P'));
  }

  private List<ResourceUse> uses(String texts) {
    List<ResourceUse> found = new ArrayList<>();
    for (String text : PackedLine.split(texts, ' ')) {
      found.add(uses.computeIfAbsent(text, this::use));
    }
    return found;
  }

  private ResourceUse use(String text) {
    int colon = text.indexOf(':');
    String own = colon < 0 ? "" : text.substring(colon + 1);
    String number = colon < 0 ? text : text.substring(0, colon);
    Mark required = mark(number, '*');
    String type = required == Mark.NO ? number : number.substring(0, number.length() - 1);
    return new ResourceUse(types.get(Integer.parseInt(type)), required, keys(own));
  }

  private static Mark mark(String marks, char set) {
    return marks.indexOf('?') >= 0 ? Mark.UNKNOWN : Mark.of(marks.indexOf(set) >= 0);
  }

  private OperationDraft operation(PackedLine line) {
    String clients = line.at(2);
    List<String> authorized = new ArrayList<>();
    List<Map<String, List<String>>> contexts = new ArrayList<>();
    for (String action : line.from(3)) {
      authorized.add(action.indexOf(':') < 0 ? service + ':' + action : action);
      contexts.add(new TreeMap<>());
    }
    return new OperationDraft(
        line.at(1),
        clients.equals(USUAL_CLIENTS) ? usualClients : PackedLine.split(clients, ' '),
        authorized,
        contexts);
  }

  private ServicePage page(PackedLine line) {
    String address = line.at(1);
    String rows = line.at(4);
    BitSet numbers = new BitSet();
    for (String number : PackedLine.split(rows.substring(1), ',')) {
      numbers.set(Integer.parseInt(number));
    }
    if (rows.charAt(0) == '-') {
      numbers.flip(0, actions.size());
    }
    List<String> names = new ArrayList<>(line.from(5));
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      names.add(actions.get(number).name());
    }
    return new ServicePage(
        address.startsWith("https:") ? address : ServicePage.FOLDER + address,
        line.at(2).isEmpty() ? Optional.empty() : Optional.of(day(line.at(2))),
        line.at(3),
        names);
  }

  /** Reads a day such as 2026-06-15; for Java's own parser a JVM loads 40 classes. */
  private static LocalDate day(String text) {
    if (text.length() != "2026-06-15".length()) {
      throw new IllegalArgumentException("a day is " + text);
    }
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private List<String> keys(String numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<String> known = keyLists.get(numbers);
    if (known == null) {
      List<String> found = new ArrayList<>();
      for (String number : PackedLine.split(numbers, ',')) {
        found.add(keys.get(Integer.parseInt(number)));
      }
      known = List.copyOf(found);
      keyLists.put(numbers, known);
    }
    return known;
  }

  private static Set<AccessLevel> levels(String letters) {
    EnumSet<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    for (AccessLevel level : AccessLevel.values()) {
      if (letters.indexOf(level.name().charAt(0)) >= 0) {
        levels.add(level);
      }
    }
    return levels;
  }
}
