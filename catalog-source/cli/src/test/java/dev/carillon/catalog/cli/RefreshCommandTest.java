package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.refresh.FakeEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jdk")
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

  /** For one who lists changed files, it is no lie that a catalog changed. */
  @Test
  void aKeyThatMovesToTheOnlyTypeOfAnActionRewritesTheCatalogAlone() throws IOException {
    String key =
        ", \"ActionConditionKeys\": [\"aws:TagKeys\"], \"Resources\": [{\"Name\": \"hall\"}]}";
    String hall = "arn:${Partition}:bells::${Account}:hall/${HallId}";
    String end =
        "], \"ConditionKeys\": [{\"Name\": \"aws:TagKeys\", \"Types\": [\"ArrayOfString\"]}],"
            + " \"Resources\": [{\"Name\": \"hall\", \"ARNFormats\": [\"%s\"]}]}".formatted(hall);
    String before = FakeEndpoint.json("bells", "CreateHall").replaceFirst("\\}]}$", "") + key + end;
    String after =
        before
            .replace("\"ActionConditionKeys\": [\"aws:TagKeys\"], ", "")
            .replace(
                "[{\"Name\": \"hall\"}]}",
                "[{\"Name\": \"hall\", \"ConditionKeys\": [\"aws:TagKeys\"]}]}");
    List<String> told = new ArrayList<>();
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      String from = endpoint.base().toString();
      for (String json : List.of(before, after, after)) {
        endpoint.with("bells", FakeEndpoint.ok(json));
        assertEquals(
            0, run("refresh", "bells", "--catalogs", "" + folder, "--from", from), "" + err);
        told.add(out.toString());
      }
    }
    assertTrue(told.get(0).startsWith("bells: new, 1 action"), told.get(0));
    assertEquals(
        "1 catalog rewritten, with all that policies and builds see unchanged\n", told.get(1));
    assertEquals("1 catalog unchanged\n", told.get(2));
  }

  @Test
  void aBuildCanFailOnWhatChangedAndHasItAsMarkdown() throws IOException {
    write("chime.json", service("chime").action("CreateMeeting", WRITE).build());
    Path policy =
        Files.writeString(
            folder.resolve("policy.txt"),
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["chime:Create*", "chime:Get*"], "Resource": "*"},
              {"Effect": "Deny", "Action": "chime:Delete*", "Resource": "*"}]}
            """);
    try (FakeEndpoint endpoint =
        new FakeEndpoint().with("chime", "CreateMeeting", "CreateRoom", "DeleteHall")) {
      String[] command = {
        "refresh",
        "chime",
        "--catalogs",
        "" + folder,
        "--from",
        "" + endpoint.base(),
        "--format",
        "markdown",
        "--fail-on",
        "any",
        "--policies",
        "" + policy
      };
      assertEquals(1, run(command));
      assertEquals("", err.toString());
      String markdown = out.toString();
      assertTrue(markdown.startsWith("## Amazon Test (chime)"), markdown);
      assertTrue(
          markdown.contains(
              "\nFacts that the source lacks are kept as they were: the service's name,"
                  + " descriptions, required marks of resource types, dependent actions,"
                  + " permission-only marks, operations, the addresses of its pages.\n"),
          markdown);
      assertTrue(
          markdown.contains("\nSome facts are unknown for 1 new action: DeleteHall.\n"), markdown);
      assertTrue(
          markdown.endsWith(
              "- `"
                  + policy
                  + ":2:34: Statement[0].Action[0] \"chime:Create*\" now also grants"
                  + " chime:CreateRoom`\n"),
          markdown);
      assertEquals(0, run(command));
      assertEquals("1 catalog unchanged\n", out.toString());
    }
  }

  @Test
  void ofManyActionsThatAreNotWhollyKnownTheNumberIsSaid() throws IOException {
    write("chime.json", service("chime").action("CreateMeeting", WRITE).build());
    String[] actions =
        IntStream.range(0, 21).mapToObj(i -> "Create" + (char) ('A' + i)).toArray(String[]::new);
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", actions)) {
      assertEquals(
          0,
          run("refresh", "chime", "--catalogs", "" + folder, "--from", "" + endpoint.base()),
          err.toString());
      assertTrue(
          out.toString()
              .contains("\nSome facts are unknown for 21 new actions; show says which.\n"),
          out.toString());
    }
  }

  @Test
  void theServicesCanBeThoseThatTheBuildDeclares() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path source =
        Files.writeString(
            folder.resolve("package-info.java"),
            "@dev.carillon.IamActions({\"chime\", \"sqs\"}) package com.acme;");
    int javac =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", "" + classes, "" + source);
    assertEquals(0, javac);
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint.with("chime", "CreateMeeting").with("sqs", "SendMessage").with("s3", "GetObject");
      Path catalogs = folder.resolve("catalogs");
      String from = "" + endpoint.base();
      assertEquals(
          0,
          run(
              "refresh",
              "--force",
              "--declared",
              "" + classes,
              "--catalogs",
              "" + catalogs,
              "--from",
              from));
      assertTrue(Files.exists(catalogs.resolve("chime.json")));
      assertTrue(Files.exists(catalogs.resolve("sqs.json")));
      assertFalse(Files.exists(catalogs.resolve("s3.json")));
      assertEquals(
          2,
          run("refresh", "--declared", "" + catalogs, "--catalogs", "" + folder, "--from", from));
      assertEquals(
          catalogs + ": has no package with @IamActions; is it the folder of compiled classes?\n",
          err.toString());
    }
  }

  @Test
  void whatContradictsItselfIsRefused() throws IOException {
    String file = "" + Files.writeString(folder.resolve("a.json"), "{}");
    assertEquals(2, run("refresh", "--all", "sqs", "--catalogs", "" + folder));
    assertEquals("--all: is every service; name none beside it\n", err.toString());
    assertEquals(2, run("refresh", "sqs", "--catalogs", file));
    assertEquals(file + ": is a file; expected a folder of catalogs\n", err.toString());
  }

  @Test
  void refreshOfAServiceThatIsNotThereSuggestsOneAndGoesOn() throws IOException {
    try (FakeEndpoint endpoint = new FakeEndpoint().with("chime", "CreateRoom")) {
      String from = endpoint.base().toString();
      assertEquals(
          2, run("refresh", "chme", "chime", "--force", "--catalogs", "" + folder, "--from", from));
      assertTrue(err.toString().contains("there is no service chme; did you mean chime?"));
      assertTrue(Files.exists(folder.resolve("chime.json")));
    }
  }

  @Test
  void ofAServiceThatAwsNoLongerHasNoOtherIsSuggested() throws IOException {
    Path kept = write("bells.json", service("bells").action("RingBell", WRITE).build());
    byte[] before = Files.readAllBytes(kept);
    try (FakeEndpoint endpoint = new FakeEndpoint().with("bell", "Ring").with("chime", "Ring")) {
      String from = endpoint.base().toString();
      for (String service : List.of("bells", "sqs")) {
        assertEquals(2, run("refresh", service, "--catalogs", "" + folder, "--from", from));
        assertEquals(
            service
                + ": "
                + from
                + ": does not have the service "
                + service
                + (service.equals("bells")
                    ? "; if AWS has retired it, its catalog can stay: name the services to refresh\n"
                        + "bells: its catalog stays as it was\n"
                    : ", of which Carillon brings a catalog itself\n"
                        + "sqs: no catalog is written\n"),
            err.toString());
      }
    }
    assertArrayEquals(before, Files.readAllBytes(kept));
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
