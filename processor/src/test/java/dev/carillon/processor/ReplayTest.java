package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.refresh.Refreshed;
import dev.carillon.catalog.store.BundledCatalogs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The history of Amazon Chime's reference, compiled: what breaks is what {@code diff} announced.
 */
@Tag("any-jdk")
final class ReplayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** A word that begins the quoted name of a constant in javac's messages. */
  private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\b");

  /** A constant in the generated enum. */
  private static final Pattern DECLARED = Pattern.compile("(?m)^  ([A-Z][A-Z0-9_]+)[,;]$");

  /** The actions of the quickstart's policies. */
  private static final List<String> QUICKSTART =
      List.of("CREATE_MEETING", "CREATE_ATTENDEE", "DELETE_MEETING", "CREATE_CDR_BUCKET");

  @Test
  void whatBreaksFrom2019UntilTodayIsWhatDiffAnnounced() throws Exception {
    Path html =
        Path.of(System.getProperty("carillon.reference", "../../shared/reference")).resolve("html");
    assumeTrue(Files.isDirectory(html), "no reference data beside this checkout");
    List<Source> history =
        List.of(
            read(html.resolve("chime-2019-10-10.html")),
            read(html.resolve("chime-2020-12-18.html")),
            read(html.resolve("chime-2026-06-14.html")),
            new Source(
                "bundled",
                new BundledCatalogs().find("chime").orElseThrow(),
                BundledCatalogs.LACKS));
    ServiceCatalog catalog = history.get(0).catalog();
    for (Source next : history.subList(1, history.size())) {
      CatalogDiff diff = CatalogDiff.between(catalog, next.catalog(), next.lacks());
      Set<String> uses = new TreeSet<>(QUICKSTART);
      Set<String> added = constants(next.catalog(), diff.actions().added());
      added.retainAll(uses);
      assertEquals(added, missing(compile(catalog, uses)), "new in " + next.file());

      Set<String> all = constants(catalog, catalog.actions());
      Set<String> removed = constants(catalog, diff.actions().removed());
      assertEquals(removed, missing(compile(next.catalog(), all)), "gone in " + next.file());

      ServiceCatalog taken = Refreshed.of(catalog, next, DAY);
      Compilation compilation = compile(taken, all);
      assertEquals(Set.of(), missing(compilation));
      assertEquals(removed, deprecated(compilation), "deprecated in " + next.file());
      catalog = taken;
    }
    assertEquals(Set.of(), missing(compile(catalog, new TreeSet<>(QUICKSTART))));
  }

  private static Source read(Path file) throws Exception {
    return SourceReader.read(file.getFileName().toString(), FileText.readBytes(file));
  }

  private static Compilation compile(ServiceCatalog catalog, Collection<String> constants) {
    String uses =
        constants.stream()
            .map(constant -> "    use(ChimeAction." + constant + ");\n")
            .collect(Collectors.joining());
    return Javac.with(catalog)
        .lenient()
        .option("-Xmaxerrs")
        .option("10000")
        .option("-Xmaxwarns")
        .option("10000")
        .annotated("@IamActions(\"chime\")")
        .source(
            "com.acme.Policies",
            "package com.acme;\n"
                + "class Policies {\n"
                + "  void use(ChimeAction action) {}\n"
                + "  void all() {\n"
                + uses
                + "  }\n}\n")
        .compile();
  }

  private static Set<String> missing(Compilation compilation) {
    return named(
        compilation.errors().stream().map(error -> symbol(error.getMessage(null))).toList());
  }

  private static Set<String> deprecated(Compilation compilation) {
    return named(
        compilation.warnings().stream()
            .filter(
                warning ->
                    "compiler.warn.has.been.deprecated.for.removal".equals(warning.getCode()))
            .map(warning -> warning.getMessage(null))
            .toList());
  }

  /** Returns the line of "cannot find symbol" that names the symbol. */
  private static String symbol(String message) {
    return message.lines().filter(line -> line.contains("variable")).findFirst().orElse(message);
  }

  private static Set<String> named(List<String> messages) {
    Set<String> constants = new TreeSet<>();
    for (String message : messages) {
      Matcher constant = CONSTANT.matcher(message);
      constants.add(constant.find() ? constant.group(1) : message);
    }
    return constants;
  }

  /** Returns the constants of some actions of a catalog, as the generated enum has them. */
  private static Set<String> constants(ServiceCatalog catalog, List<CatalogAction> actions) {
    Set<String> names =
        actions.stream()
            .map(action -> action.name().toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    String source =
        new String(
            GeneratedCode.bytes(
                compile(catalog, List.of())
                    .generatedSourceFile("com.acme.ChimeAction")
                    .orElseThrow()),
            StandardCharsets.UTF_8);
    Set<String> constants = new TreeSet<>();
    Matcher constant = DECLARED.matcher(source);
    while (constant.find()) {
      if (names.contains(constant.group(1).replace("_", ""))) {
        constants.add(constant.group(1));
      }
    }
    assertEquals(names.size(), constants.size());
    return constants;
  }
}
