package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code diff} compares, and with which exit code. */
final class DiffCommandTest extends CommandLineFixture {

  @Test
  void aSideOfADiffCanBeAFolderWithThePagesOfAService() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.copy(Path.of(diffSide("a", service("sqs").action("A", WRITE))), pages.resolve("a.json"));
    Files.copy(Path.of(diffSide("b", service("sqs").action("B", WRITE))), pages.resolve("b.json"));
    String both = diffSide("both", service("sqs").action("A", WRITE).action("B", WRITE));
    assertEquals(0, run("diff", "" + pages, both, "--fail-on", "any"));
    assertEquals(0, run("diff", both, "" + pages, "--fail-on", "any"));
    assertEquals(1, run("diff", "bundled", "" + pages, "--fail-on", "removed"));
    assertEquals(1, run("diff", "" + pages, "bundled", "--fail-on", "removed"));
    Files.copy(Path.of(diffSide("c", service("s3").action("C", WRITE))), pages.resolve("c.json"));
    assertEquals(0, run("diff", "" + pages, both, "--fail-on", "any"));
    assertEquals(2, run("diff", "" + pages, "bundled"));
    assertEquals(pages + ": has references of s3, sqs; name one service's\n", err.toString());
  }

  @Test
  void whatLooksWrongWithASideOfADiffIsToldOnce() throws IOException {
    String properties =
        "\"IsList\":false,\"IsPermissionManagement\":false,\"IsTaggingOnly\":false,\"IsWrite\":true";
    String page =
        "{\"Name\":\"bells\",\"Actions\":[{\"Name\":\"Ring\",\"Annotations\":{\"Properties\":{%s}}}],"
                .formatted(properties)
            + "\"Resources\":[{\"Name\":\"bell\",\"ARNFormats\":[\"arn:aws:bells:::{Id}\"]}]}";
    String side = "" + Files.writeString(folder.resolve("bells.json"), page);
    assertEquals(0, run("diff", side, side));
    assertTrue(err.toString().endsWith("has a placeholder without a dollar sign\n"), "" + err);
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void diffFailsOnWhatIsAskedForAndOnNothingElse() throws IOException {
    String old = diffSide("old", service("sqs").action("A", WRITE));
    String added = diffSide("added", service("sqs").action("A", WRITE).action("B", WRITE));
    String changed = diffSide("changed", service("sqs").action("A", READ));
    String removed = diffSide("removed", service("sqs").action("B", WRITE));
    for (String[] row :
        new String[][] {
          {old, "000"}, {added, "001"}, {changed, "011"}, {removed, "111"},
        }) {
      assertEquals(0, run("diff", old, row[0]));
      String codes =
          run("diff", old, row[0], "--fail-on", "removed")
              + ""
              + run("diff", old, row[0], "--fail-on", "changed")
              + run("diff", old, row[0], "--fail-on", "any");
      assertEquals(row[1], codes, row[0]);
    }
  }

  @Test
  void diffWritesJsonAndMarkdown() throws IOException {
    String old = diffSide("old", service("sqs").action("A", WRITE));
    String next = diffSide("next", service("sqs").action("B", WRITE));
    assertEquals(0, run("diff", old, next, "--format", "json"));
    assertEquals(
        "A", new ObjectMapper().readTree(out.toString()).at("/actions/removed/0/name").asText());
    assertEquals(0, run("diff", old, next, "--format", "markdown"));
    assertTrue(out.toString().contains("### 1 action removed\n\n- Write: `A`\n"));
  }

  @Test
  void diffComparesWithWhatIsBundled() throws IOException {
    String old = diffSide("old", service("sqs").action("SendMessage", WRITE));
    assertEquals(1, run("diff", old, "bundled", "--fail-on", "any"));
    assertTrue(out.toString().startsWith("Amazon SQS (sqs): 1 action before, "), out.toString());
    assertEquals(2, run("diff", diffSide("x", service("no-such")), "bundled"));
    assertTrue(err.toString().contains("bundled: there is no service no-such"));
  }

  @Test
  void diffOfTwoServicesIsRefused() throws IOException {
    String sqs = diffSide("sqs", service("sqs"));
    String s3 = diffSide("s3", service("s3"));
    assertEquals(2, run("diff", sqs, s3));
    assertEquals(s3 + ": is of s3; " + sqs + " is of sqs\n", err.toString());
  }

  private String diffSide(String name, CatalogFixture catalog) throws IOException {
    return write(name + ".json", catalog.build()).toString();
  }
}
