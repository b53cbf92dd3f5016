package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages {@code carillon.properties}, javac's options and the plugin's arguments at random: javac
 * ends as it always does, and what is set otherwise than before is told, or is of a sort that
 * nobody can notice: a setting that is removed whole, or another value that is equally valid.
 *
 * <p>{@code -Dcarillon.fuzz.options=…} and {@code -Dcarillon.fuzz.seed=…} choose how many cases in
 * all, and which; a failure names what repeats it.
 */
@Tag("any-jdk")
final class OptionsFuzzTest {

  private static final int CASES = Integer.getInteger("carillon.fuzz.options", 75);
  private static final long SEED = Long.getLong("carillon.fuzz.seed", 20_261_125L);
  private static final int LISTED = 8;
  private static final String SILENT =
      "silent: removed whole, or another value that is equally valid";

  private static final Map<String, Map<String, Integer>> OUTCOMES = new LinkedHashMap<>();

  private static final String FILE =
      """
      # What this build says of the check.
      services = chime, lambda, s3
      literals = warning

      policies = rules/policies
      catalogs: rules/catalogs
      uncalled = off
      baseline = rules/baseline.json
      updated-from = 0.1.0
      """;

  private static final List<String> KEYS =
      List.of(
          "services",
          "literals",
          "policies",
          "catalogs",
          "uncalled",
          "baseline",
          "record",
          "updated-from");

  /** What tells that something is wrong with options. */
  private static final String TOLD =
      "(?s).*\\[carillon/(BAD_OPTION|NO_CATALOG_FOLDER|EMPTY_CATALOG_FOLDER|UNREADABLE_CATALOG"
          + "|NO_POLICY_FOLDER|POLICY_FILE_NOT_FOUND|UNREADABLE_BASELINE|UNKNOWN_SERVICE"
          + "|FINDINGS_RECORDED)].*";

  @TempDir private Path temporary;
  private Path folder;
  private FolderCompilation build;

  @BeforeEach
  void write() throws IOException {
    folder = temporary.toRealPath();
    build =
        new FolderCompilation(folder)
            .write("java/app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;")
            .write(
                "java/app/Texts.java",
                "package app; class Texts { String s = \"chime:CreateMeting\"; }")
            .write(
                "java/app/Files.java",
                "package app; @dev.carillon.PolicyFile(\"host.json\") class Files {}")
            .write(
                "rules/policies/host.json",
                """
                {"Statement": {"Effect": "Allow", "Action": "chime:GetMeeting", "Resource": "*"}}
                """)
            .write("rules/baseline.json", "{\"formatVersion\": 1, \"accepted\": []}")
            .write(
                "rules/catalogs/chime.json",
                Files.readString(Compilation.CATALOGS.resolve("chime.json")));
  }

  @AfterAll
  static void writePage() throws IOException {
    String page = System.getProperty("carillon.fuzz.page");
    if (page != null) {
      StringBuilder table = new StringBuilder("| what | cases | outcomes |\n|---|---|---|\n");
      OUTCOMES.forEach(
          (what, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            String text =
                counts.entrySet().stream()
                    .map(outcome -> outcome.getKey() + ' ' + outcome.getValue())
                    .collect(Collectors.joining(", "));
            table.append("| %s | %d | %s |\n".formatted(what, all, text));
          });
      String marked = "(?s)(<!-- run options -->\n).*(<!-- /run options -->)";
      String text = Files.readString(Path.of(page));
      String run = "Seed %d.\n\n%s".formatted(SEED, table);
      Files.writeString(
          Path.of(page), text.replaceFirst(marked, "$1" + Matcher.quoteReplacement(run) + "$2"));
    }
  }

  @Test
  void whatTheFileSetsOtherwiseIsTold() {
    Map<String, String> right = settings(FILE).orElseThrow();
    attack(
        "`carillon.properties`",
        CASES,
        (random, damage) -> {
          String damaged = damage.of(FILE, random);
          build.write("carillon.properties", damaged);
          return new Outcome(damaged, outcome(right, damaged, build.diagnose()));
        });
  }

  @Test
  void whatArgumentsSetOtherwiseIsTold() {
    List<String> right =
        List.of(
            "literals=warning",
            "services=chime,s3",
            "-Acarillon.catalogs=" + folder.resolve("rules/catalogs"),
            "-Acarillon.policies=" + folder.resolve("rules/policies"));
    attack(
        "options of javac and arguments of the plugin",
        CASES / 3,
        (random, damage) -> {
          List<String> damaged = new ArrayList<>(right);
          int which = random.nextInt(right.size());
          damaged.set(which, damage.of(right.get(which), random));
          build.arguments(damaged.get(0), damaged.get(1));
          String all = String.join(" ", damaged);
          try {
            List<String> said = build.diagnose(damaged.get(2), damaged.get(3));
            return new Outcome(all, ofArgument(right.get(which), damaged.get(which), said));
          } catch (IllegalArgumentException e) {
            return new Outcome(all, "refused by javac"); // So says javac of what it has not.
          }
        });
  }

  private interface Case {
    Outcome of(Random random, OptionDamage damage);
  }

  private record Outcome(String damaged, String name) {}

  private static void attack(String what, int cases, Case one) {
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < cases && failures.size() < LISTED; i++) {
      Random random = new Random(SEED * 31 + i * 1_000_003L);
      OptionDamage damage = OptionDamage.any(random);
      Outcome outcome = one.of(random, damage);
      boolean failed = outcome.name().startsWith("FAILED");
      outcomes.merge(failed ? "found" : outcome.name(), 1, Integer::sum);
      if (failed) {
        failures.add("case %d, %s: %s%n%s".formatted(i, damage, outcome.name(), outcome.damaged()));
      }
    }
    OUTCOMES.put(what, outcomes);
    assertEquals("", String.join("\n", failures), "seed " + SEED);
  }

  /** Says how a damaged argument came out. */
  private String ofArgument(String right, String damaged, List<String> said) {
    String key = right.substring(0, right.indexOf('=') + 1);
    String value = damaged.startsWith(key) ? damaged.substring(key.length()).strip() : "";
    if (said.stream().anyMatch(line -> line.contains("INTERNAL_ERROR"))) {
      return "FAILED: " + said;
    }
    if (said.stream().anyMatch(line -> line.matches(TOLD))) {
      return "reported";
    }
    if (said.stream().anyMatch(line -> line.contains("not recognized by any processor"))) {
      return "reported by javac";
    }
    String name = key.replaceFirst("^-Acarillon\\.", "").replace("=", "");
    String before = meaning(name, right.substring(key.length()));
    String after = meaning(name, value);
    if (before.equals(after)) {
      return "the same";
    }
    return !value.isEmpty() && asGood(name, before, after) ? SILENT : "FAILED: " + said;
  }

  private String outcome(Map<String, String> right, String damaged, List<String> said) {
    if (said.stream().anyMatch(line -> line.contains("INTERNAL_ERROR"))) {
      return "FAILED: " + said;
    }
    boolean told = said.stream().anyMatch(line -> line.matches(TOLD));
    Optional<Map<String, String>> settings = settings(damaged);
    if (settings.isEmpty()) {
      return told ? "reported" : "FAILED: no file of properties, and no word: " + said;
    }
    if (told) {
      return "reported";
    }
    Map<String, String> set = settings.get();
    if (set.equals(right)) {
      return "the same";
    }
    for (String key : KEYS) {
      String before = right.getOrDefault(key, "");
      String after = set.getOrDefault(key, "");
      if (!before.equals(after)) {
        boolean stillThere =
            damaged.lines().anyMatch(line -> line.strip().matches(key + "\\b(?s).*"));
        if (after.isEmpty() && stillThere) {
          return "FAILED: %s is lost: %s".formatted(key, said);
        }
        if (!after.isEmpty() && !asGood(key, before, after)) {
          return "FAILED: %s is %s: %s".formatted(key, after, said);
        }
      }
    }
    return SILENT;
  }

  /** Returns whether a value is one that a user could have meant as well. */
  private boolean asGood(String key, String before, String after) {
    return switch (key) {
      case "services" ->
          before.contains(after)
              || List.of(before.split(",")).containsAll(List.of(after.split(",")));
      case "literals", "uncalled" -> List.of("off", "note", "warning", "error").contains(after);
      case "updated-from" -> after.matches("[0-9]+(\\.[0-9]+){0,2}");
      default -> Files.exists(Path.of(after));
    };
  }

  /** Reads the options as a second reader; empty where they are no properties in UTF-8. */
  private Optional<Map<String, String>> settings(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      Map<String, String> settings = new TreeMap<>();
      for (String key : KEYS) {
        String value = properties.getProperty(key);
        if (value != null) {
          settings.put(key, meaning(key, value.strip()));
        }
      }
      return Optional.of(settings);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String meaning(String key, String value) {
    return switch (key) {
      case "services" ->
          Arrays.stream(value.split("[,\\s]+"))
              .filter(one -> !one.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .collect(Collectors.joining(","));
      case "literals", "uncalled" -> value.toLowerCase(Locale.ROOT);
      case "updated-from" -> value;
      default -> path(value);
    };
  }

  private String path(String value) {
    try {
      Path path = folder.resolve(value).normalize();
      return (Files.exists(path) ? path.toRealPath() : path).toString();
    } catch (IOException | InvalidPathException e) {
      return value;
    }
  }
}
