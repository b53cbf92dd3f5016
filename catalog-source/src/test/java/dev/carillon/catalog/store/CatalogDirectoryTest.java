package dev.carillon.catalog.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogDirectoryTest {

  private static final ServiceCatalog BELLS =
      new ServiceCatalog("bells", "Bells", "by hand", List.of(), List.of(), List.of(), List.of());

  @TempDir Path folder;

  @Test
  void listsAndFindsTheCatalogsOfAFolder() throws IOException, ProblemsException {
    Files.write(folder.resolve("bells.json"), CatalogJson.write(BELLS));
    Files.writeString(folder.resolve("notes.txt"), "not a catalog");
    Files.writeString(folder.resolve("Not A Service.json"), "not a catalog");
    CatalogStore store = new CatalogDirectory(folder);

    assertEquals(Set.of("bells"), store.services());
    assertEquals(Optional.of(BELLS), store.find("bells"));
    assertEquals(Optional.empty(), store.find("chime"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../bells", "sub/../bells", "/bells", "..\\bells", "", "BELLS", "a\0b"})
  void neverLooksBeyondTheFolder(String service) throws IOException, ProblemsException {
    Path inner = folder.resolve("inner");
    Files.createDirectories(inner.resolve("sub"));
    Files.write(folder.resolve("bells.json"), CatalogJson.write(BELLS));

    assertEquals(Optional.empty(), new CatalogDirectory(inner).find(service));
  }

  /** It would not be found, and another one would count. */
  @Test
  void aNameInOtherLettersThanTheServicesIsTold() throws IOException {
    Files.write(folder.resolve("bells.JSON"), CatalogJson.write(BELLS));
    ProblemsException e =
        assertThrows(ProblemsException.class, () -> new CatalogDirectory(folder).services());
    assertEquals(
        folder
            + "/bells.JSON: is named otherwise than a catalog; rename it to bells.json, or move it elsewhere",
        e.problems().get(0).toString());
  }

  @Test
  void refusesTheCatalogOfAnotherService() throws IOException {
    Path file = Files.write(folder.resolve("chime.json"), CatalogJson.write(BELLS));

    assertProblem(file, 0, 0, "is the catalog of bells; expected that of chime");
  }

  @Test
  void refusesAHugeFile() throws IOException {
    Path file = Files.write(folder.resolve("chime.json"), new byte[16 * 1024 * 1024 + 1]);

    assertProblem(file, 0, 0, "is larger than 16 MiB, the most that is read of one file");
  }

  @Test
  void refusesAFolderInAFilesPlace() throws IOException {
    Path file = Files.createDirectory(folder.resolve("chime.json"));

    assertProblem(file, 0, 0, "is no file that can be read to its end");
  }

  @Test
  void aBrokenLinkIsNoAbsentFile() throws IOException {
    Path file = Files.createSymbolicLink(folder.resolve("chime.json"), folder.resolve("gone.json"));

    assertProblem(file, 0, 0, "is a link, and where it leads there is no file");
  }

  @Test
  void tellsThatAFolderIsMissing() {
    CatalogStore store = new CatalogDirectory(folder.resolve("absent"));

    ProblemsException e = assertThrows(ProblemsException.class, store::services);

    assertEquals(
        List.of(
            new Problem(
                folder.resolve("absent").toString(),
                0,
                0,
                "cannot be listed; expected a folder with a file such as chime.json")),
        e.problems());
  }

  @Test
  void bundledCatalogsAreThoseOfTheIndex() throws ProblemsException {
    CatalogStore store = new BundledCatalogs();

    for (String service : store.services()) {
      assertEquals(service, store.find(service).orElseThrow().service());
    }
    assertEquals(Optional.empty(), store.find("no-such-service"));
    assertEquals(Optional.empty(), store.find("index"));
  }

  @Test
  void readsStrictUtf8() throws IOException {
    Path file = folder.resolve("chime.json");
    Files.writeString(file, "{\n \"é\"}", ISO_8859_1);

    assertProblem(file, 2, 3, "the byte 0xE9 is not UTF-8; save it as UTF-8");
  }

  private void assertProblem(Path file, int line, int column, String message) {
    ProblemsException e =
        assertThrows(ProblemsException.class, () -> new CatalogDirectory(folder).find("chime"));

    assertEquals(List.of(new Problem(file.toString(), line, column, message)), e.problems());
  }
}
