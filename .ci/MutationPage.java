import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the tables of {@code catalog-source/docs/mutations.md} from what PIT wrote: {@code java
 * .ci/MutationPage.java GROUP FILE...}. Each group has its own part of the page, so that groups can run on
 * several days; for a class, a later file replaces earlier ones. The file {@code commit} beside each
 * names the commit that was run. {@code .ci/unnoticed.tsv} says why a change
 * cannot be noticed: class, method, kind of change (each may be {@code *}), reason.
 */
final class MutationPage {

  private static final Path PAGE = Path.of("catalog-source", "docs", "mutations.md");
  private static final Path REASONS = Path.of(".ci", "unnoticed.tsv");

  /** A line of {@code mutations.csv}. */
  private record Change(String type, String kind, String method, int line, String status) {

    static Change parse(String text) {
      List<String> cells = List.of(text.split(",", 7));
      String type = cells.get(1).replaceFirst("\\$.*", "").replaceFirst("^dev\\.carillon\\.", "");
      String kind = cells.get(2).replaceFirst(".*\\.", "").replaceFirst("Mutator$", "");
      return new Change(type, kind, cells.get(3), Integer.parseInt(cells.get(4)), cells.get(5));
    }

    boolean isNoticed() {
      return List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR").contains(status);
    }

    String method(int part) {
      return method.startsWith("lambda$") ? method.split("\\$")[part] : method;
    }
  }

  public static void main(String[] args) throws IOException {
    String group = args[0];
    List<Change> changes = new ArrayList<>();
    List<String> runs = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      List<Change> later = Files.readAllLines(Path.of(file)).stream().map(Change::parse).toList();
      Set<String> types = later.stream().map(Change::type).collect(Collectors.toSet());
      changes.removeIf(old -> types.contains(old.type()));
      changes.addAll(later);
      String commit = Files.readString(Path.of(file).resolveSibling("commit")).strip();
      runs.add((runs.isEmpty() ? "" : types.size() + " classes again ") + "at `" + commit + "`");
    }
    String page = Files.readString(PAGE);
    String told = figures(changes, String.join(", ", runs)) + unnoticed(changes);
    Files.writeString(PAGE, replaced(page, "run " + group, told));
  }

  private static String figures(List<Change> changes, String runs) {
    long noticed = changes.stream().filter(Change::isNoticed).count();
    return String.format(
        Locale.ROOT,
        "%d classes, %d changes, **%d noticed: %.1f %%** (%d of them because a test did not end), run of %s %s."
            + " No test of the group executes %d of the others.\n\n",
        changes.stream().map(Change::type).distinct().count(),
        changes.size(),
        noticed,
        100.0 * noticed / changes.size(),
        count(changes, "TIMED_OUT"),
        LocalDate.now(),
        runs,
        count(changes, "NO_COVERAGE"));
  }

  private static long count(List<Change> changes, String status) {
    return changes.stream().filter(change -> change.status().equals(status)).count();
  }

  /** One row for each method of a class, with how often each kind of change was not noticed. */
  private static String unnoticed(List<Change> changes) throws IOException {
    Map<List<String>, Map<String, Integer>> rows = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Change change : changes) {
      if (!change.isNoticed()) {
        String reason = reason(change);
        rows.computeIfAbsent(
                List.of(change.type(), change.method(1), reason), key -> new LinkedHashMap<>())
            .merge(change.kind(), 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder("| class | method | changes | why |\n|---|---|---|---|\n");
    rows.forEach(
        (key, kinds) -> {
          List<String> told = new ArrayList<>();
          kinds.forEach((kind, count) -> told.add(kind + (count == 1 ? "" : " ×" + count)));
          text.append("| `").append(key.get(0)).append("` | `").append(key.get(1)).append("` | ");
          text.append(String.join(", ", told)).append(" | ").append(key.get(2)).append(" |\n");
        });
    return text.toString();
  }

  private static String reason(Change change) throws IOException {
    for (String line : Files.readAllLines(REASONS)) {
      List<String> cells = List.of(line.split("\t"));
      if (cells.size() == 4
          && fits(cells.get(0), change.type())
          && fits(cells.get(1), change.method(1))
          && fits(cells.get(2), change.kind())) {
        return cells.get(3);
      }
    }
    return "not looked into";
  }

  private static boolean fits(String wanted, String actual) {
    return wanted.equals("*") || actual.equals(wanted) || actual.endsWith("." + wanted);
  }

  private static String replaced(String page, String name, String text) {
    String start = "<!-- " + name + " -->\n";
    String end = "<!-- /" + name + " -->";
    int from = page.indexOf(start) + start.length();
    return page.substring(0, from) + text + page.substring(page.indexOf(end, from));
  }
}
