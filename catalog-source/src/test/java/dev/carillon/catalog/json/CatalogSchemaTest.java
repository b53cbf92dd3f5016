package dev.carillon.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSchemaTest {

  private static final Path CHIME = Path.of("src/main/tables/chime.json");

  @Test
  void theSchemaIsASchema() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    assertEquals(
        List.of(),
        registry
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(CatalogSchema.text(), InputFormat.JSON));
  }

  @Test
  void theChimeCatalogIsValid() throws IOException {
    assertEquals(List.of(), CatalogSchema.errors(Files.readString(CHIME)));
  }

  /** What the reader refuses, the schema refuses too, but for what a schema cannot say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'service': 'bells', 'actions': []}",
        "{'formatVersion': 3, 'service': 'bells', 'actions': []}",
        "{'formatVersion': 1, 'service': 'Bells!', 'actions': []}",
        "{'formatVersion': 1, 'service': 'bells'}",
        "{'formatVersion': 1, 'service': 'bells', 'displayName': ' ', 'actions': []}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': [{'name': 'A'}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': [{'name': 'A', 'accessLevels': []}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': ["
            + "{'name': 'A', 'accessLevels': ['write']}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': ["
            + "{'name': 'A b', 'accessLevels': ['Write']}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': ["
            + "{'name': 'A', 'accessLevels': ['Write'], 'dependentActions': ['GetObject']}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': ["
            + "{'name': 'A', 'accessLevels': ['Write'], 'resources': [{'required': true}]}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': [], 'removed': ["
            + "{'name': 'A', 'since': 'yesterday'}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': [], 'resourceTypes': [{}]}",
        "{'formatVersion': 1, 'service': 'bells', 'actions': [], 'conditionKeys': [{}]}",
      })
  void refusesWhatTheReaderRefuses(String quoted) {
    String json = quoted.replace('\'', '"');

    assertFalse(CatalogSchema.errors(json).isEmpty());
    assertThrows(ProblemsException.class, () -> CatalogJson.read("x.json", json.getBytes(UTF_8)));
  }
}
