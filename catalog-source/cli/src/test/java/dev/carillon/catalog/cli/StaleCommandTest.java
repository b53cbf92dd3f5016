package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StaleCommandTest extends CommandLineFixture {

  @Test
  void tellsAnEnumThatLacksAnActionOfTheCatalog() throws IOException {
    String classes = compiled();
    write("bells.json", service("bells").action("RingBell", WRITE).build());
    assertEquals(1, run("stale", classes, "--catalogs", "" + folder.resolve("none")));
    assertEquals("com.acme.BellsAction there is no catalog of bells any more\n\n", out.toString());
    write("bells.json", service("bells").action("Hang", WRITE).action("RingBell", WRITE).build());
    assertEquals(1, run("stale", classes, "--catalogs", "" + folder));
    assertEquals(
        "com.acme.BellsAction was generated from another catalog than the one in "
            + folder
            + "; compile anew\nit has no constant of Hang\n\n",
        out.toString());
    assertEquals(2, run("stale", "" + folder.resolve("bells.json")));
  }

  /** As javac has it; else an enum of catalogs of one's own is current for ever. */
  @Test
  void theBuildsOwnFileNamesItsCatalogs() throws IOException {
    String classes = compiled();
    Path catalogs = Files.createDirectory(folder.resolve("catalogs"));
    write("catalogs/bells.json", service("bells").action("Hang", WRITE).build());
    Path file = Files.writeString(folder.resolve("carillon.properties"), "catalogs = catalogs\n");
    assertEquals(1, run("stale", classes));
    assertTrue(out.toString().contains("than the one in " + catalogs + "; compile"), "" + out);
    assertEquals(1, run("stale", classes, "--catalogs", "" + folder.resolve("none")));
    assertEquals("com.acme.BellsAction there is no catalog of bells any more\n\n", out.toString());
    write("catalogs/bells.json", service("bells").action("RingBell", WRITE).build());
    assertEquals(0, run("stale", classes));
    Files.writeString(file, "catalogs = catalog\n");
    assertEquals(2, run("stale", classes));
    assertEquals(
        file + ": catalogs: there is no folder " + folder.resolve("catalog") + '\n',
        err.toString());
    Files.writeString(file, "catalogs = catalogs\ncatalogs = none\n");
    assertEquals(
        0, run("stale", classes), "the first counts, as in javac, which refuses the other");
    Files.writeString(file, "services = s3\n");
    assertEquals(1, run("stale", classes), "AWS has no such service");
    Files.delete(file);
    Files.createDirectory(file);
    assertEquals(2, run("stale", classes));
    assertEquals(file + ": is no file that can be read to its end\n", err.toString());
  }

  /** A folder that is misspelt must not be current for ever. */
  @Test
  void whereThereIsNoEnumOrNoFolderNothingIsCurrent() throws IOException {
    String classes = compiled();
    String none = "" + folder.resolve("none");
    assertEquals(2, run("stale", none));
    assertEquals(
        none + ": has no enum that Carillon generated; is it the folder of compiled classes?\n",
        err.toString());
    assertEquals(2, run("stale", none + "/classes"));
    assertEquals(none + "/classes: there is no such folder or jar\n", err.toString());
    assertEquals(2, run("stale", classes, "--catalogs", none + "/catalog"));
    assertTrue(err.toString().contains("/catalog: is not there; expected"), err.toString());
    assertEquals("", out.toString());
  }

  /** What a damaged table says is not held to anything: the constants are compared. */
  @Test
  void aTableThatIsDamagedIsLeft() throws IOException {
    String classes =
        compiled(
            "; static class Table { String service = \"bells\"; String levels = \"1\";"
                + " String packed() { return \"\\n\\n\\n\\nHang;2026-2-30\"; } }");
    write("bells.json", service("bells").action("Hang", WRITE).action("RingBell", WRITE).build());
    assertEquals(1, run("stale", classes, "--catalogs", "" + folder));
    assertTrue(out.toString().endsWith("\nit has no constant of Hang\n\n"), out.toString());
  }

  @Test
  @Timeout(30)
  void nobodyWaitsForAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("PipeAction.class");
    assumeTrue(File.separatorChar == '/');
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(2, run("stale", "" + folder));
    assertEquals(2, run("required", pipe.toString()));
    assertTrue(err.toString().endsWith("expected a folder of classes or a jar\n"), err.toString());
  }

  private String compiled() throws IOException {
    return compiled("");
  }

  private String compiled(String body) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Files.createDirectory(folder.resolve("none"));
    Path source =
        Files.writeString(
            folder.resolve("BellsAction.java"),
            "package com.acme;"
                + " @dev.carillon.internal.generated.GeneratedActions(service = \"bells\")"
                + " enum BellsAction { RING_BELL"
                + body
                + " }");
    int javac =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", "" + classes, "" + source);
    assertEquals(0, javac);
    return classes.toString();
  }
}
