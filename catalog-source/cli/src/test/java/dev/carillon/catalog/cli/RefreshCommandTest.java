package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class RefreshCommandTest extends CommandLineFixture {

  @Test
  void refreshTellsWhatChangedAndWhichServiceFailed() throws IOException {
    write("chime.json", service("chime").action("CreateMeeting", WRITE).build());
    Path s3 = write("s3.json", service("s3").action("GetObject", READ).build());
    String before = Files.readString(s3);
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateRoom")) {
      endpoint.with("s3", FakeEndpoint.status(403));
      String from = endpoint.base().toString();
      assertEquals(2, run("refresh", "--catalogs", folder.toString(), "--from", from));
      assertTrue(out.toString().contains("Write: CreateRoom\n"), out.toString());
      assertEquals(
          "s3: "
              + from
              + "v1/s3/s3.json: answered 403 (forbidden)\n"
              + "s3: its catalog stays as it was\n",
          err.toString());
      assertEquals(before, Files.readString(s3));
      assertEquals(0, run("refresh", "chime", "--catalogs", folder.toString(), "--from", from));
      assertTrue(out.toString().endsWith("1 catalog unchanged\n"), out.toString());
    }
  }

  @Test
  void refreshCompletesANewCatalogFromWhatIsBundled() throws Exception {
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateMeeting")) {
      String from = endpoint.base().toString();
      assertEquals(
          0, run("refresh", "--all", "--catalogs", folder.toString(), "--from", from, "--format", "json"));
    }
    ServiceCatalog chime =
        CatalogJson.read("chime", Files.readAllBytes(folder.resolve("chime.json")));
    assertEquals("Amazon Chime", chime.displayName());
    assertTrue(
        String.valueOf(chime.actions().get(0).description())
            .startsWith("Grants permission to create a new Amazon Chime SDK meeting"));
    assertEquals("created", new ObjectMapper().readTree(out.toString()).at("/0/outcome").asText());
  }

  @Test
  void refreshOfAServiceThatIsNotThereSuggestsOneAndGoesOn() throws IOException {
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateRoom")) {
      String from = endpoint.base().toString();
      assertEquals(
          2, run("refresh", "chme", "chime", "--catalogs", folder.toString(), "--from", from));
      assertTrue(err.toString().contains("there is no service chme; did you mean chime?"));
      assertTrue(Files.exists(folder.resolve("chime.json")));
    }
  }

  @Test
  void refreshWithoutServicesNeedsCatalogs() {
    assertEquals(2, run("refresh", "--catalogs", folder.toString(), "--from", folder.toString()));
    assertTrue(err.toString().contains("has no catalog yet; name services, or say --all"));
    assertEquals(2, run("refresh", "x", "--catalogs", "" + folder, "--from", "http://a.example/"));
    assertTrue(err.toString().contains("http://a.example/ is not an https address"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void longWorkShowsWhereItIs(boolean terminal) throws IOException {
    interactive = terminal;
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      for (int i = 10; i < 40; i++) {
        endpoint.with("s" + i, "Get");
      }
      String from = endpoint.base().toString();
      assertEquals(0, run("refresh", "--all", "--catalogs", "" + folder, "--from", from));
    }
    if (terminal) {
      assertTrue(err.toString().contains("\r[30/30] s"), err.toString());
    } else {
      assertEquals(10, err.toString().lines().count(), err.toString());
      assertTrue(err.toString().startsWith("3 of 30 services\n"), err.toString());
    }
  }
}
