package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest extends CommandLineFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "import", "diff", "refresh", "show", "check", "explain", "required", "stale"})
  void everyCommandHelps(String command) {
    List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
    assertEquals(0, run(arguments.toArray(String[]::new)));
    assertTrue(out.toString().contains("Exit codes:"), out.toString());
    assertFalse(out.toString().contains("bundle "), out.toString());
    // Each example is in one line, so that it can be copied, and a form is called by one word.
    String[] examples = out.toString().split("\nExamples?:\n", 2);
    assertTrue(
        command.isEmpty()
            || examples[1].lines().allMatch(line -> line.startsWith("  " + command + ' ')),
        out.toString());
    assertFalse(out.toString().contains("FORM "), out.toString());
    assertFalse(out.toString().contains("FORM]"), out.toString());
  }

  @Test
  void helpListsTheCommandsAndTellsOfOne() {
    assertEquals(0, run("help"));
    assertTrue(out.toString().contains("\n  refresh "), out.toString());
    assertEquals(0, run("help", "refresh"));
    assertTrue(out.toString().contains("--declared=CLASSES"), out.toString());
    assertEquals("", err.toString());
    assertEquals(2, run("help", "chek"));
    assertTrue(err.toString().contains("Did you mean: carillon-catalog check"), err.toString());
    assertEquals("", out.toString());
    assertEquals(2, run("help", "other"));
    assertTrue(err.toString().startsWith("There is no command other\n"), err.toString());
    assertEquals(2, run("other", "policy.json"));
    assertTrue(err.toString().startsWith("There is no command other\n"), err.toString());
    assertEquals(2, run("--other"));
    assertTrue(err.toString().startsWith("Unknown option: '--other'"), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "import --format sarif",
        "diff one.json",
        "diff a b --format pdf",
        "diff a b --fail-on never",
        "refresh chime",
        "show chime s3",
        "check",
        "check a.json --kind user",
        "check a.json --fail-on security"
      })
  void wrongArgumentsAreToldWithWhatWouldBeRight(String arguments) {
    assertEquals(2, run(arguments.split(" ", -1)));
    assertTrue(err.toString().contains("carillon-catalog"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void lettersThatTheLocaleLacksAreTold() {
    assertEquals(2, run("check", "b\uFFFD\uFFFDro"));
    assertTrue(err.toString().endsWith("this locale lacks: set LC_ALL=C.UTF-8.\n"), "" + err);
  }

  @Test
  void anEmptyArgumentIsNotTheFolderOfTheUser() {
    for (String command : List.of("check", "required", "stale", "import")) {
      assertEquals(2, run(command, ""), command);
      assertEquals("An argument is empty: is a variable of the shell not set?\n", "" + err);
    }
  }
}
