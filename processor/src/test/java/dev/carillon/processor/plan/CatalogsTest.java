package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogsTest {

  private static final String BELLS =
      """
      {"formatVersion": 1, "service": "bells", "displayName": "My Bells",
       "actions": [{"name": "HangBell", "accessLevels": ["Write"]}]}
      """;

  private static final CatalogStore BUNDLED =
      new CatalogStore() {
        @Override
        public SortedSet<String> services() {
          return new TreeSet<>(Set.of("bells", "towers"));
        }

        @Override
        public Optional<ServiceCatalog> find(String service) {
          return Optional.empty();
        }

        @Override
        public Map<String, String> clients() {
          return Map.of("Bells", "bells");
        }
      };

  @TempDir Path folder;

  @Test
  void aFolderOfTheUsersIsOneOfCatalogs() throws IOException, ProblemsException {
    Files.writeString(folder.resolve("bells.json"), BELLS);
    Catalogs catalogs = option(folder.toString());
    assertEquals("", id(catalogs));
    assertTrue(catalogs.isOwn("bells"));
    assertFalse(catalogs.isOwn("towers"));
    assertEquals("My Bells", catalogs.find("bells").orElseThrow().displayName());
    assertEquals(Set.of("bells", "towers"), catalogs.services());
  }

  @Test
  void servicesOfTheUsersAloneAreListedToo() throws IOException, ProblemsException {
    Files.writeString(folder.resolve("chimes.json"), BELLS.replace("bells", "chimes"));
    assertEquals(Set.of("bells", "chimes", "towers"), option(folder.toString()).services());
  }

  @Test
  void aFolderThatThereIsNotIsToldByItsWholePath() {
    Catalogs catalogs = option("no/such/folder");
    assertEquals("NO_CATALOG_FOLDER", id(catalogs));
    assertTrue(
        catalogs
            .problem()
            .orElseThrow()
            .message()
            .contains(Path.of("no/such").toAbsolutePath() + ""));
    assertEquals(Optional.empty(), catalogs.own());
  }

  @Test
  void anOptionWithoutAValueNamesNoFolder() {
    Catalogs catalogs = option(" ");
    assertEquals("NO_CATALOG_FOLDER", id(catalogs));
    assertFalse(
        catalogs.problem().orElseThrow().message().contains(Path.of("").toAbsolutePath() + ""));
  }

  @Test
  void anEmptyFolderIsToldOnceOfAnOptionHereAndOfAFileByThePlugin() {
    assertEquals("EMPTY_CATALOG_FOLDER", id(option(folder.toString())));
    assertEquals("EMPTY_CATALOG_FOLDER", id(Catalogs.inFile(folder.toString(), BUNDLED)));
    assertEquals("", id(Catalogs.open(Map.of(), Optional.of(folder.toString()), BUNDLED)));
    assertEquals("NO_CATALOG_FOLDER", id(Catalogs.open(Map.of(), Optional.of("no/such"), BUNDLED)));
  }

  @Test
  void aFileInOtherLettersThanItsServiceIsToldAndNotPassedOver() throws IOException {
    Files.writeString(folder.resolve("Bells.json"), "{}");
    Problem told =
        Catalogs.open(Map.of(), Optional.of(folder.toString()), BUNDLED).problem().orElseThrow();
    assertEquals("UNREADABLE_CATALOG", told.id());
    assertEquals(
        "catalogs in carillon.properties names a folder that cannot be used:\n"
            + folder.resolve("Bells.json")
            + ": is named otherwise than a catalog; rename it to bells.json, or move it elsewhere",
        told.message());
  }

  @Test
  void withoutAFolderTheBundledOnesServe() throws ProblemsException {
    Catalogs catalogs = Catalogs.open(Map.of(), Optional.empty(), BUNDLED);
    assertEquals("", id(catalogs));
    assertEquals(Set.of("bells", "towers"), catalogs.services());
    assertEquals(Map.of("Bells", "bells"), catalogs.clients());
    assertFalse(catalogs.isOwn("bells"));
  }

  @Test
  void whatTheFoldersListCannotTellIsNotItsOwn() {
    CatalogStore broken =
        new CatalogStore() {
          @Override
          public SortedSet<String> services() throws ProblemsException {
            throw new ProblemsException(List.of(new Problem("bells.json", 1, 1, "no catalog")));
          }

          @Override
          public Optional<ServiceCatalog> find(String service) {
            return Optional.empty();
          }
        };
    assertFalse(new Catalogs(Optional.of(broken), BUNDLED, Optional.empty()).isOwn("bells"));
  }

  private static Catalogs option(String folder) {
    return Catalogs.open(
        Map.of(Catalogs.FOLDER_OPTION, folder), Optional.of("another/folder"), BUNDLED);
  }

  private static String id(Catalogs catalogs) {
    return catalogs.problem().map(Problem::id).orElse("");
  }
}
