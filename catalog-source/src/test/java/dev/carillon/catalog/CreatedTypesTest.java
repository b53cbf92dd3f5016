package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.iam.page.CreatedTypes;
import dev.carillon.policy.reference.ActionReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What actions of EC2 create, against the keys that AWS's table has for each use of a type. */
final class CreatedTypesTest {

  private static final String REQUEST = "aws:RequestTag/${TagKey}";
  private static final String RESOURCE = "aws:ResourceTag/${TagKey}";

  @Test
  void whatIsCreatedGetsTagsOfTheRequestAndTheRestHasItsOwn() throws ProblemsException {
    ServiceCatalog ec2 = new BundledCatalogs().find("ec2").orElseThrow();
    Map<String, Set<String>> listed = new TreeMap<>();
    for (CatalogAction action : ec2.actions()) {
      listed.put(action.name(), tagged(action));
    }
    Map<String, Set<String>> told = new TreeMap<>();
    for (ActionReference action : CatalogReference.of(ec2).actions()) {
      List<String> created = CreatedTypes.of(action);
      if (!created.isEmpty()) {
        told.put(action.actionName(), new TreeSet<>(created));
      }
    }
    listed.keySet().retainAll(told.keySet());
    assertEquals(listed, told);
    assertTrue(told.size() > 80, told.keySet().toString());
  }

  /** Returns the types that an action tags and that have no tags before. */
  private static Set<String> tagged(CatalogAction action) {
    return action.resources().stream()
        .filter(use -> use.conditionKeys().contains(REQUEST))
        .filter(use -> !use.conditionKeys().contains(RESOURCE))
        .map(ResourceUse::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
