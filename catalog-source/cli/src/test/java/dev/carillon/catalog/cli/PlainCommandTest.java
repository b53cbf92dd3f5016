package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read without a look at all options means what it means with that look. */
final class PlainCommandTest extends CommandLineFixture {

  private static final String DOOR =
      """
      {"Name": "door", "Version": "v1.4", "Actions": [{"Name": "OpenDoor", "Annotations":
      {"Properties": {"IsList": false, "IsPermissionManagement": false, "IsTaggingOnly": false,
      "IsWrite": true}}}]}
      """;

  private boolean isPlain(String line) {
    Surroundings any =
        new Surroundings(
            new PrintWriter(out), new PrintWriter(err), false, Clock.systemUTC(), pause -> {});
    return PlainCommand.of(any, line.split(" ")).isPresent();
  }

  @Test
  void whatSaysMoreIsLookedAtWithAllOptions() {
    for (String plain :
        List.of(
            "show s3",
            "check a.json b",
            "import a.html",
            "import -o x a.html b.html",
            "refresh s3 ec2 --catalogs x",
            "refresh --from y s3 --catalogs x")) {
      assertTrue(isPlain(plain), plain);
    }
    for (String other :
        List.of(
            "show",
            "show s3 ec2",
            "check",
            "check --format json a.json",
            "check @files",
            "import -o",
            "import -o x",
            "import a.html -o",
            "import a.html -o -",
            "import a.html -o x -o y",
            "import a.html -o=x",
            "import a.html --output x",
            "import a.html --catalogs x",
            "import --help",
            "refresh s3",
            "refresh --catalogs x",
            "refresh s3 --catalogs x --all",
            "refresh s3 --catalogs @x",
            "stale classes",
            "unknown a")) {
      assertTrue(!isPlain(other), other);
    }
  }

  @Test
  void bothSayTheSame() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(tables.resolve("door.json"), DOOR);
    String file = tables.resolve("door.json").toString();
    for (List<String> command :
        List.of(
            List.of("import", file, "-o", "door.json"),
            List.of("import", file),
            List.of("import", file + "x"),
            List.of("refresh", "door", "--catalogs", "catalogs", "--from", tables.toString()),
            List.of("refresh", "window", "--catalogs", "catalogs", "--from", tables.toString()))) {
      assertSame(command.toArray(new String[0]));
    }
  }

  /** Runs a command plainly and with an option that says what holds anyway. */
  private void assertSame(String... command) throws IOException {
    List<List<Object>> told = new ArrayList<>();
    for (List<String> more : List.of(List.<String>of(), List.of("--format", "text"))) {
      Path to = Files.createDirectory(folder.resolve("to"));
      List<String> given = new ArrayList<>(more);
      given.add(0, command[0]);
      for (String word : List.of(command).subList(1, command.length)) {
        boolean isTarget = word.equals("door.json") || word.equals("catalogs");
        given.add(isTarget ? to.resolve(word).toString() : word);
      }
      int code = run(given.toArray(new String[0]));
      List<Object> seen = new ArrayList<>(List.of(code, out.toString(), err.toString()));
      for (Path written : List.of(to.resolve("door.json"), to.resolve("catalogs/door.json"))) {
        if (Files.deleteIfExists(written)) {
          seen.add(written);
        }
      }
      Files.deleteIfExists(to.resolve("catalogs"));
      Files.delete(to);
      told.add(seen);
    }
    assertEquals(told.get(1), told.get(0));
  }
}
