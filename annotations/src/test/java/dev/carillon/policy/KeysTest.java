package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.policy.condition.ConditionKey;
import dev.carillon.policy.condition.MultivaluedKey;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void everyKeyThatIamDocumentsAsGlobalIsThereWithItsTypes() throws IOException {
    Path reference = Path.of(System.getProperty("carillon.reference", "none"));
    assumeTrue(Files.isDirectory(reference), "no reference data beside this checkout");

    Map<String, Set<String>> ours = ours();
    for (String line : Files.readAllLines(reference.resolve("iam/global-condition-keys.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3 || !cells[0].startsWith("aws:")) {
        continue;
      }
      Set<String> documented = new TreeSet<>();
      for (String type : cells[1].split(", ", -1)) {
        documented.add(
            type.replace(" ", "").toLowerCase(Locale.ROOT)
                + " "
                + cells[2].toLowerCase(Locale.ROOT));
      }
      assertEquals(documented, ours.get(cells[0].toLowerCase(Locale.ROOT)), cells[0]);
    }
    assertTrue(ours.size() > 50, ours.keySet().toString());
  }

  private static Map<String, Set<String>> ours() {
    Map<String, Set<String>> keys = new TreeMap<>();
    try {
      for (Field field : Keys.class.getFields()) {
        Object key = field.get(null);
        if (key instanceof ConditionKey single) {
          add(keys, single.name(), type(single) + " single-valued");
        } else if (key instanceof MultivaluedKey<?> multivalued) {
          add(keys, multivalued.name(), "string multivalued");
        }
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    for (String tag : Set.of("PrincipalTag", "RequestTag", "ResourceTag")) {
      add(keys, "aws:" + tag + "/*tag-key*", "string single-valued");
    }
    return keys;
  }

  private static String type(ConditionKey key) {
    return key.getClass()
        .getSimpleName()
        .replace("Key", "")
        .toLowerCase(Locale.ROOT)
        .replace("bool", "boolean");
  }

  private static void add(Map<String, Set<String>> keys, String name, String type) {
    keys.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new TreeSet<>()).add(type);
  }
}
