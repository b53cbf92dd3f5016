package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of a service that has no condition keys, a key that not every request has is wrong. */
@Tag("any-jdk")
final class ServicesWithoutKeysTest {

  private static boolean hasKeys(ServiceCatalog catalog) {
    return !catalog.conditionKeys().isEmpty()
        || catalog.actions().stream().anyMatch(action -> !action.conditionKeys().isEmpty())
        || catalog.resourceTypes().stream().anyMatch(type -> !type.conditionKeys().isEmpty());
  }

  private static boolean isToldWrong(ServiceCatalog catalog) {
    String policy =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "%s:%s",
        "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/team": "red"}}}]}
        """
            .formatted(catalog.service(), catalog.actions().get(0).name());
    return PolicyChecker.knowing(List.of(CatalogReference.of(catalog)))
        .check(policy, PolicyKind.IDENTITY)
        .stream()
        .map(Finding::id)
        .anyMatch("UNSUPPORTED_ACTION_FOR_CONDITION_KEY"::equals);
  }

  @Test
  void tagsOfTheirRequestsAreWrong() throws ProblemsException {
    BundledCatalogs bundled = new BundledCatalogs();
    List<String> without = new ArrayList<>();
    List<String> unnoticed = new ArrayList<>();
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      if (!catalog.actions().isEmpty() && !hasKeys(catalog)) {
        without.add(service);
        if (!isToldWrong(catalog)) {
          unnoticed.add(service);
        }
      }
    }
    assertTrue(without.contains("polly"), without.toString());
    assertEquals(List.of(), unnoticed);
  }
}
