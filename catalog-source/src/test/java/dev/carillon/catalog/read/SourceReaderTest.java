package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "html/chime-2019-10-10.html",
        "html/list_amazons3.html",
        "markdown/chime-2018-12-22.md",
        "text/chime-000_699165c68b25e697.txt"
      })
  void aPageUntilTheMiddleOf2026TellsEverything(String name) throws ProblemsException {
    assertEquals(Set.of(Fact.OPERATIONS), withoutPages(lacks(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown/aws-portal-2026-08.md", "markdown/kinesis-2026-08-excerpt.md"})
  void aPageSinceAugust2026DoesNotTellDependentActionsNorWhoseItsKeysAre(String name)
      throws ProblemsException {
    Set<Fact> expected =
        name.contains("kinesis")
            ? Set.of(Fact.DEPENDENT_ACTIONS, Fact.KEY_PLACES)
            : Set.of(Fact.DEPENDENT_ACTIONS, Fact.KEY_PLACES, Fact.OPERATIONS);
    assertEquals(expected, lacks(name));
  }

  @Test
  void theServiceReferenceTellsOnlyFacts() throws ProblemsException {
    assertEquals(
        EnumSet.complementOf(EnumSet.of(Fact.KEY_PLACES, Fact.OPERATIONS, Fact.ROWS_OF_ALL_PAGES)),
        lacks("service-reference/chime.json"));
  }

  @Test
  void aCatalogTellsWhatItTells() throws ProblemsException {
    Path catalog = Path.of("src/main/tables/chime.json");
    assertEquals(Set.of(), SourceReader.read("chime.json", FileText.readBytes(catalog)).lacks());
  }

  /** Text that a page reader saved does not say where the page stands. */
  private static Set<Fact> withoutPages(Set<Fact> lacks) {
    return lacks.stream().filter(fact -> fact != Fact.PAGES).collect(Collectors.toSet());
  }

  private static Set<Fact> lacks(String name) throws ProblemsException {
    Path file = ReferenceFolder.file(name);
    return SourceReader.read(name, FileText.readBytes(file)).lacks();
  }
}
