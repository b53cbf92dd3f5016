package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every snippet of the README and of the guide stands, letter for letter, in a file of this build;
 * of the guide also the output, which other tests hold against the files in src/test/resources.
 */
class SnippetsTest {

  private static final Path README = Path.of("../../README.md");
  private static final Pattern CODE = fenced("java|json|kotlin|xml");
  private static final Pattern CODE_AND_OUTPUT = fenced("java|json|kotlin|xml|bash|text");
  private static final Pattern PAGE_LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");

  private static Pattern fenced(String kinds) {
    return Pattern.compile(
        "^```(?:" + kinds + ")\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return Stream.concat(Stream.of(README), files.filter(it -> it.toString().endsWith(".md")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void snippetsAreTakenFromFilesOfTheExamples(Path page) throws IOException {
    List<String> sources = sources();
    // What the README shows of javac's output is held against a build in broken-builds.
    for (String snippet : snippets(page, page.equals(README) ? CODE : CODE_AND_OUTPUT)) {
      assertTrue(
          sources.stream().anyMatch(source -> source.contains(snippet)),
          "stands in no file of examples: " + snippet);
    }
  }

  @Test
  void theIndexNamesEveryPage() throws IOException {
    List<String> linked =
        PAGE_LINK.matcher(read(Path.of("README.md"))).results().map(it -> it.group(1)).toList();
    for (Path page : pages().toList()) {
      String name = page.getFileName().toString();
      assertTrue(name.equals("README.md") || linked.contains(name), name);
    }
  }

  @Test
  void thereAreSnippets() throws IOException {
    int found = 0;
    for (Path page : pages().toList()) {
      found += snippets(page, CODE).size();
    }
    assertTrue(found > 30, "snippets: " + found);
  }

  private static List<String> snippets(Path page, Pattern fenced) {
    return fenced.matcher(read(page)).results().map((MatchResult it) -> it.group(1)).toList();
  }

  /** What builds write is passed over, as other builds may run at the same time. */
  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    Files.walkFileTree(
        Path.of(".."),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.endsWith("target") || folder.endsWith("node_modules")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().matches(".*\\.(java|json|kt|xml|sh|txt)")) {
              sources.add(read(file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
