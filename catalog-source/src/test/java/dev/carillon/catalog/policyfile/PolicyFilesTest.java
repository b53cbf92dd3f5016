package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.BaselineDraft;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line that a user's test calls. */
final class PolicyFilesTest {

  private static final String CLEAN =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:*:*:jobs"}]}
      """;

  @TempDir private Path folder;

  @Test
  void soundFilesPass() throws IOException {
    write("a.json", CLEAN);
    write("more/b.json", CLEAN);
    PolicyFiles.of(folder).assertSound();
  }

  @Test
  void allFindingsOfAllFilesAreListedAsTheCommandPrintsThem() throws IOException {
    write("a.json", CLEAN.replace("SendMessage", "SendMesage"));
    write("b.json", CLEAN.replace("\"Version\": \"2012-10-17\", ", ""));
    write("c.json", CLEAN.replace("\"sqs:SendMessage\"", "[\"sqs:SendMessage\", \"sqs:Send*\"]"));
    write("d.json", "{");
    Files.write(folder.resolve("e.json"), new byte[] {(byte) 0xFF});
    Path missing = folder.resolve("missing.json");
    assertEquals(
        """
        Policy files are not sound:
        DIR/missing.json: there is no such file
        DIR/e.json:1:1: the byte 0xFF is not UTF-8; save it as UTF-8
        DIR/a.json:2:13: ERROR INVALID_ACTION Statement[0].Action: "sqs:SendMesage" stands for no\
         action of sqs. Did you mean "sqs:SendMessage"?
        DIR/b.json:1:1: WARNING MISSING_VERSION: Without Version, AWS takes the one of 2008, which\
         has no policy variables. Add "Version": "2012-10-17".
        DIR/c.json:2:14: SUGGESTION REDUNDANT_ACTION Statement[0].Action[0]: "sqs:Send*" covers\
         "sqs:SendMessage". Remove it.
        DIR/d.json:1:2: ERROR JSON_SYNTAX_ERROR: The document is not JSON that can be read. At line\
         1, column 2: expected a name in quotation marks, but found the end of the text\
        """
            .replace("DIR", folder.toString()),
        failure(PolicyFiles.of(missing, folder, folder.resolve("d.json"))));
  }

  @Test
  void suggestionsAloneAreNoFailure() throws IOException {
    write("c.json", CLEAN.replace("\"sqs:SendMessage\"", "[\"sqs:SendMessage\", \"sqs:Send*\"]"));
    PolicyFiles.of(folder).assertSound();
  }

  @Test
  void whatABaselineAcceptsIsNoFailureOnWhateverDay() throws IOException, ProblemsException {
    write("a.json", CLEAN.replace("SendMessage", "SendMesage"));
    BaselineDraft draft = new BaselineDraft("Ticket 7", Optional.of(LocalDate.of(2020, 2, 29)));
    new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(folder.toString()), JudgeSettings.ofAnyKind("").accepting(draft));
    Path baseline = folder.resolve("baseline.json");
    draft.as(baseline).write();
    PolicyFiles.of(folder).baseline(baseline).assertSound();
    write("a.json", CLEAN.replace("SendMessage", "SendMesages"));
    assertTrue(failure(PolicyFiles.of(folder).baseline(baseline)).contains("INVALID_ACTION"));
  }

  @Test
  void kindIgnoringPlaceholderAndCatalogsAreHeeded() throws IOException {
    write(
        "t.json",
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotPrincipal": {"AWS": "*"},
          "Action": "sqs:{{verb}}", "Resource": "arn:aws:sqs:*:*:${queue}"}]}
        """);
    Path catalogs = Files.createDirectory(folder.resolve("catalogs"));
    Files.write(
        catalogs.resolve("sqs.json"),
        CatalogJson.write(
            CatalogFixture.service("sqs").action("SendPigeon", AccessLevel.WRITE).build()));
    PolicyFiles files =
        PolicyFiles.of(folder.resolve("t.json"))
            .kind(PolicyKind.RESOURCE)
            .placeholder("verb", "SendPigeon")
            .catalogs(catalogs)
            .ignoring(Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL)
            .accepting("ALLOW_WITH_NOT_PRINCIPAL=9153b6c630c3ced0");
    assertEquals(
        "Policy files are not sound:\n"
            + folder
            + "/t.json:2:41: ERROR PLACEHOLDER_WITHOUT_VALUE Statement[0].Resource: The placeholder"
            + " ${queue} has no value to check with. Give one: .placeholder(\"queue\", \"VALUE\")",
        failure(files));
    files.placeholder("queue", "jobs").assertSound();
  }

  @Test
  void catalogsThatCannotBeReadAreTold() throws IOException {
    write("a.json", CLEAN);
    Path absent = folder.resolve("absent");
    assertEquals(
        "Policy files are not sound:\n"
            + absent
            + ": cannot be listed; expected a folder with a file such as chime.json",
        failure(PolicyFiles.of(folder).catalogs(absent)));
  }

  private static String failure(PolicyFiles files) {
    return String.valueOf(assertThrows(AssertionError.class, files::assertSound).getMessage());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
