package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of {@link PackedWriter} that are about the operations and pages of a service. */
final class PackedApi {

  private final ServiceCatalog catalog;
  private final List<String> names;
  private final Set<String> known;
  private final List<String> usual;
  private final Set<String> plain = new HashSet<>();

  PackedApi(ServiceCatalog catalog) {
    this.catalog = catalog;
    this.names = catalog.actions().stream().map(CatalogAction::name).toList();
    this.known = Set.copyOf(names);
    this.usual = usual(catalog.operations());
    for (OperationReference operation : catalog.operations()) {
      if (known.contains(operation.name())
          && operation.clients().equals(usual)
          && operation.isActionOf(catalog.service())) {
        plain.add(operation.name());
      }
    }
  }

  /** Returns the clients that most operations have; empty where there are no operations. */
  String usualClients() {
    return String.join(" ", usual);
  }

  /** Returns whether the operation of this name needs no line of its own. */
  boolean isPlain(String name) {
    return plain.contains(name);
  }

  /** Returns the fields of the lines. */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    for (OperationReference operation : catalog.operations()) {
      if (!isPlain(operation.name())) {
        lines.add(line(operation));
        for (int place = 0; place < operation.authorizedBy().size(); place++) {
          context(place, operation.authorizedBy().get(place), lines);
        }
      }
    }
    catalog.pages().forEach(page -> lines.add(line(page)));
    return lines;
  }

  private List<String> line(OperationReference operation) {
    boolean isUsual = operation.clients().equals(usual);
    List<String> fields = new ArrayList<>();
    fields.add("o");
    fields.add(operation.name());
    fields.add(isUsual ? PackedReader.USUAL_CLIENTS : String.join(" ", operation.clients()));
    String own = catalog.service() + ':';
    for (AuthorizedAction action : operation.authorizedBy()) {
      String name = action.action();
      fields.add(name.startsWith(own) ? name.substring(own.length()) : name);
    }
    return fields;
  }

  private static void context(int place, AuthorizedAction action, List<List<String>> lines) {
    action
        .context()
        .forEach(
            (key, values) -> {
              List<String> fields = new ArrayList<>(List.of("c", String.valueOf(place), key));
              fields.addAll(values);
              lines.add(fields);
            });
  }

  private List<String> line(ServicePage page) {
    String address = page.address();
    boolean atAws = address.startsWith(ServicePage.FOLDER);
    List<String> fields = new ArrayList<>();
    fields.add("p");
    fields.add(atAws ? address.substring(ServicePage.FOLDER.length()) : address);
    fields.add(page.since().map(LocalDate::toString).orElse(""));
    fields.add(page.anchors());
    fields.add(rows(Set.copyOf(page.actions())));
    page.actions().stream().filter(name -> !known.contains(name)).forEach(fields::add);
    return fields;
  }

  private String rows(Set<String> listed) {
    String with = numbers(listed, true);
    String without = numbers(listed, false);
    return with.length() <= without.length() ? '+' + with : '-' + without;
  }

  private String numbers(Set<String> listed, boolean wanted) {
    List<String> numbers = new ArrayList<>();
    for (int number = 0; number < names.size(); number++) {
      if (listed.contains(names.get(number)) == wanted) {
        numbers.add(String.valueOf(number));
      }
    }
    return String.join(",", numbers);
  }

  private static List<String> usual(List<OperationReference> operations) {
    Map<String, Long> counts =
        operations.stream()
            .collect(
                Collectors.groupingBy(
                    operation -> String.join(" ", operation.clients()),
                    TreeMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> PackedLine.split(most.getKey(), ' '))
        .orElse(List.of());
  }
}
