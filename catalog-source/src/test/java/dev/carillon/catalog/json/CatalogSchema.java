package dev.carillon.catalog.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.carillon.catalog.OwnFile;
import java.util.List;

/** The JSON Schema of the format, as a validator sees it. */
final class CatalogSchema {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text(), InputFormat.JSON);

  private CatalogSchema() {}

  /** Returns what the schema says against a catalog; nothing if it is valid. */
  static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** Returns the schema itself. */
  static String text() {
    return OwnFile.text(CatalogJson.class, "catalog.schema.json");
  }
}
