package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class CheckFormatTest extends PolicyCheck {

  @Test
  void jsonHoldsTheFindingsOfAllFiles() throws IOException {
    String typo = write("typo.json", TYPO);
    String broken = write("broken.json", "[");
    assertEquals(1, run("check", "--format", "json", typo, write("clean.json", CLEAN), broken));
    JsonNode findings = new ObjectMapper().readTree(out.toString());
    assertEquals(2, findings.size());
    assertEquals(
        new ObjectMapper()
            .createObjectNode()
            .put("file", typo)
            .put("line", 4)
            .put("column", 35)
            .put("severity", "ERROR")
            .put("id", "INVALID_ACTION")
            .put("path", "Statement[0].Action[1]")
            .put(
                "message",
                "\"sqs:SendMesage\" stands for no action of sqs. Did you mean"
                    + " \"sqs:SendMessage\"?")
            .put("acceptedAs", "INVALID_ACTION"),
        findings.get(0));
    assertEquals(broken, findings.at("/1/file").asText());
    assertEquals("", findings.at("/1/path").asText());
  }

  @Test
  void markdownIsATable() throws IOException {
    String typo = write("typo.json", TYPO);
    assertEquals(1, run("check", "--format", "markdown", typo));
    assertEquals(
        "1 file checked: 1 error\n\n| severity | place | id | finding |\n|---|---|---|---|\n"
            + "| error | `"
            + typo
            + ":4:35`<br>`Statement[0].Action[1]` | `INVALID_ACTION` |"
            + " \"sqs:SendMesage\" stands for no action of sqs. Did you mean"
            + " \"sqs:SendMessage\"? |\n",
        out.toString());
  }

  @Test
  void sarifHasTheFindings() throws IOException {
    String typo = write("typo.json", TYPO);
    assertEquals(1, run("check", "--format", "sarif", typo));
    JsonNode result = new ObjectMapper().readTree(out.toString()).at("/runs/0/results/0");
    assertEquals("INVALID_ACTION", result.at("/ruleId").asText());
    assertEquals(4, result.at("/locations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void aLineBreakInAPolicyDoesNotBreakTheLineOfAFinding() throws IOException {
    assertEquals(1, run("check", write("a.json", identity("\"sqs:Send\\nMessage\"", "*"))));
    assertTrue(out.toString().contains("sqs:Send\\u000aMessage"), out.toString());
    assertEquals(2, out.toString().lines().count(), out.toString());
  }

  /** A change that somebody else asks for can have any file, and its comment is seen by others. */
  @Test
  void fileNamesAndPolicyTextsAreShownAsTheyAre() throws IOException {
    write("a\n::error::\u001b[31m.json", "1");
    write("a`|<b>.json", identity("\"sqs:<img src=x>*[a](b)|`\"", "*"));
    run("check", "--show-skipped", folder.toString());
    String told = out + "" + err;
    assertTrue(told.contains("skipped: " + folder + "/a\\u000a::error::\\u001b[31m.json\n"), told);
    assertTrue(told.contains("1 other file skipped (" + folder + "/a\\u000a::error::"), told);
    assertTrue(told.lines().noneMatch(line -> line.startsWith("::") || line.contains("\u001b")));
    run("check", "--format", "markdown", "--no-risks", folder.toString());
    String table = out.toString();
    assertTrue(table.contains("/a'\\|<b>.json:"), table);
    assertTrue(table.contains("\"sqs:\\<img src=x\\>\\*\\[a\\](b)\\|\\`\""), table);
  }
}
