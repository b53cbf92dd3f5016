package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where import writes to, and that it does not. */
class ImportTargetTest extends CommandLineFixture {

  /** Catalogs are looked for by {@code .json}, so this is no name of one. */
  @Test
  void aNewNameWithoutAnEndingIsAFolder() throws Exception {
    Path catalogs = folder.resolve("catalogs");
    assertEquals(0, run("import", "--bundled", "sqs", "-o", catalogs.toString()));
    assertTrue(Files.exists(catalogs.resolve("sqs.json")));
    Path file = write("sqs", service("sqs").action("SendMessage", WRITE).build());
    assertEquals(0, run("import", "--bundled", "sqs", "-o", file.toString()));
    assertTrue(out.toString().contains(": 1 action before"), "a file stays one");
  }

  @Test
  @Timeout(30)
  void nobodyWaitsForAPipe() throws Exception {
    assumeTrue(File.separatorChar == '/');
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(2, run("import", "--bundled", "sqs", "-o", pipe.toString()));
    assertEquals(pipe + ": is no file that can be read to its end\n", err.toString());
  }

  /** Both together would bring back what AWS has removed. */
  @Test
  void nothingIsWrittenOfTwoVersionsOfAwsJson() throws Exception {
    String json =
        """
        {"Name": "bells", "Version": "v1.4", "Actions": [{"Name": "%s", "Annotations": {"Properties":
        {"IsList": false, "IsPermissionManagement": false, "IsTaggingOnly": false, "IsWrite": true}}}]}
        """;
    Path old = Files.writeString(folder.resolve("bells (1).json"), json.formatted("Toll"));
    Path now = Files.writeString(folder.resolve("bells.json"), json.formatted("Ring"));
    Path to = folder.resolve("out.json");
    assertEquals(2, run("import", "" + old, "" + now, "--keep-going", "-o", to.toString()));
    assertEquals(now + ": is another version of " + old + "; expected one, the newer\n", "" + err);
    assertFalse(Files.exists(to));
  }
}
