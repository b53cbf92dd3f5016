package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the packed form of a catalog, in which the jar bundles every service: a line per fact,
 * fields separated by tabs, condition keys and resource types named once and then referred to by
 * number. A fifth of the canonical JSON, and as many times quicker to read.
 *
 * <pre>
 * carillon  2  service  displayName  source  usual clients
 * k  name  type…                                            a condition key that the service lists
 * K  name                                                   one that only actions or types name
 * r  name  keys  arn…                                       a resource type that the service lists
 * R  name                                                   one that only actions name
 * a  name  levels  uses  keys  marks  dependents  description
 * x  name  since  levels                                    a removed action
 * o  name  clients  action…                                 an operation
 * c  place  key  value…                                     of its action of that place, a context
 * p  address  since  anchors  rows  name…                   a page
 * </pre>
 *
 * <p>Keys are numbers in the order of the k and K lines, separated by commas; uses are numbers in
 * the order of the r and R lines, separated by spaces, each with {@code *} where it is required,
 * {@code ?} where that is not known, and then {@code :keys} where it has condition keys of its own.
 * Levels are their first letters. Marks are {@code P} for permission only, {@code ?} where that is
 * not known, and {@code o} where the operation of the action's name is authorized by it alone and
 * has the usual clients; it has no o line. Dependents are separated by spaces; {@code ?} where they
 * are not known. Clients are separated by spaces, {@code =} for the usual ones. An action of an
 * operation lacks the service where it is the own one. Rows are the numbers of the actions that
 * have one, behind a {@code +}, or of all others, behind a {@code -}; names are of rows whose
 * action is not listed. An address below AWS's folder lacks that. A backslash stands before t, n, r
 * and itself where a text has a tab, a line break or a backslash.
 */
final class PackedWriter {

  private final ServiceCatalog catalog;
  private final Map<String, Integer> keys = new LinkedHashMap<>();
  private final Map<String, Integer> types = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();
  private final PackedApi api;

  private PackedWriter(ServiceCatalog catalog) {
    this.catalog = catalog;
    this.api = new PackedApi(catalog);
  }

  static byte[] write(ServiceCatalog catalog) {
    PackedWriter writer = new PackedWriter(catalog);
    writer.writeAll();
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void writeAll() {
    line(
        "carillon",
        "2",
        catalog.service(),
        catalog.displayName(),
        catalog.source(),
        api.usualClients());
    for (ConditionKeyReference key : catalog.conditionKeys()) {
      number(keys, key.name());
      line(Stream.concat(Stream.of("k", key.name()), key.types().stream()));
    }
    for (String key : usedKeys()) {
      if (number(keys, key)) {
        line("K", key);
      }
    }
    for (ResourceTypeReference type : catalog.resourceTypes()) {
      number(types, type.name());
      Stream<String> fields = Stream.of("r", type.name(), numbers(type.conditionKeys()));
      line(Stream.concat(fields, type.arnFormats().stream()));
    }
    for (CatalogAction action : catalog.actions()) {
      for (ResourceUse use : action.resources()) {
        if (number(types, use.type())) {
          line("R", use.type());
        }
      }
    }
    catalog.actions().forEach(this::action);
    for (RemovedAction action : catalog.removed()) {
      line("x", action.name(), action.since().toString(), letters(action.accessLevels()));
    }
    api.lines().forEach(fields -> line(fields.stream()));
  }

  private Set<String> usedKeys() {
    Set<String> used = new TreeSet<>();
    catalog.resourceTypes().forEach(type -> used.addAll(type.conditionKeys()));
    for (CatalogAction action : catalog.actions()) {
      used.addAll(action.allConditionKeys());
    }
    return used;
  }

  private void action(CatalogAction action) {
    String uses = action.resources().stream().map(this::use).collect(Collectors.joining(" "));
    String description = action.description();
    line(
        "a",
        action.name(),
        letters(action.accessLevels()),
        uses,
        numbers(action.conditionKeys()),
        marks(action),
        action.dependents().map(needed -> String.join(" ", needed)).orElse("?"),
        description == null ? "" : description);
  }

  private String use(ResourceUse use) {
    String own = use.conditionKeys().isEmpty() ? "" : ':' + numbers(use.conditionKeys());
    return types.get(use.type()) + mark(use.required(), "*") + own;
  }

  private String marks(CatalogAction action) {
    return mark(action.permissionOnly(), "P") + (api.isPlain(action.name()) ? "o" : "");
  }

  private static String mark(Mark mark, String set) {
    return mark.isKnown() ? (mark.isSet() ? set : "") : "?";
  }

  private String numbers(List<String> names) {
    return names.stream()
        .map(name -> String.valueOf(keys.get(name)))
        .collect(Collectors.joining(","));
  }

  private static String letters(Collection<AccessLevel> levels) {
    return levels.stream().map(l -> l.name().substring(0, 1)).collect(Collectors.joining());
  }

  /** Gives a name the next number; false where it has one. */
  private static boolean number(Map<String, Integer> numbers, String name) {
    return numbers.putIfAbsent(name, numbers.size()) == null;
  }

  private void line(String... fields) {
    line(Stream.of(fields));
  }

  /** Writes a line without the empty fields at its end. */
  private void line(Stream<String> fields) {
    fields.forEach(field -> out.append(escaped(field)).append('\t'));
    while (out.charAt(out.length() - 1) == '\t') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
