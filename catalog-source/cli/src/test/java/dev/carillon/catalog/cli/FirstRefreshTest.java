package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.refresh.FakeEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refresh into a folder that has no catalog yet: until now the build had those bundled. */
class FirstRefreshTest extends CommandLineFixture {

  @Test
  void refreshCompletesANewCatalogFromWhatIsBundled() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateMeeting")) {
      String from = endpoint.base().toString();
      assertEquals(
          0,
          run(
              "refresh",
              "--all",
              "--catalogs",
              folder.toString(),
              "--from",
              from,
              "--format",
              "json",
              "--force"));
    }
    ServiceCatalog chime =
        CatalogJson.read("chime", Files.readAllBytes(folder.resolve("chime.json")));
    assertEquals("Amazon Chime", chime.displayName());
    assertTrue(
        String.valueOf(chime.actions().get(0).description())
            .startsWith("Grants permission to create a new Amazon Chime SDK meeting"));
    JsonNode told = new ObjectMapper().readTree(out.toString()).at("/services/0");
    assertEquals("created", told.at("/outcome").asText());
    assertEquals(1, told.at("/besideBundled/actionCount/after").asInt());
    assertTrue(told.at("/perhapsOlderThan").asText().startsWith("AWS's service reference of 20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown"})
  void whatCameIsToldBesideWhatIsBundled(String format) throws IOException {
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint.with("sts", "AssumeRole", "RingBell").with("bells", "RingBell", "MuteBell");
      String from = "" + endpoint.base();
      assertEquals(
          0,
          run(
              "refresh",
              "--all",
              "--force",
              "--catalogs",
              "" + folder,
              "--from",
              from,
              "--format",
              format));
    }
    assertTrue(
        out.toString()
            .contains(
                "\nCompared with the catalog that comes with Carillon: 1 action more (RingBell);"
                    + " 15 actions fewer (AssumeRoleWithSAML, "),
        out.toString());
    assertTrue(out.toString().startsWith("bells: new, 2 actions ("), out.toString());
    assertTrue(
        out.toString()
            .matches(
                "(?s).*\n\nAWS has removed the actions that are fewer, or the source,"
                    + " which has no date, is older than the catalogs that come with Carillon \\([^)]* of"
                    + " 20[-0-9]+, .*\\)\\. They count as .*\n\n2 new catalogs, 4 actions\n"),
        out.toString());
  }

  /** The policies were judged by the bundled catalog until now. */
  @Test
  void aFirstRefreshTellsWhatPoliciesNowGrant() throws IOException {
    Path policy =
        Files.writeString(
            folder.resolve("policy.txt"),
            """
            {"Version": "2012-10-17", "Statement":
              {"Effect": "Allow", "Action": "sts:*", "Resource": "*"}}
            """);
    try (FakeEndpoint endpoint = new FakeEndpoint().with("sts", "AssumeRole", "RingBell")) {
      String from = "" + endpoint.base();
      String to = "" + folder.resolve("new");
      assertEquals(
          0,
          run(
              "refresh",
              "sts",
              "--force",
              "--catalogs",
              to,
              "--from",
              from,
              "--policies",
              "" + policy));
    }
    assertTrue(
        out.toString()
            .endsWith(
                "\nYour policies\n  "
                    + policy
                    + ":2:33: Statement.Action \"sts:*\" now also grants sts:RingBell\n"),
        out.toString());
  }

  @Test
  void aReferenceThatLacksHalfOfWhatIsBundledIsRefused() throws IOException {
    try (FakeEndpoint endpoint = new FakeEndpoint().with("sts", "AssumeRole", "RingBell")) {
      String from = "" + endpoint.base();
      assertEquals(2, run("refresh", "sts", "--catalogs", "" + folder, "--from", from));
      String line = "sts: " + from + "v1/sts/sts.json: has %s of the %s";
      String end =
          " of the catalog that comes with Carillon; if half of them are really gone, say --force\n";
      assertTrue(err.toString().startsWith(line.formatted(2, "16 actions" + end)), "" + err);
      assertTrue(err.toString().endsWith("sts: no catalog is written\n"), "" + err);
      assertFalse(Files.exists(folder.resolve("sts.json")));
      assertEquals(0, run("refresh", "sts", "--force", "--catalogs", "" + folder, "--from", from));
    }
  }

  /** Beside a catalog of the same name one would look for the mistake in that. */
  @Test
  void aMistakeInAMirrorNamesItsFolder() throws IOException {
    Path mirror = Files.createDirectory(folder.resolve("mirror"));
    Path json = Files.writeString(mirror.resolve("bells.json"), "{\"Name\": \"bells\", ");
    assertEquals(2, run("refresh", "bells", "--catalogs", "" + folder, "--from", "" + mirror));
    assertTrue(err.toString().startsWith("bells: " + json + ":1:"), err.toString());
    Files.writeString(json, FakeEndpoint.json("bells", "RingBell"));
    assertEquals(0, run("refresh", "bells", "--catalogs", "" + folder, "--from", "" + mirror));
    String catalog = Files.readString(folder.resolve("bells.json"));
    assertTrue(catalog.contains("\"source\": \"bells.json\""), catalog);
  }
}
