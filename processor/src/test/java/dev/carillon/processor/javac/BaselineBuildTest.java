package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.Baseline;
import dev.carillon.catalog.baseline.BaselineDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An old code base in javac: all that is found is recorded, accepted, and then only what is new.
 */
final class BaselineBuildTest {

  private static final String TEXTS =
      """
      package app;
      class Texts {
        String action = "chime:CreateMeting";
        String another = "chime:DeletMeeting";
      }
      """;

  private static final String STATEMENTS =
      """
      package app;
      class Statements {
        Object o = ChimeStatement.allow("Host").actions(ChimeAction.CREATE_MEETING)
            .on("arn:aws:s3:::acme");
      }
      """;

  private static final String POLICY =
      """
      {"Statement": [{"Effect": "Allow", "Resource": "*",
        "Action": "chime:CreateMeeting"}]}
      """;

  @TempDir private Path temporary;
  private Path folder;
  private FolderCompilation build;

  @BeforeEach
  void write() throws IOException {
    folder = temporary.toRealPath();
    build =
        new FolderCompilation(folder)
            .write("java/app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;")
            .write("java/app/Texts.java", TEXTS)
            .write("java/app/Statements.java", STATEMENTS)
            .write(
                "java/app/Files.java",
                "package app; @dev.carillon.PolicyFile(\"host.json\") class Files {}")
            .write("resources/host.json", POLICY);
  }

  @Test
  void whatIsRecordedIsAcceptedAndNothingElse() throws Exception {
    assertEquals(List.of("Statements", "Texts", "Texts", "host"), places(build.diagnose()));
    record();
    assertEquals(List.of(), build.diagnose());
    build.write("java/app/Texts.java", TEXTS.replace("DeletMeeting\"", "DeletMeeting\" + \"s\""));
    build.write(
        "java/app/Statements.java",
        STATEMENTS.replace("CREATE_MEETING", "CREATE_MEETING, ChimeAction.DELETE_MEETING"));
    build.write("resources/host.json", POLICY.replace("CreateMeeting", "*"));
    List<String> told = build.diagnose();
    assertTrue(
        told.stream()
            .anyMatch(
                line ->
                    line.contains("Texts.java:1:1 [carillon/ACCEPTED_NOT_FOUND] the baseline")
                        && line.contains("INVALID_ACTION of chime:DeletMeeting here")),
        told.toString());
    assertEquals(
        List.of("Statements", "Statements", "Texts", "host"),
        places(told.stream().filter(line -> !line.contains("ACCEPTED_NOT_FOUND")).toList()),
        told.toString());
  }

  @Test
  void onlyLayoutMayChange() throws Exception {
    record();
    build.write("java/app/Texts.java", TEXTS.replace("class Texts {", "\n\nclass Texts {\n"));
    build.write("java/app/Statements.java", STATEMENTS.replace(".on(", "\n  .on(\n"));
    build.write("resources/host.json", POLICY.replace(", ", ",\n  "));
    assertEquals(List.of(), build.diagnose());
  }

  @Test
  void aFileThatIsRecompiledAloneIsAcceptedAsInAFullBuild() throws Exception {
    record();
    assertEquals(List.of(), build.diagnose());
    assertEquals(List.of(), build.diagnoseOnly("java/app/Texts.java"));
  }

  @Test
  void aRecordingIsSaidAndGoesWithWhatWasFound() throws Exception {
    build.write("carillon.properties", "record = recorded");
    List<String> told = build.diagnose();
    assertTrue(
        !told.isEmpty() && told.stream().allMatch(line -> line.contains("FINDINGS_RECORDED")),
        told.toString());
    assertEquals(3, recordings().size(), "one for each file in which something is found");
    build.write("java/app/Texts.java", "package app; class Texts {}");
    build.diagnoseOnly("java/app/Texts.java");
    assertEquals(2, recordings().size());
  }

  @Test
  void aFileInTheWayOfARecordingIsTold() throws IOException {
    build.write("carillon.properties", "record = taken");
    build.write("taken", "");
    List<String> told = build.diagnose();
    assertTrue(told.get(0).contains("taken cannot be written: "), told.get(0));
    assertTrue(told.get(0).contains("taken is in the way"), told.get(0));
    assertFalse(told.toString().contains("java.nio"), told.toString());
  }

  @Test
  void noDateIsActedOn() throws Exception {
    record(Optional.of(LocalDate.of(2020, 2, 29)));
    assertEquals(List.of(), build.diagnose());
  }

  @Test
  void whatIsSilencedIsNotRecorded() throws Exception {
    build.write(
        "java/app/Texts.java", TEXTS.replace("class", "@SuppressWarnings(\"carillon\") class"));
    record();
    assertEquals(2, Baseline.read(folder.resolve("baseline.json")).accepted().size());
  }

  @Test
  void aBaselineThatCannotBeTakenIsTold() throws Exception {
    build.write("carillon.properties", "baseline = baseline.json");
    build.write("java/app/Texts.java", "package app; class Texts {}");
    assertTrue(
        build.diagnose().stream()
            .anyMatch(line -> line.contains("[carillon/UNREADABLE_BASELINE] The baseline cannot")));
    build.write(
        "baseline.json",
        """
        {"formatVersion": 1, "accepted": [{"file": "a", "id": "INVALID_ACTIN", "meaning": "x",
          "reason": "x"}]}
        """);
    assertTrue(
        build.diagnose().stream()
            .anyMatch(line -> line.contains("baseline.json:1:35: there is no mistake with the id")),
        build.diagnose().toString());
  }

  /** Returns the names of the files that something is said of. */
  private static List<String> places(List<String> told) {
    return told.stream()
        .map(line -> line.replaceFirst("(?s)^\\S+ \\S*?(\\w+)\\.(java|json):.*", "$1"))
        .sorted()
        .toList();
  }

  private void record() throws IOException, ProblemsException {
    record(Optional.empty());
  }

  /** Does what the command does with a recording of javac. */
  private void record(Optional<LocalDate> expires) throws IOException, ProblemsException {
    build.write("carillon.properties", "record = recorded");
    build.diagnose();
    BaselineDraft draft = new BaselineDraft("Ticket 7", expires);
    for (Path recording : recordings()) {
      draft.addRecorded(Baseline.read(recording));
    }
    draft.as(folder.resolve("baseline.json")).write();
    build.write("carillon.properties", "baseline = baseline.json");
  }

  private List<Path> recordings() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("recorded"))) {
      return files.sorted().toList();
    }
  }
}
