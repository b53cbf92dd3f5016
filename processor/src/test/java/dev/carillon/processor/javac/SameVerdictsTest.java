package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The document of each check, those of the risks included, in a file that {@code @PolicyFile} names
 * and before the command {@code check}: the same is said, at the same place. For what {@code
 * findings()} says, see the rows of the table of verdicts.
 */
final class SameVerdictsTest {

  private static final Path EXAMPLES =
      Path.of("../catalog-source/cli/src/main/resources/dev/carillon/catalog/cli/examples");

  private static final Pattern SAID =
      Pattern.compile("(\\w+) resources/(\\S+)\\.json:(\\d+:\\d+) \\[carillon/(\\w+)\\]");

  /** How the annotation is written for a document. */
  private record Group(PolicyKind kind, boolean risks) {}

  @TempDir private Path folder;

  @Test
  void ofEachDocumentJavacSaysWhatTheCommandSays() throws Exception {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    FolderCompilation build = new FolderCompilation(folder.toRealPath()).bundled();
    Map<String, TreeSet<String>> expected = new TreeMap<>();
    Map<Group, List<String>> files = new LinkedHashMap<>();
    for (Check check : Check.values()) {
      String[] example = Files.readString(EXAMPLES.resolve(check + ".txt")).split("\n", 2);
      PolicyKind kind = PolicyKind.valueOf(example[0].split("\t", -1)[1]);
      Group group = new Group(kind, check.isRisk());
      String name = check.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String json = example[1];
      build.write("resources/" + name + ".json", json);
      files.computeIfAbsent(group, key -> new ArrayList<>()).add('"' + name + ".json\"");
      JudgeSettings settings = JudgeSettings.of(group.kind, "%s").withRisks(group.risks);
      for (Problem finding : checker.check(name, json, settings).findings()) {
        expected
            .computeIfAbsent(name, key -> new TreeSet<>())
            .add(
                kind(finding.severity())
                    + ' '
                    + finding.line()
                    + ':'
                    + finding.column()
                    + ' '
                    + finding.id());
      }
    }
    build.write("java/app/Files.java", "package app;\n" + annotated(files));
    Map<String, TreeSet<String>> said = new TreeMap<>();
    for (String line : build.diagnose("-Xmaxerrs", "9999", "-Xmaxwarns", "9999", "-proc:only")) {
      Matcher matcher = SAID.matcher(line);
      if (matcher.lookingAt()) {
        said.computeIfAbsent(matcher.group(2), key -> new TreeSet<>())
            .add(matcher.group(1) + ' ' + matcher.group(3) + ' ' + matcher.group(4));
      }
    }
    assertEquals(lines(expected), lines(said));
  }

  private static String annotated(Map<Group, List<String>> files) {
    StringBuilder code = new StringBuilder();
    files.forEach(
        (group, names) ->
            code.append(
                "@dev.carillon.PolicyFile(value = {%s}, risks = %s, kind =\n    "
                        .formatted(String.join(", ", names), group.risks)
                    + "dev.carillon.policy.finding.PolicyKind.%s)\nclass Of%s%s {}\n"
                        .formatted(group.kind, group.kind, group.risks ? "Risks" : "")));
    return code.toString();
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case SECURITY_WARNING, WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }

  private static String lines(Map<String, ? extends Set<String>> byName) {
    return byName.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }
}
