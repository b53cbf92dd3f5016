package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.baseline.BaselineDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BaselineWritingTest extends BaselineCheck {

  @Test
  void allThatIsThereTodayIsAcceptedAndSortedWithItsReason() throws IOException {
    write("z.json", TYPO);
    String first = write("a.json", STATEMENT);
    assertEquals(1, run("check", folder.toString()));
    assertEquals(0, writeBaseline("Ticket 7"), err.toString());
    String json = Files.readString(baseline());
    assertTrue(
        json.startsWith(
            """
            {
              "formatVersion": 1,
              "accepted": [
                {
                  "file": "a.json",
                  "statement": "Deploy",
                  "id": "PASS_ROLE_WITH_STAR_IN_RESOURCE",
            """),
        json);
    assertTrue(json.contains("\"statement\": \"Statement[0]\""), json);
    assertTrue(json.contains("\"reason\": \"Ticket 7\"\n"), json);
    assertFalse(json.contains("expires"), json);
    assertEquals(0, check(), out.toString() + err);
    assertTrue(out.toString().matches("2 files checked.*: no findings, \\d+ accepted\n"), "" + out);
    assertEquals("", err.toString());
    assertEquals(1, run("check", "--fail-on", "suggestion", first), "only where it is asked for");
  }

  @Test
  void writingAgainKeepsReasonsDropsWhatIsGoneAndAddsWhatIsNew() throws IOException {
    write("a.json", TYPO);
    write("b.json", SECURITY_WARNING);
    writeBaseline("Ticket 7");
    write("b.json", CLEAN);
    write("c.json", TYPO);
    assertEquals(0, writeBaseline("Ticket 8"));
    String json = Files.readString(baseline());
    assertTrue(json.contains("\"a.json\"") && json.contains("Ticket 7"), json);
    assertTrue(json.contains("\"c.json\"") && json.contains("Ticket 8"), json);
    assertFalse(json.contains("\"b.json\""), json);
    assertEquals(
        0,
        run(
            "check",
            "--baseline",
            baseline().toString(),
            "--write-baseline",
            "--reason",
            "Ticket 9",
            folder.resolve("c.json").toString()));
    assertEquals(json, Files.readString(baseline()), "what is known is not written otherwise");
  }

  @Test
  void whatJavacHasRecordedIsAcceptedToo() throws Exception {
    write("clean.json", CLEAN);
    Path java = Files.writeString(folder.resolve("A.java"), "class A {}");
    BaselineDraft javac = new BaselineDraft("Recorded by javac.", Optional.empty());
    javac.addText(java, "INVALID_ACTION", "s3:GetObjekt");
    Files.createDirectory(folder.resolve("recorded"));
    javac.as(folder.resolve("recorded/a.json")).write();
    String recorded = folder.resolve("recorded").toString();
    List<String> command =
        List.of("check", "--baseline", "" + baseline(), "--write-baseline", "--reason", "Ticket 7");
    assertEquals(
        0,
        run(
            Stream.concat(command.stream(), Stream.of("--recorded", recorded))
                .toArray(String[]::new)),
        err.toString());
    String json = Files.readString(baseline());
    assertTrue(json.contains("\"file\": \"A.java\",\n      \"text\": \"s3:GetObjekt\""), json);
    assertTrue(json.contains("Ticket 7") && !json.contains("Recorded"), json);
    assertEquals(0, writeBaseline("Ticket 8"), "without a recording");
    assertEquals(json, Files.readString(baseline()), "what javac found stays");
    assertEquals(0, check());
    assertEquals("", err.toString(), "of Java, check says nothing");
    Files.delete(java);
    check();
    assertTrue(
        err.toString().contains("in A.java at s3:GetObjekt is accepted, and the file is not"));
  }

  @Test
  void optionsThatAreOfNoUseAreTold() throws IOException {
    String file = write("a.json", TYPO);
    assertEquals(2, run("check", "--write-baseline", "--reason", "x", file));
    assertEquals("--write-baseline: needs --baseline FILE\n", err.toString());
    assertEquals(2, run("check", "--baseline", "b.json", "--write-baseline", file));
    assertEquals("--write-baseline: needs a reason: --reason TEXT\n", err.toString());
    assertEquals(2, run("check", "--reason", "x", file));
    assertEquals(2, writeBaseline("x", "--expires", "tomorrow"));
    assertEquals("--expires tomorrow: is no date such as 2027-03-31\n", err.toString());
    assertEquals(2, writeBaseline("x", "--expires", "2020-01-01"));
    assertTrue(err.toString().startsWith("--expires 2020-01-01: is not after today, "), "" + err);
    assertEquals(2, run("check"));
    assertEquals(
        "Missing required parameter: 'FILE'\nSee carillon-catalog check --help.\n", err.toString());
  }

  @Test
  void whatIsNoPolicyIsNeverAccepted() throws IOException {
    write("broken.json", "{\"Statement\": [}");
    assertEquals(1, writeBaseline("Ticket 7"));
    assertTrue(out.toString().contains("JSON_SYNTAX_ERROR"), out.toString());
    assertTrue(Files.readString(baseline()).contains("\"accepted\": []"));
  }
}
