package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.Catalogs;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jdk")
@net.jqwik.api.Tag("any-jdk")
class PackedCatalogTest {

  @Provide
  Arbitrary<ServiceCatalog> catalogs() {
    return Catalogs.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsPackedIsReadBackEqual(@ForAll("catalogs") ServiceCatalog catalog) {
    byte[] packed = PackedWriter.write(catalog);
    ServiceCatalog read = PackedReader.read(new String(packed, StandardCharsets.UTF_8), true);
    assertEquals(catalog, read);
    assertArrayEquals(packed, PackedWriter.write(read));
  }

  /** Without the others, those are read that can be actions which AWS does not list yet. */
  @ParameterizedTest
  @CsvSource({
    "Get, true",
    "Get =, true",
    "Get one, true",
    "Get = TagResource, true",
    "Get = List, false",
    "Get = TagResource List, false",
    "Get = List TagResource, false",
  })
  void anOperationWithoutActionsIsReadWithoutTheOthers(String operation, boolean isRead) {
    String text = "carillon\t2\tx\tX\ts\tx\no\t" + operation.replace(' ', '\t');
    assertEquals(isRead, PackedReader.read(text, false).operation("Get").isPresent());
    assertTrue(PackedReader.read(text, true).operation("Get").isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "carillon\t1\tx\tX\ts\n", "carillon\t2\tx\tX\ts\n?\n"})
  void anotherTextIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> PackedReader.read(text, true));
  }

  @Test
  void aNumberOfNothingIsRefused() {
    String text = "carillon\t2\tx\tX\ts\na\tGet\tR\t7\n";
    assertThrows(IndexOutOfBoundsException.class, () -> PackedReader.read(text, true));
  }
}
