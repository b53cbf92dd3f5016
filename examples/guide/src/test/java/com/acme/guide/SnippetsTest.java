package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every snippet of the README and of the guide stands, letter for letter, in a file of this build. */
class SnippetsTest {

  private static final Path ROOT = Path.of("../..");
  private static final Pattern FENCED =
      Pattern.compile("^```(java|json|xml)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "examples/guide/statements.md",
        "examples/guide/conditions.md",
        "examples/guide/policies.md",
        "examples/guide/text.md",
        "examples/guide/files.md"
      })
  void snippetsAreTakenFromFilesOfTheExamples(String page) throws IOException {
    List<MatchResult> snippets =
        FENCED.matcher(Files.readString(ROOT.resolve(page))).results().toList();
    assertFalse(snippets.isEmpty());
    List<String> sources = sources();
    for (MatchResult snippet : snippets) {
      assertTrue(
          sources.stream().anyMatch(source -> source.contains(snippet.group(2))),
          "stands in no file of examples: " + snippet.group(2));
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      return files
          .filter(file -> file.toString().matches("(?!.*/target/).*\\.(java|json|xml)"))
          .map(SnippetsTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
