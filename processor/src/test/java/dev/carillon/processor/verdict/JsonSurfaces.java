package dev.carillon.processor.verdict;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.verdict.Javac.Ours;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the JSON of all rows with statements before findings, the command and policy files. */
final class JsonSurfaces {

  private final List<Row> rows;
  private final Services services;

  JsonSurfaces(List<Row> rows, Services services) {
    this.rows = rows.stream().filter(row -> !row.statements().isEmpty()).toList();
    this.services = services;
  }

  /** Returns what {@code @PolicyFile} says of each row with statements. */
  Map<Row, Verdict> policyFile() {
    StringBuilder annotations = new StringBuilder();
    for (PolicyKind kind : PolicyKind.values()) {
      String files =
          rows.stream()
              .filter(row -> row.kind().equals(kind.name()))
              .map(row -> '"' + row.id() + ".json\"")
              .collect(Collectors.joining(", "));
      annotations.append(
          "@dev.carillon.PolicyFile(value = {%s}, kind = dev.carillon.policy.finding.PolicyKind.%s)\n"
              .formatted(files, kind));
    }
    for (Row row : rows) {
      services.javac().write("resources/" + row.id() + ".json", row.json());
    }
    Map<String, SortedSet<String>> said =
        Javac.byRow(
            services
                .javac()
                .compile(
                    Ours.PROCESSOR_AND_PLUGIN,
                    Map.of(
                        "files/Files.java", "package files;\n" + annotations + "class Files {}\n"),
                    "-proc:only"));
    Map<Row, Verdict> verdicts = new HashMap<>();
    for (Row row : rows) {
      verdicts.put(
          row,
          Verdict.of(
              said.getOrDefault(row.id(), new TreeSet<>()).stream()
                  .map(line -> isSecurityWarning(line) ? "SECURITY_" + line : line)
                  .toList()));
    }
    return verdicts;
  }

  /** A compiler has one kind of warning. */
  private static boolean isSecurityWarning(String line) {
    return Stream.of(Check.values())
        .filter(check -> check.severity() != Severity.ERROR && check.severity() != Severity.WARNING)
        .anyMatch(check -> line.equals("WARNING " + check));
  }

  /** Returns what the findings of the document, read with the enums, say of each row. */
  Map<Row, Verdict> findings() {
    String enums =
        services.types().enums().stream()
            .map(name -> name + ".class")
            .collect(Collectors.joining(", "));
    StringBuilder cases = new StringBuilder();
    for (PolicyKind kind : PolicyKind.values()) {
      String type =
          switch (kind) {
            case IDENTITY, SERVICE_CONTROL -> "Policy";
            case RESOURCE, RESOURCE_CONTROL -> "ResourcePolicy";
            case ROLE_TRUST -> "TrustPolicy";
          };
      boolean isOwn = kind != PolicyKind.SERVICE_CONTROL && kind != PolicyKind.RESOURCE_CONTROL;
      cases.append(
          "if (kind.equals(\"%s\")) return %s.fromJson(json, %s).findings(%s);\n"
              .formatted(
                  kind,
                  type,
                  enums,
                  isOwn ? "" : "dev.carillon.policy.finding.PolicyKind." + kind));
    }
    List<?> said =
        services
            .javac()
            .compile(
                Ours.NONE,
                Map.of(
                    "app/Findings.java",
                    Services.HEAD
                        + "public final class Findings implements"
                        + " java.util.function.BiFunction<String, String, Object> {\n"
                        + "  @Override public Object apply(String kind, String json) {\n"
                        + cases
                        + "    throw new IllegalStateException(kind);\n  }\n}\n"));
    if (!said.isEmpty()) {
      throw new IllegalStateException(said.toString());
    }
    @SuppressWarnings("unchecked")
    BiFunction<String, String, Collection<Finding>> findings =
        (BiFunction<String, String, Collection<Finding>>) services.instance("Findings");
    Map<Row, Verdict> verdicts = new HashMap<>();
    for (Row row : rows) {
      try {
        List<String> ids = new ArrayList<>();
        findings
            .apply(row.kind(), row.json())
            .forEach(finding -> ids.add(finding.severity() + " " + finding.id()));
        verdicts.put(row, weighty(ids));
      } catch (IllegalArgumentException e) {
        verdicts.put(row, Verdict.REFUSED);
      }
    }
    return verdicts;
  }

  /** Returns what the command says of each row with statements. */
  Map<Row, Verdict> check() throws ProblemsException {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    return rows.stream().collect(Collectors.toMap(row -> row, row -> check(row, checker)));
  }

  /** Returns what the command says of a row. */
  static Verdict check(Row row, PolicyFileChecker checker) {
    return check(row, row.json(), checker);
  }

  /** Returns what the command says of the policy of a row, written so. */
  static Verdict check(Row row, String json, PolicyFileChecker checker) {
    JudgeSettings settings = JudgeSettings.of(PolicyKind.valueOf(row.kind()), "%s");
    return weighty(
        checker.check(row.id(), json, settings).findings().stream()
            .map(finding -> finding.severity() + " " + finding.id())
            .toList());
  }

  private static Verdict weighty(Collection<String> ids) {
    return Verdict.of(
        ids.stream().filter(id -> id.matches("(ERROR|SECURITY_WARNING|WARNING) .*")).toList());
  }
}
