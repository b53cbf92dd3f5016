package dev.carillon.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("any-jdk")
class CatalogJsonPropertyTest {

  @Provide
  Arbitrary<ServiceCatalog> catalogs() {
    return Catalogs.any();
  }

  @Property(tries = 300)
  void everyCatalogComesBackAsItWas(@ForAll("catalogs") ServiceCatalog catalog)
      throws ProblemsException {
    byte[] written = CatalogJson.write(catalog);

    ServiceCatalog read = CatalogJson.read("any.json", written);

    assertEquals(catalog, read);
    assertArrayEquals(written, CatalogJson.write(read));
  }

  @Property(tries = 100)
  void everyCatalogIsValidByTheSchema(@ForAll("catalogs") ServiceCatalog catalog) {
    assertEquals(List.of(), CatalogSchema.errors(new String(CatalogJson.write(catalog), UTF_8)));
  }

  @Property(tries = 300)
  void aDamagedCatalogIsReadOrRefusedButNeverCrashes(
      @ForAll("catalogs") ServiceCatalog catalog, @ForAll Random random) {
    byte[] damaged = CatalogJson.write(catalog);
    for (int i = 0; i < 3; i++) {
      damaged[random.nextInt(damaged.length)] =
          (byte) "{}[]\",:x0\u0000".charAt(random.nextInt(10));
    }
    damaged = Arrays.copyOf(damaged, damaged.length - random.nextInt(3));

    try {
      CatalogJson.read("damaged.json", damaged);
    } catch (ProblemsException e) {
      assertEquals("damaged.json", e.problems().get(0).file());
    }
  }
}
