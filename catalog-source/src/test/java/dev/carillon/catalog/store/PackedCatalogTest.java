package dev.carillon.catalog.store;

import static dev.carillon.catalog.CatalogFixture.service;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedCatalogTest {

  private static final Set<String> KEYS = Set.of("aws:TagKeys", "x:${A}/${B}", "x:c");
  private static final Set<String> TYPES = Set.of("table", "code signing config", "vpc");

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsPackedIsReadBackEqual(@ForAll("catalogs") ServiceCatalog catalog) {
    byte[] packed = PackedWriter.write(catalog);
    ServiceCatalog read = PackedReader.read(new String(packed, StandardCharsets.UTF_8));
    assertEquals(catalog, read);
    assertArrayEquals(packed, PackedWriter.write(read));
  }

  @Test
  void aLineBreakInATextIsRefusedRatherThanPackedWrong() {
    ServiceCatalog catalog = service("x").resourceType("table", "arn:\taws").build();
    assertThrows(IllegalArgumentException.class, () -> PackedWriter.write(catalog));
  }

  @Test
  void anotherTextIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> PackedReader.read("{}"));
    assertThrows(IllegalArgumentException.class, () -> PackedReader.read(""));
    assertThrows(
        IllegalArgumentException.class, () -> PackedReader.read("carillon\t1\tx\tX\ts\n?\n"));
  }

  @Provide
  Arbitrary<ServiceCatalog> catalogs() {
    return Combinators.combine(
            actions(),
            unique(resourceTypes(), ResourceType::name),
            unique(conditionKeys(), ConditionKey::name),
            removed())
        .as(
            (actions, types, keys, removed) ->
                new ServiceCatalog("x", "Amazon X", "a page, ä", actions, types, keys, removed));
  }

  private static Arbitrary<List<CatalogAction>> actions() {
    Arbitrary<CatalogAction> action =
        Combinators.combine(
                Arbitraries.of("GetA", "GetB", "PutC", "tagD-E"),
                Arbitraries.of("", "Grants permission; äöü").injectNull(0.3),
                levels(1),
                unique(uses(), ResourceUse::type),
                keys(),
                Arbitraries.of("s3:Get", "iam:PassRole").list().uniqueElements().ofMaxSize(2),
                Arbitraries.of(true, false))
            .as(
                (name, description, levels, uses, keys, dependent, only) ->
                    new CatalogAction(
                        name,
                        description == null || description.isEmpty() ? null : description,
                        levels,
                        uses,
                        keys,
                        dependent,
                        only));
    return unique(action, CatalogAction::name);
  }

  private static Arbitrary<ResourceUse> uses() {
    return Combinators.combine(Arbitraries.of(TYPES), Arbitraries.of(true, false), keys())
        .as(ResourceUse::new);
  }

  private static Arbitrary<ResourceType> resourceTypes() {
    return Combinators.combine(
            Arbitraries.of(TYPES), Arbitraries.of("arn:a", "arn:b").list().ofMaxSize(2), keys())
        .as(ResourceType::new);
  }

  private static Arbitrary<ConditionKey> conditionKeys() {
    return Combinators.combine(
            Arbitraries.of(KEYS), Arbitraries.of("String", "ARN").list().ofMaxSize(2))
        .as(ConditionKey::new);
  }

  private static Arbitrary<List<RemovedAction>> removed() {
    Arbitrary<RemovedAction> action =
        Combinators.combine(Arbitraries.of("OldA", "OldB"), levels(0))
            .as((name, levels) -> new RemovedAction(name, LocalDate.of(2026, 1, 31), levels));
    return unique(action, RemovedAction::name);
  }

  private static Arbitrary<Set<AccessLevel>> levels(int atLeast) {
    return Arbitraries.of(AccessLevel.class).set().ofMinSize(atLeast).ofMaxSize(3);
  }

  private static Arbitrary<List<String>> keys() {
    return Arbitraries.of(KEYS).list().uniqueElements().ofMaxSize(3);
  }

  private static <T> Arbitrary<List<T>> unique(Arbitrary<T> parts, Function<T, Object> name) {
    return parts.list().uniqueElements(name).ofMaxSize(3);
  }
}
