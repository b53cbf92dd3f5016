package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes where an argument is no path, output cannot be written, or memory is short. */
final class OutputTest extends CommandLineFixture {

  @Test
  void wrongArgumentsAreRepeatedWithoutWhatActsOnATerminal() {
    assertEquals(2, run("check", "policy.json", "--kind", "\u001b[2J"));
    assertFalse(err.toString().contains("\u001b"), err.toString());
    assertTrue(err.toString().contains("\\u001b[2J"), err.toString());
  }

  @Test
  void noLineOfTheOutputBeginsWithinAnArgument() {
    String acting = "s3\n::error::x";
    for (String[] wrong :
        new String[][] {
          {"check", "policy.json", "--kind", acting},
          {"check", "--" + acting},
          {acting},
          {"refresh", acting, "--catalogs", "" + folder, "--from", "" + folder}
        }) {
      assertEquals(2, run(wrong));
      assertTrue(err.toString().contains("s3\\u000a::error::x"), err.toString());
      assertFalse(err.toString().contains("\n::"), err.toString());
    }
  }

  @Test
  void outputThatIsNotWrittenWholeIsAFailure() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertEquals(2, run(new PrintWriter(full), "show", "sqs"));
    assertEquals("The output could not be written completely.\n", err.toString());
  }

  /** Java's own exit code would be that of a finding. */
  @Test
  void whereMemoryIsShortTheExitCodeIsNotThatOfAFinding() {
    PrintWriter none =
        new PrintWriter(out) {
          @Override
          public void write(String text) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    assertEquals(2, run(none, "show", "sqs"));
    assertEquals(
        "Java has too little memory (Java heap space): add -Xmx1g to java\n", err.toString());
  }

  private int run(PrintWriter to, String... arguments) {
    Clock clock = Clock.systemUTC();
    return Main.run(
        new Surroundings(to, new PrintWriter(err), false, clock, pause -> {}), arguments);
  }

  /** Letters that the locale lacks make a path that is none, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import --bundled chime -o a\0b",
        "diff a\0b bundled",
        "diff bundled a\0b",
        "required a\0b",
        "required --classpath a\0b .",
        "check a\0b",
        "stale a\0b",
        "refresh chime --catalogs . --from a\0b",
        "refresh chime --pages --catalogs . --from a\0b",
        "bundle 2026-01-01=a\0b -o .",
      })
  void anArgumentThatIsNoPathIsWrong(String command) {
    assertEquals(2, run(command.split(" ")), err.toString());
    assertTrue(err.toString().contains("a\\u0000b"), err.toString());
  }

  /** In a change that somebody else asks for, a file could turn off what looks at it. */
  @ParameterizedTest
  @ValueSource(strings = {"check @%s", "check --no-risks @%s", "check --no-risks -- @%s"})
  void aNameIsNoFileOfArguments(String command) throws IOException {
    Path arguments = Files.writeString(folder.resolve("a.txt"), "--help hidden");
    assertEquals(2, run(command.formatted(arguments).split(" ")), out.toString());
    String told = out + "" + err;
    assertTrue(told.contains("@" + arguments + ": there is no such file"), told);
    assertFalse(told.contains("hidden"), told);
  }
}
