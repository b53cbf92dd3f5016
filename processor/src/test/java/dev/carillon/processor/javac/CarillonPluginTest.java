package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the plugin behaves at javac's door: what it loads, and what becomes of faults. */
final class CarillonPluginTest {

  @Test
  void opensNoCatalogBeforeAStringThatCouldBeItsBusiness() {
    AtomicInteger opened = new AtomicInteger();
    Supplier<CatalogStore> store =
        () -> {
          opened.incrementAndGet();
          return new Failing();
        };
    String ordinary = "String a = \"http://x\"; String b = \"12:30\"; int c = 1 + 2;";
    assertEquals(List.of(), Compilation.diagnose(store, files(ordinary)));
    assertEquals(0, opened.get());
    Compilation.diagnose(store, files("String a = \"chime:X\";"));
    assertEquals(1, opened.get());
  }

  @Test
  void aCatalogThatCannotBeReadIsToldOnce() {
    List<String> said =
        Compilation.diagnose(
            Failing::new, files("String a = \"chime:CreateX\"; String b = \"chime:CreateY\";"));
    assertEquals(
        List.of(
            "error app/Case.java:1:1 [carillon/UNREADABLE_CATALOG] The catalog of \"chime\" cannot be"
                + " read:\n  chime.json:3: it is torn"),
        said);
  }

  @Test
  void aFaultOfItsOwnIsToldOnceAndDoesNotStopJavac() {
    assertToldOnce(
        () -> {
          throw new IllegalStateException("made for this test");
        });
  }

  /** As javac's own checks of itself fail. */
  @Test
  void aFailedAssertionIsSuchAFault() {
    assertToldOnce(
        () -> {
          throw new AssertionError("made for this test");
        });
  }

  private static void assertToldOnce(Supplier<CatalogStore> store) {
    Map<String, String> files = files("String a = \"chime:X\";");
    files.put(
        "app/Other.java", "package app; class Other { String a = \"chime:Y\"; int i = \"\"; }");
    List<String> said = Compilation.diagnose(store, files);
    assertEquals(2, said.size(), said.toString());
    assertTrue(said.get(0).startsWith("warning app/Case.java:"), said.get(0));
    assertTrue(said.get(0).contains("[carillon/INTERNAL_ERROR]"), said.get(0));
    assertTrue(said.get(0).contains("made for this test"), said.get(0));
    assertTrue(said.get(1).contains("incompatible types"), said.get(1));
  }

  /** Of a newer Java, say: a folder of classes outlives a change of the JDK. */
  @Test
  void aClassThatJavacCannotReadIsNoFaultOfItsOwn(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("out/app"));
    Files.write(
        folder.resolve("out/app/package-info.class"),
        HexFormat.of().parseHex("CAFEBABE000000FF0001000000000000000000000000"));
    List<String> said =
        new FolderCompilation(folder)
            .write("java/app/Case.java", "package app; class Case { String a = \"chime:X\"; }")
            .diagnose("-proc:none");
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).startsWith("warning java/app/Case.java:1:1 "), said.get(0));
    assertTrue(said.get(0).contains("compilation: bad class file: "), said.get(0));
    assertFalse(said.get(0).contains("\tat "), said.get(0));
  }

  @Test
  void theSecondPartOfAMessageTellsWhereToReadMoreAndHowToSilenceIt() {
    String message =
        Compilation.diagnose(
                () -> new CatalogDirectory(Compilation.CATALOGS),
                files("String a = \"chime:CreateMeting\";"))
            .get(0);
    assertEquals(
        List.of(
            "  AWS's tables: https://docs.aws.amazon.com/service-authorization/latest/reference/"
                + "reference_policies_actions-resources-contextkeys.html",
            "  False alarm? @SuppressWarnings(\"carillon:INVALID_ACTION\")"),
        message.lines().skip(1).toList());
  }

  @Test
  void whatTheBuilderRefusesIsNotSilenced() {
    String message =
        Compilation.diagnose(
                () -> new CatalogDirectory(Compilation.CATALOGS),
                files(
                    "Object o = dev.carillon.policy.AwsStatement.allow().patterns(\"chime:*\")"
                        + ".onAllResources().exceptFor("
                        + "dev.carillon.policy.Principal.account(\"111122223333\"));"))
            .get(0);
    assertTrue(message.contains("[carillon/ALLOW_WITH_NOT_PRINCIPAL]"), message);
    assertEquals(1, message.lines().count(), message);
  }

  private static Map<String, String> files(String members) {
    Map<String, String> files = new TreeMap<>();
    files.put("app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;");
    files.put("app/Case.java", "package app; class Case { " + members + " }");
    return files;
  }

  private static final class Failing implements CatalogStore {

    @Override
    public SortedSet<String> services() {
      return new TreeSet<>(List.of("chime"));
    }

    @Override
    public Optional<ServiceCatalog> find(String service) throws ProblemsException {
      throw new ProblemsException(List.of(new Problem("chime.json", 3, 0, "it is torn")));
    }
  }
}
