package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.UnlistedActions;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
final class CatalogOperationsTest {

  private final CatalogOperations bundled = new CatalogOperations(new BundledCatalogs());

  /** Where two services have a client of one name, the later one in order counts. */
  @Test
  void allClientsOfTheReferenceLeadToTheirService() throws IOException {
    Map<String, String> services = new TreeMap<>();
    ReferenceZip.read()
        .clients()
        .forEach((service, names) -> names.forEach(name -> services.put(name, service)));
    assertTrue(services.size() > 300, "clients: " + services.size());
    services.forEach(
        (name, service) -> assertEquals(Optional.of(service), bundled.serviceOf(name), name));
  }

  /** The catalogs are younger than the table of operations: some operations are gone by then. */
  @Test
  void allButAFewOperationsOfTheReferenceAreFoundWithTheirActions() throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> later = new ArrayList<>();
    List<String> without = new ArrayList<>();
    Set<String> itself = new TreeSet<>();
    Set<String> more = new TreeSet<>();
    int all = 0;
    int free = 0;
    for (List<CalledOperation> operations : ReferenceZip.read().operations().values()) {
      for (CalledOperation operation : operations) {
        all++;
        Optional<OperationReference> found = bundled.find(operation.service(), operation.name());
        if (found.isEmpty()) {
          missing.add(operation.qualifiedName());
        } else if (UnlistedActions.isFree(operation.qualifiedName())) {
          free++;
          assertEquals(List.of(), found.get().authorizedBy());
        } else if (operation.actions().isEmpty()) {
          (found.get().authorizedBy().isEmpty() ? without : later).add(operation.qualifiedName());
        } else if (!found.get().authorizedBy().equals(operation.actions())) {
          assertTrue(found.get().authorizedBy().containsAll(operation.actions()), found.toString());
          List<String> dependents = dependents(operation);
          List<String> documented = DocumentedActions.beside(operation.qualifiedName());
          found.get().authorizedBy().stream()
              .filter(action -> !operation.actions().contains(action))
              .filter(action -> !dependents.contains(action.action()))
              .filter(action -> !documented.contains(action.action()))
              .forEach(
                  action -> {
                    if (operation.isItself(action)) {
                      itself.add(operation.qualifiedName());
                    } else {
                      more.add(action.action());
                    }
                  });
        }
      }
    }
    assertEquals(17_463, all);
    assertEquals(
        Set.of(
            "ec2:CreateSecondaryNetwork",
            "ec2:CreateSecondarySubnet",
            "lex:CreateResourcePolicyStatement",
            "lex:DeleteResourcePolicyStatement",
            "odb:AssociateIamRoleToResource",
            "waf-regional:DisassociateWebACL"),
        itself,
        "AWS lists nothing but extras, though there is an action of the name");
    assertEquals(
        Set.of(),
        more,
        "neither AWS's lists of operations and of actions nor the pages of actions.txt tell of it");
    System.out.println(free + " are not authorized by IAM");
    System.out.println(later.size() + " by other sources, without action: " + without);
    assertTrue(later.size() > 500, later.size() + " by other sources");
    assertTrue(free > 80, free + " are not authorized by IAM");
    assertTrue(without.size() < 230, without.size() + " without action: " + without);
    assertTrue(missing.size() < 200, missing.size() + " missing: " + missing);
  }

  @Test
  void namesAreFoundInAnyLetterCase() {
    assertEquals("DescribeDBInstances", bundled.find("rds", "DescribeDbInstances").get().name());
    assertEquals(Optional.empty(), bundled.find("rds", "DescribeNothing"));
    assertEquals(Optional.of("chime"), bundled.serviceOf("chimesdkmeetings"));
  }

  @Test
  void whatAwsListsBesideAnActionIsPerhapsNeededToo() {
    assertEquals(
        List.of("ec2:CreateNetworkInterface", "mq:CreateBroker"),
        bundled.find("mq", "CreateBroker").orElseThrow().authorizedBy().stream()
            .map(AuthorizedAction::action)
            .filter(
                action ->
                    action.startsWith("mq:CreateB") || action.equals("ec2:CreateNetworkInterface"))
            .sorted()
            .toList());
  }

  /** Returns what AWS's table of actions lists beside the action of the operation's name. */
  private static List<String> dependents(CalledOperation operation) {
    try {
      return new BundledCatalogs()
          .find(operation.service())
          .flatMap(service -> service.action(operation.name()))
          .map(CatalogAction::dependentActions)
          .orElse(List.of());
    } catch (ProblemsException e) {
      throw new IllegalStateException(e);
    }
  }
}
