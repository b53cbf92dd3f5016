package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code "ec2:instance"} is how AWS's tagging API names a resource type: no action, no key. */
final class ResourceTypeNamesTest {

  @Test
  void noResourceTypeOfAnyServiceIsTakenForSomethingElse() throws ProblemsException {
    BundledCatalogs catalogs = new BundledCatalogs();
    List<String> texts = new ArrayList<>();
    for (String service : catalogs.services()) {
      for (ResourceType type : catalogs.find(service).orElseThrow().resourceTypes()) {
        texts.add("{\"" + service + ":" + type.name() + "\"}");
      }
    }
    assertTrue(texts.size() > 2000, texts.size() + " resource types");
    String code = "package app; class Case { String[][] a = {" + String.join(",\n", texts) + "}; }";
    assertEquals(
        List.of(),
        Compilation.diagnose(() -> catalogs, Map.of("app/Case.java", code), "services=*"));
  }
}
