package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A catalog of one's own can have a part of a service's actions. */
final class OwnCatalogsTest {

  @Test
  void aCatalogOfOneActionHidesNoOpenResource() throws Exception {
    BundledCatalogs bundled = new BundledCatalogs();
    List<String> hidden = new ArrayList<>();
    int open = 0;
    for (String service : bundled.services()) {
      ServiceCatalog all = bundled.find(service).orElseThrow();
      if (all.actions().isEmpty()) {
        continue;
      }
      ServiceCatalog one = of(all, all.actions().subList(0, 1));
      boolean told = isOpen(all);
      open += told ? 1 : 0;
      if (told && !isOpen(one)) {
        hidden.add(service);
      }
    }
    assertEquals(List.of(), hidden, "to be added to EndpointPolicies");
    assertTrue(open > 100, "services whose resources have policies: " + open);
  }

  private static ServiceCatalog of(ServiceCatalog all, List<CatalogAction> actions) {
    return new ServiceCatalog(
        all.service(),
        all.displayName(),
        all.source(),
        actions,
        all.resourceTypes(),
        all.conditionKeys(),
        List.of());
  }

  private static boolean isOpen(ServiceCatalog catalog) {
    String policy =
        """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
          "Action": "%s:%s", "Resource": "*"}}
        """
            .formatted(catalog.service(), catalog.actions().get(0).name());
    return PolicyChecker.knowing(List.of(CatalogReference.of(catalog)))
        .check(policy, PolicyKind.RESOURCE)
        .stream()
        .anyMatch(finding -> finding.check() == Check.OPEN_TO_EVERYONE);
  }
}
