package dev.carillon.catalog.report;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.policyfile.JudgedFiles;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes what was found in policy files as SARIF, which code hosts show at the lines of a change.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  /** Returns a log of one run, with a line break at the end. */
  public static String write(JudgedFiles judged) {
    Map<String, Integer> rules = new TreeMap<>();
    judged.findings().forEach(finding -> rules.put(finding.id(), 0));
    List<Object> described = new ArrayList<>();
    for (Map.Entry<String, Integer> rule : rules.entrySet()) {
      rule.setValue(described.size());
      described.add(rule(rule.getKey()));
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", object("name", "Carillon", "rules", described)));
    run.put("invocations", List.of(invocation(judged)));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", judged.findings().stream().map(finding -> result(finding, rules)).toList());
    return JsonWriter.pretty(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)))
        + '\n';
  }

  /**
   * Describes a rule, with all texts that <a
   * href="https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support">GitHub</a>
   * requires.
   */
  private static Map<String, Object> rule(String id) {
    Optional<Check> check =
        Arrays.stream(Check.values()).filter(one -> one.name().equals(id)).findFirst();
    String title = check.map(Check::title).orElse(id);
    String help =
        "carillon-catalog explain " + id + " shows a policy that has it, and what would be right.";
    String page = check.map(known -> " It rests on " + known.page()).orElse("");
    Map<String, Object> rule = object("id", id);
    rule.put("shortDescription", Map.of("text", title));
    rule.put("fullDescription", Map.of("text", title + '.'));
    rule.put("help", Map.of("text", help + page));
    check.ifPresent(
        known -> {
          rule.put("helpUri", known.page());
          rule.put("defaultConfiguration", Map.of("level", level(known.severity())));
        });
    return rule;
  }

  private static Map<String, Object> invocation(JudgedFiles judged) {
    Map<String, Object> invocation = object("executionSuccessful", judged.problems().isEmpty());
    List<Object> notifications = new ArrayList<>();
    for (Problem problem : judged.problems()) {
      notifications.add(object("level", "error", "message", Map.of("text", problem.toString())));
    }
    for (Problem note : judged.notes()) {
      notifications.add(object("level", "note", "message", Map.of("text", note.toString())));
    }
    for (String file : judged.skipped()) {
      Map<String, Object> skipped =
          object("level", "note", "message", Map.of("text", "Skipped: there is no policy in it."));
      Map<String, Object> place = object("artifactLocation", Map.of("uri", uri(file)));
      skipped.put("locations", List.of(Map.of("physicalLocation", place)));
      notifications.add(skipped);
    }
    if (!notifications.isEmpty()) {
      invocation.put("toolExecutionNotifications", notifications);
    }
    return invocation;
  }

  private static Map<String, Object> result(Problem finding, Map<String, Integer> rules) {
    Map<String, Object> place = object("artifactLocation", Map.of("uri", uri(finding.file())));
    if (finding.line() > 0) {
      place.put(
          "region",
          object("startLine", finding.line(), "startColumn", Math.max(1, finding.column())));
    }
    Map<String, Object> location = object("physicalLocation", place);
    if (!finding.path().isEmpty()) {
      location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", finding.path())));
    }
    Map<String, Object> result =
        object(
            "ruleId",
            finding.id(),
            "ruleIndex",
            rules.getOrDefault(finding.id(), -1),
            "level",
            level(finding.severity()),
            "message",
            Map.of("text", finding.message()),
            "locations",
            List.of(location));
    if (!finding.acceptedAs().isEmpty()) {
      result.put("properties", Map.of("acceptedAs", finding.acceptedAs()));
    }
    return result;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case SECURITY_WARNING, WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }

  /**
   * A name of a file as a relative reference, in which no colon makes its beginning a scheme; as an
   * absolute one where it is not below this folder, as a code host would not find it by another.
   */
  private static String uri(String file) {
    String name = belowThisFolder(file).replace('\\', '/');
    if (name.matches("[A-Za-z]:/.*")) {
      name = '/' + name; // a drive of Windows
    }
    try {
      return name.startsWith("/")
          ? new URI("file", "", name, null).toASCIIString()
          : new URI(null, null, "./" + name, null)
              .toASCIIString()
              .substring("./".length())
              .replace(":", "%3A");
    } catch (URISyntaxException e) {
      return name.replace(' ', '_');
    }
  }

  private static String belowThisFolder(String file) {
    try {
      Path here = Path.of("").toAbsolutePath();
      Path whole = here.resolve(file).normalize();
      return (whole.startsWith(here) ? here.relativize(whole) : whole).toString();
    } catch (InvalidPathException e) {
      return file; // What is no file, but has a name.
    }
  }

  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }
}
