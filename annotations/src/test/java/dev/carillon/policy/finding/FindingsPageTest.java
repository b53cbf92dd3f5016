package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code findings.md}: a row for each check, with its title and severity as {@link
 * Check} has them. {@code -Dcarillon.golden=rewrite} writes them, a new check's behind that of the
 * one before it; remarks are written by hand.
 */
final class FindingsPageTest {

  private static final Path PAGE = Path.of("docs/findings.md");

  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| (\\w+) \\| (.*)\\|");

  @Test
  void thePageHasARowForEachCheck() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
    Check[] checks = Check.values();
    for (int i = 0; i < checks.length; i++) {
      int row = rowOf(lines, checks[i].name());
      if (row >= 0) {
        lines.set(row, row(checks[i], remark(lines.get(row))));
      } else {
        lines.add(rowOf(lines, checks[i - 1].name()) + 1, row(checks[i], ""));
      }
    }
    String page = String.join("\n", lines) + '\n';
    if ("rewrite".equals(System.getProperty("carillon.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page, Files.readString(PAGE), PAGE + " is written anew with -Dcarillon.golden=rewrite");
  }

  @Test
  void whatIsNoCheckHereSaysThatItIsNotCovered() throws IOException {
    List<String> checks = Arrays.stream(Check.values()).map(Check::name).toList();
    List<String> remarks = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && !checks.contains(row.group(1))) {
        remarks.add(row.group(4).replaceFirst(": .*", "").strip());
      }
    }
    assertEquals(List.of("not covered"), remarks.stream().distinct().toList());
  }

  @Test
  void theFirstTableHasAwsChecksOfJune2023() throws IOException {
    String page = Files.readString(PAGE);
    String first = page.substring(0, page.indexOf("\nAWS has added to its page since"));
    assertEquals(
        135,
        first.lines().filter(line -> ROW.matcher(line).matches()).count(),
        "a check that AWS does not list there stands further below in Check, and in the page");
  }

  private static int rowOf(List<String> lines, String check) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher row = ROW.matcher(lines.get(i));
      if (row.matches() && row.group(1).equals(check)) {
        return i;
      }
    }
    return -1;
  }

  private static String remark(String line) {
    Matcher row = ROW.matcher(line);
    return row.matches() ? row.group(4) : "";
  }

  private static String row(Check check, String remark) {
    return "| `%s` | %s | %s | %s|".formatted(check, check.title(), check.severity(), remark);
  }
}
