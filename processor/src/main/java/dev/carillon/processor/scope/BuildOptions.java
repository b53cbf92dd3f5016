package dev.carillon.processor.scope;

import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.Update;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import dev.carillon.processor.request.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the build as a whole says of the check.
 *
 * @param literals how strict the check is where no package says
 * @param services the services whose text is checked besides those that packages declare
 * @param policies the folder in which policy files are looked for
 * @param catalogs the folder of the catalogs that stand before those that Carillon brings
 * @param uncalled how much it matters that a policy file grants what nothing calls; empty for not
 *     at all
 * @param baseline the file of what is accepted where it is found
 * @param record the folder that all that is found is written to, so that it can be accepted
 * @param update which problems are new to the build, and so no errors yet
 * @param problems what was wrong in the options
 */
public record BuildOptions(
    Optional<Literals> literals,
    SortedSet<String> services,
    Optional<String> policies,
    Optional<String> catalogs,
    Optional<Severity> uncalled,
    Optional<String> baseline,
    Optional<String> record,
    Update update,
    List<Problem> problems) {

  /** The name of javac's plugin, for those who start it by a flag. */
  public static final String PLUGIN = "Carillon";

  private static final List<String> ARGUMENTS = List.of("literals", "services");
  private static final List<String> IN_A_FILE =
      List.of(
          "literals",
          "services",
          "policies",
          "catalogs",
          "uncalled",
          "baseline",
          "record",
          "updated-from");

  /** Those that are paths, from the folder of the file on. */
  private static final List<String> PATHS = List.of("policies", "catalogs", "baseline", "record");

  private static final Map<String, Optional<Severity>> UNCALLED =
      Map.of(
          "off", Optional.empty(),
          "note", Optional.of(Severity.SUGGESTION),
          "warning", Optional.of(Severity.WARNING));

  static final BuildOptions NONE = of("", Map.of(), List.of());

  /** Copies the parts. */
  public BuildOptions {
    services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
    problems = List.copyOf(problems);
  }

  /** Reads {@code literals=off} and {@code services=chime,s3}, the plugin's arguments. */
  public static BuildOptions ofArguments(String... arguments) {
    List<Map.Entry<String, String>> written = new ArrayList<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      written.add(
          Map.entry(
              equals < 0 ? argument : argument.substring(0, equals),
              equals < 0 ? "" : argument.substring(equals + 1)));
    }
    List<Problem> problems = new ArrayList<>();
    String where = "-Xplugin:" + PLUGIN;
    return of(where, values(where, written, ARGUMENTS, problems), problems);
  }

  /** Returns the options that hold for a Java file. */
  public static BuildOptions around(SourceFile source) {
    return SourceRoot.of(source).map(BuildFile::of).orElse(NONE);
  }

  /** Returns whether a file can set an option of this name. */
  static boolean isOption(String name) {
    return IN_A_FILE.contains(name);
  }

  /**
   * Reads the options of a file.
   *
   * @param written what is written in it, in order
   * @throws java.nio.file.InvalidPathException if it names what no path can be
   */
  static BuildOptions ofFile(Path file, List<Map.Entry<String, String>> written) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> values = values(file.toString(), written, IN_A_FILE, problems);
    for (String path : PATHS) {
      values.computeIfPresent(path, (key, named) -> file.resolveSibling(named).toString());
    }
    return of(file.toString(), values, problems);
  }

  /** Returns the values of what is written once and is an option. */
  private static Map<String, String> values(
      String where,
      List<Map.Entry<String, String>> written,
      List<String> known,
      List<Problem> problems) {
    Map<String, String> values = new TreeMap<>();
    Set<String> unknown = new HashSet<>();
    for (Map.Entry<String, String> one : written) {
      String key = one.getKey();
      String value = one.getValue().strip();
      if (!known.contains(key)) {
        if (unknown.add(key)) {
          problems.add(Message.BAD_OPTION.of(where, key, Words.all(known)));
        }
      } else if (value.isEmpty()) {
        problems.add(Message.OPTION_WITHOUT_VALUE.of(where, key));
      } else if (values.putIfAbsent(key, value) != null) {
        problems.add(Message.OPTION_TWICE.of(where, key));
      }
    }
    return values;
  }

  private static BuildOptions of(String where, Map<String, String> values, List<Problem> problems) {
    Optional<Literals> literals = Optional.empty();
    String level = values.get("literals");
    if (level != null) {
      literals = level(level);
      if (literals.isEmpty()) {
        problems.add(Message.BAD_LEVEL.of(where, "literals", level, "off, warning, error"));
      }
    }
    String written = values.getOrDefault("uncalled", "note");
    String uncalled = written.toLowerCase(Locale.ROOT);
    if (!UNCALLED.containsKey(uncalled)) {
      problems.add(Message.BAD_LEVEL.of(where, "uncalled", written, "off, note, warning"));
    }
    Optional<String> release = Optional.ofNullable(values.get("updated-from"));
    Optional<Update> update = release.flatMap(Update::from);
    if (release.isPresent() && update.isEmpty()) {
      problems.add(Message.BAD_RELEASE.of(where, release.get()));
    }
    return new BuildOptions(
        literals,
        services(values.getOrDefault("services", "")),
        Optional.ofNullable(values.get("policies")),
        Optional.ofNullable(values.get("catalogs")),
        UNCALLED.getOrDefault(uncalled, Optional.of(Severity.SUGGESTION)),
        Optional.ofNullable(values.get("baseline")),
        Optional.ofNullable(values.get("record")),
        update.orElse(Update.NONE),
        problems);
  }

  /** Returns what is wrong with one of the services, saying where it stands. */
  public static Problem inServices(Problem problem) {
    return problem.saying("services in " + BuildFile.NAME + ": " + problem.message());
  }

  /** Returns no options, but what is wrong with a file of them. */
  static BuildOptions wrong(Problem problem) {
    return of("", Map.of(), List.of(problem));
  }

  /**
   * Returns these options of the plugin's arguments, filled up with those of a file where these say
   * nothing.
   */
  BuildOptions or(BuildOptions others) {
    SortedSet<String> all = new TreeSet<>(services);
    all.addAll(others.services);
    List<Problem> wrong = new ArrayList<>(problems);
    wrong.addAll(others.problems);
    return new BuildOptions(
        literals.isPresent() ? literals : others.literals,
        all,
        policies.isPresent() ? policies : others.policies,
        catalogs.isPresent() ? catalogs : others.catalogs,
        others.uncalled,
        others.baseline,
        others.record,
        others.update,
        wrong);
  }

  private static Optional<Literals> level(String text) {
    return Arrays.stream(Literals.values())
        .filter(level -> level.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private static SortedSet<String> services(String list) {
    SortedSet<String> services = new TreeSet<>();
    if (!list.isEmpty()) {
      Collections.addAll(services, list.split("[,\\s]+"));
      services.remove("");
    }
    return services;
  }
}
