package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a build did not have refused before an update is a warning, as long as it says so. */
final class UpdatedFromTest {

  private static final Map<String, String> BUILD =
      Map.of(
          "app/package-info.java",
          "@dev.carillon.IamActions(\"chime\") package app;\n",
          "app/Case.java",
          """
          package app;
          @dev.carillon.PolicyFile("host.json")
          class Case {
            String text = "chime:CreateMeting";
            Object built = ChimeStatement.allow().actions(ChimeAction.CREATE_MEETING).on("arn");
          }
          """,
          "resources/host.json",
          """
          {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
            "Action": "chime:CreateMeting"}]}
          """);

  @Test
  void errorsOfANewSortAreWarnings() {
    List<String> refused = diagnose("");
    assertEquals(List.of("error", "error", "error"), kinds(refused));
    List<String> told = diagnose("updated-from = 0");
    assertEquals(List.of("warning", "warning", "warning"), kinds(told));
    assertEquals(
        refused.stream().map(line -> line.replaceFirst("^error", "warning")).toList(), told);
    assertEquals(refused, diagnose("updated-from = 0.1.0"));
  }

  @Test
  void whatIsNoReleaseIsTold() {
    assertEquals(
        "error java/app/package-info.java:1:1 [carillon/BAD_OPTION] carillon.properties:"
            + " updated-from=soon is no release, such as 0.1.0.",
        diagnose("updated-from=soon").stream()
            .filter(line -> line.contains("BAD_OPTION"))
            .findFirst()
            .orElse(""));
  }

  private static List<String> kinds(List<String> diagnostics) {
    return diagnostics.stream().map(line -> line.replaceFirst(" .*", "")).toList();
  }

  private static List<String> diagnose(String options) {
    Map<String, String> files = new TreeMap<>(BUILD);
    files.put("carillon.properties", options + "\n");
    return FolderCompilation.diagnose(files);
  }
}
