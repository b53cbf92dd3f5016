package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BundledOperationsTest {

  private static final Path FILE =
      Path.of("src/main/resources/dev/carillon/catalog/call/operations.txt");

  private final BundledOperations bundled = new BundledOperations(new BundledCatalogs());

  @Test
  void theFileSaysWhatTheReferenceSays() throws IOException {
    ReferenceZip reference = ReferenceZip.read();
    StringBuilder text = new StringBuilder();
    reference
        .operations()
        .forEach(
            (service, operations) -> {
              text.append('#').append(service);
              reference
                  .clients()
                  .getOrDefault(service, Set.of())
                  .forEach(name -> text.append(' ').append(name));
              text.append('\n');
              operations.stream()
                  .filter(operation -> !isOnlyItself(operation))
                  .sorted(Comparator.comparing(Operation::name))
                  .forEach(operation -> text.append(line(operation)).append('\n'));
            });
    if ("rewrite".equals(System.getProperty("carillon.golden"))) {
      Files.writeString(FILE, text);
    }
    assertEquals(text.toString(), Files.readString(FILE));
  }

  /** The catalogs are younger than the table of operations: some operations are gone by then. */
  @Test
  void allButAFewOperationsOfTheReferenceAreFoundWithTheirActions() throws IOException {
    List<String> missing = new ArrayList<>();
    int all = 0;
    for (List<Operation> operations : ReferenceZip.read().operations().values()) {
      for (Operation operation : operations) {
        all++;
        Optional<Operation> found = bundled.find(operation.service(), operation.name());
        if (found.isEmpty()) {
          missing.add(operation.qualifiedName());
        } else if (!found.get().actions().equals(operation.actions())) {
          throw new AssertionError(found + " is not " + operation);
        }
      }
    }
    assertEquals(17_463, all);
    assertTrue(missing.size() < 200, missing.size() + " missing: " + missing);
  }

  @Test
  void namesAreFoundInAnyLetterCase() {
    assertEquals("DescribeDBInstances", bundled.find("rds", "DescribeDbInstances").get().name());
    assertEquals(Optional.empty(), bundled.find("rds", "DescribeNothing"));
    assertEquals(Optional.of("chime"), bundled.serviceOf("chimesdkmeetings"));
  }

  private static boolean isOnlyItself(Operation operation) {
    return operation.actions().size() == 1
        && operation
            .actions()
            .get(0)
            .equals(AuthorizedAction.of(operation.service(), operation.name()));
  }

  private static String line(Operation operation) {
    List<String> actions = new ArrayList<>();
    for (AuthorizedAction action : operation.actions()) {
      String name =
          action.service().equals(operation.service())
              ? action.name().equals(operation.name()) ? "=" : action.name()
              : action.iamName();
      actions.add(
          action.passedTo().isEmpty() ? name : name + '@' + String.join("|", action.passedTo()));
    }
    return operation.name() + ' ' + String.join(",", actions);
  }
}
