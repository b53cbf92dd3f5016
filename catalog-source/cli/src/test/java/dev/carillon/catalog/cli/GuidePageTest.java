package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide's pages show of the command line is what it prints. */
class GuidePageTest {

  private static final Path GUIDE = Path.of("../../examples/guide");
  private static final Pattern CONSOLE =
      Pattern.compile("^```console\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern PATH = Pattern.compile("[a-z]+/[a-z.]*");

  @TempDir private Path folder;

  @Test
  void eachCommandPrintsWhatThePagesShow() throws IOException {
    place("early", Path.of("../src/main/tables/chime.json"));
    place("policies", GUIDE.resolve("src/test/resources/policies/faulty.json"));
    List<String> sessions =
        CONSOLE
            .matcher(page("catalogs.md") + page("command-line.md"))
            .results()
            .map(session -> session.group(1))
            .toList();
    assertTrue(sessions.size() >= 5, sessions.toString());
    for (String session : sessions) {
      String command = session.lines().findFirst().orElseThrow();
      String shown = session.substring(command.length() + 1);
      if (command.contains(" refresh ")) {
        place("mirror", folder.resolve("catalogs/sqs.json"));
      }
      String printed = run(command.replace("$ carillon-catalog ", "").split(" ", -1));
      assertTrue(pattern(shown).matcher(printed).matches(), command + "\nprints\n" + printed);
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(GUIDE.resolve(name));
  }

  private void place(String folderName, Path file) throws IOException {
    Path to = Files.createDirectories(folder.resolve(folderName));
    Files.copy(file, to.resolve(file.getFileName()));
  }

  /** A line with an ellipsis stands for any lines. */
  private static Pattern pattern(String shown) {
    return Pattern.compile(
        shown
            .lines()
            .map(line -> line.equals("…") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n")
            .collect(Collectors.joining()));
  }

  private String run(String... arguments) {
    List<String> inFolder = new ArrayList<>();
    for (String argument : arguments) {
      inFolder.add(PATH.matcher(argument).matches() ? folder + "/" + argument : argument);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
            time -> {});
    Main.run(surroundings, inFolder.toArray(String[]::new));
    return (err + out.toString()).replace(folder + "/", "");
  }
}
