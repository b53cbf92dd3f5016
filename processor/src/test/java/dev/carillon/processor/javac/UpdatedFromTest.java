package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a build did not have refused before an update is a warning, as long as it says so. */
final class UpdatedFromTest {

  private static final String CODE =
      """
      package app;
      class Case {
        String text = "chime:CreateMeting";
        Object built = ChimeStatement.allow().actions(ChimeAction.CREATE_MEETING).on("arn");
      }
      """;
  private static final String FILE =
      """
      package app;
      @dev.carillon.PolicyFile("host.json") class Case { }
      """;

  @Test
  void errorsOfANewSortAreWarnings() {
    for (String code : List.of(CODE, FILE)) {
      List<String> refused = diagnose(code, "");
      assertEquals(code.equals(CODE) ? 2 : 1, refused.size(), refused.toString());
      assertTrue(refused.get(0).startsWith("error"), refused.toString());
      assertEquals(
          refused.stream().map(line -> line.replaceFirst("^error", "warning")).toList(),
          diagnose(code, "updated-from = 0"));
      assertEquals(refused, diagnose(code, "updated-from = 0.1.0"));
    }
  }

  @Test
  void whatIsNoReleaseIsTold() {
    String told =
        "[carillon/BAD_OPTION] carillon.properties: updated-from=soon is no release, such as"
            + " 0.1.0.";
    assertTrue(
        diagnose(CODE, "updated-from=soon").stream().anyMatch(line -> line.contains(told)),
        () -> diagnose(CODE, "updated-from=soon").toString());
  }

  private static List<String> diagnose(String code, String options) {
    return FolderCompilation.diagnose(
        Map.of(
            "app/package-info.java",
            "@dev.carillon.IamActions(\"chime\") package app;\n",
            "app/Case.java",
            code,
            "carillon.properties",
            options + "\n",
            "resources/host.json",
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
              "Action": "chime:CreateMeting"}]}
            """));
  }
}
