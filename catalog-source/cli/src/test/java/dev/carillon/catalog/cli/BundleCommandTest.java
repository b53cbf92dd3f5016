package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BundleCommandTest extends CommandLineFixture {

  private Path older;
  private Path newer;
  private Path to;

  @BeforeEach
  void sources() throws IOException {
    older = Files.createDirectory(folder.resolve("older"));
    newer = Files.createDirectory(folder.resolve("newer"));
    to = folder.resolve("bundle");
    write("older/sqs.json", service("sqs").action("SendMessage", WRITE).build());
    write("older/s3.json", service("s3").action("GetObject", READ).build());
    write("newer/s3.json", service("s3").action("GetObject", READ).build());
  }

  @Test
  void whatANewerSourceDoesNotListIsGone() throws IOException {
    assertEquals(0, bundle("2026-01-01=" + older, "2026-02-01=" + newer));
    assertEquals("2 services, 1 action, ", out.toString().substring(0, 22));
    assertTrue(Files.readString(to.resolve("sqs.tsv")).contains("2026-02-01"));
  }

  /** An error in one file of the newest source is not the end of a service. */
  @Test
  void whatCannotBeReadInANewerSourceStaysAsItWasAndTheExitCodeTells() throws IOException {
    Files.writeString(newer.resolve("sqs.json"), "{\"Name\": \"sqs\", \"Actions\": [");
    assertEquals(2, bundle("2026-01-01=" + older, "2026-02-01=" + newer));
    assertEquals("2 services, 2 actions, ", out.toString().substring(0, 23));
    assertTrue(err.toString().contains("sqs.json:1:29"), err.toString());
  }

  @Test
  void aSourceThatIsNotThereOrOfNoDayLeavesTheBundleAsItWas() {
    assertEquals(2, bundle("2026-01-01=" + older, "2026-02-01=" + folder.resolve("none")));
    assertEquals(folder.resolve("none") + ": there is no such file\n", err.toString());
    assertEquals(2, bundle("2026-13-01=" + older));
    assertEquals("2026-13-01=" + older + ": has no day such as 2026-06-15\n", err.toString());
    assertEquals(2, bundle("2026-02-01=" + newer, "2026-01-01=" + older));
    assertTrue(err.toString().endsWith("is older than the one in front; the oldest first\n"));
    assertFalse(Files.exists(to));
  }

  private int bundle(String... sources) {
    String[] arguments = new String[sources.length + 3];
    arguments[0] = "bundle";
    System.arraycopy(sources, 0, arguments, 1, sources.length);
    arguments[sources.length + 1] = "-o";
    arguments[sources.length + 2] = to.toString();
    return run(arguments);
  }
}
