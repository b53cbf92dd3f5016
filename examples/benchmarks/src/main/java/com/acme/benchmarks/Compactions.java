package com.acme.benchmarks;

import dev.carillon.policy.Action;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.pattern.Compaction;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compacts the sets that peers.mjs wrote, and compares with what iam-floyd made of them. Run alone it
 * prints a table of all kinds of sets as Markdown.
 */
final class Compactions {

  /** Of each so many sets one is compacted before anything is measured. */
  private static final int WARMING = 10;

  private final Map<String, Kind> kinds = new TreeMap<>();
  private long mostBytes;

  private static final class Kind {
    int sets;
    int exact;
    int shorter;
    int equal;
    int longer;
    long listed;
    long ours;
    long oursWherePeerExact;
    long peerWhereExact;
    long slowest;
    long nanos;
  }

  private Compactions() {}

  /**
   * Prints the table.
   *
   * @param arguments the folder that peers.mjs wrote into
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Compactions compactions = new Compactions();
    compactions.compareAll(folder, 1);
    print(compactions.kinds);
    everything(Known.all(Known.read(folder)));
  }

  /** Compares, the time being one figure of one run. */
  static List<Row> measure(Path folder, double peerMillis) throws IOException {
    Compactions compactions = new Compactions();
    compactions.compareAll(folder, WARMING);
    compactions.kinds.clear();
    compactions.mostBytes = 0;
    compactions.compareAll(folder, 1);
    Kind all = compactions.kinds.get("all | all");
    String work = "compaction of " + all.sets + " sets";
    return List.of(
        new Row(
            work,
            "iam-floyd",
            List.of(all.nanos / 1e6 / peerMillis),
            "1.0",
            String.format(
                Locale.ROOT,
                "longer: %d of %d; %,d / %,d characters",
                all.longer,
                all.exact,
                all.oursWherePeerExact,
                all.peerWhereExact)),
        new Row(
            work + ": MB for the greediest", "", List.of(compactions.mostBytes / 1e6), "20", ""));
  }

  /** Compares each so many of the sets. */
  private void compareAll(Path folder, int step) throws IOException {
    Map<String, Map<String, Action>> universe = Known.read(folder);
    List<String> sets = Files.readAllLines(folder.resolve("sets.tsv"));
    for (int i = 0; i < sets.size(); i += step) {
      compare(sets.get(i).split("\t", -1), universe);
    }
  }

  private void compare(String[] set, Map<String, Map<String, Action>> universe) {
    Map<String, Action> known = universe.get(set[0]);
    List<Action> selected = new ArrayList<>();
    for (String name : set[3].split(",")) {
      selected.add(known.get(name));
    }
    List<String> peer = List.of(set[4].split(","));
    long bytes = allocated();
    long start = cpuNanos();
    List<ActionPattern> patterns = Compaction.of(selected, known.values());
    long nanos = cpuNanos() - start;
    mostBytes = Math.max(mostBytes, allocated() - bytes);
    List<String> ours = patterns.stream().map(ActionPattern::toString).toList();
    if (!isExact(ours, selected, known)) {
      throw new IllegalStateException("not exact: " + String.join(" ", set));
    }
    boolean exact = isExact(peer, selected, known);
    if (exact && size(ours) > size(peer)) {
      System.err.println("LONGER " + size(ours) + " > " + size(peer) + " " + ours + " " + peer);
    }
    for (String name : List.of(set[0] + " | " + set[1], "all | all")) {
      Kind row = kinds.computeIfAbsent(name, any -> new Kind());
      row.sets++;
      row.listed += size(selected.stream().map(Action::iamName).toList());
      row.ours += size(ours);
      row.nanos += nanos;
      row.slowest = Math.max(row.slowest, nanos);
      if (exact) {
        row.exact++;
        row.oursWherePeerExact += size(ours);
        row.peerWhereExact += size(peer);
        int order = Integer.compare(size(ours), size(peer));
        row.shorter += order < 0 ? 1 : 0;
        row.equal += order == 0 ? 1 : 0;
        row.longer += order > 0 ? 1 : 0;
      }
    }
  }

  /** What this thread has used of a processor, whatever else the machine does. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  /** Judges by a matcher that is not Carillon's own. */
  private static boolean isExact(
      List<String> patterns, List<Action> selected, Map<String, Action> known) {
    Set<Action> wanted = Set.copyOf(selected);
    List<java.util.regex.Pattern> compiled =
        patterns.stream()
            .map(pattern -> pattern.replace("*", ".*").replace("?", "."))
            .map(text -> java.util.regex.Pattern.compile(text, java.util.regex.Pattern.CASE_INSENSITIVE))
            .toList();
    return known.values().stream()
        .allMatch(
            action ->
                wanted.contains(action)
                    == compiled.stream().anyMatch(one -> one.matcher(action.iamName()).matches()));
  }

  /** The characters of the patterns in a JSON array, each with its quotation marks and comma. */
  private static int size(List<String> patterns) {
    return patterns.stream().mapToInt(pattern -> pattern.length() + 3).sum();
  }

  private static void print(Map<String, Kind> kinds) {
    System.out.println(
        "| service | sets | number | iam-floyd exact | shorter | equal | longer |"
            + " listed | Carillon | Carillon where iam-floyd is exact | iam-floyd | mean ms | slowest ms |");
    System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    kinds.forEach(
        (name, row) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %,d | %,d | %,d | %,d | %.1f | %.0f |%n",
                name,
                row.sets,
                row.exact,
                row.shorter,
                row.equal,
                row.longer,
                row.listed,
                row.ours,
                row.oursWherePeerExact,
                row.peerWhereExact,
                row.nanos / 1e6 / row.sets,
                row.slowest / 1e6));
  }

  /** Every action whose name starts with Get, List or Describe, over all services at once. */
  private static void everything(List<Action> all) {
    List<Action> reading =
        all.stream().filter(action -> action.actionName().matches("(Get|List|Describe).*[a-m]")).toList();
    long start = cpuNanos();
    List<ActionPattern> patterns = Compaction.of(reading, all);
    System.out.printf(
        Locale.ROOT,
        "%nAll services at once: %,d of %,d actions, %,d characters listed, %,d compacted, %.1f s of one processor.%n",
        reading.size(),
        all.size(),
        size(reading.stream().map(Action::iamName).toList()),
        size(patterns.stream().map(ActionPattern::toString).toList()),
        (cpuNanos() - start) / 1e9);
  }
}
