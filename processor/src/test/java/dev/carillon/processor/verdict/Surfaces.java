package dev.carillon.processor.verdict;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.InvalidPolicyException;
import dev.carillon.policy.PolicyDocument;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.verdict.Javac.Ours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Puts all rows before each surface, in few runs of javac. */
final class Surfaces {

  private static final Pattern OURS = Pattern.compile("\\[carillon/([A-Za-z_]+)]");
  private static final Pattern ROW = Pattern.compile("Row[0-9]+");

  private static final String HEAD =
      """
      package app;
      import dev.carillon.policy.*;
      import dev.carillon.policy.arn.*;
      import dev.carillon.policy.condition.*;
      """;

  private final List<Row> rows;
  private final Javac javac;
  private final ClassLoader loader;
  private final GeneratedTypes types;
  private final Map<String, String> sources = new LinkedHashMap<>();

  /** Generates the types of the services that the rows speak of. */
  Surfaces(List<Row> rows, Path folder) {
    this.rows = rows;
    this.javac = new Javac(folder);
    String services = String.join("\", \"", services(rows));
    List<?> said =
        javac.compile(
            Ours.PROCESSOR_AND_PLUGIN,
            Map.of(
                "app/package-info.java",
                "@dev.carillon.IamActions({\"" + services + "\"}) package app;"));
    if (said.stream().anyMatch(one -> ((Diagnostic<?>) one).getKind() == Diagnostic.Kind.ERROR)) {
      throw new IllegalStateException("the services do not compile: " + said);
    }
    try {
      loader =
          new URLClassLoader(
              new URL[] {javac.out().toUri().toURL()}, Surfaces.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    types = new GeneratedTypes(javac.out(), "app", loader);
    JavaForm form = new JavaForm(types);
    for (Row row : rows) {
      Optional<String> policy =
          row.statements().isEmpty() ? Optional.of(JavaForm.quoted(row.text())) : form.policy(row);
      policy.ifPresent(java -> sources.put("app/" + row.id() + ".java", source(row, java)));
    }
  }

  private static String source(Row row, String java) {
    return HEAD
        + "/** "
        + row.name()
        + ". */\npublic final class "
        + row.id()
        + " implements java.util.function.Supplier<Object> {\n  @Override\n  public Object get() {\n"
        + "    return "
        + java
        + ";\n  }\n}\n";
  }

  private static SortedSet<String> services(List<Row> rows) {
    String all =
        rows.stream()
            .map(row -> row.json() + row.java() + '"' + row.text() + '"')
            .collect(Collectors.joining("\n"));
    SortedSet<String> known = new BundledCatalogs().services();
    SortedSet<String> named = new TreeSet<>();
    Matcher matcher =
        Pattern.compile("(?:\"|arn:[^:\"]*:)([a-z0-9-]+):", Pattern.CASE_INSENSITIVE).matcher(all);
    while (matcher.find()) {
      if (known.contains(matcher.group(1))) {
        named.add(matcher.group(1));
      }
    }
    return named;
  }

  /** Returns the Java of a row; empty where Java cannot say it. */
  Optional<String> java(Row row) {
    return Optional.ofNullable(sources.get("app/" + row.id() + ".java"));
  }

  /** Returns what javac says of each row that Java can say. */
  Map<Row, Verdict> javac() {
    Map<String, SortedSet<String>> said = said(javac.compile(Ours.PLUGIN, sources));
    return verdicts(row -> java(row).isPresent(), said);
  }

  /** Returns what {@code @PolicyFile} says of each row with statements. */
  Map<Row, Verdict> policyFile() {
    StringBuilder annotations = new StringBuilder();
    for (PolicyKind kind : PolicyKind.values()) {
      String files =
          rows.stream()
              .filter(row -> !row.statements().isEmpty() && row.kind().equals(kind.name()))
              .map(row -> '"' + row.id() + ".json\"")
              .collect(Collectors.joining(", "));
      annotations.append(
          "@dev.carillon.PolicyFile(value = {%s}, kind = dev.carillon.policy.finding.PolicyKind.%s)\n"
              .formatted(files, kind));
    }
    for (Row row : rows) {
      javac.write("resources/" + row.id() + ".json", row.json());
    }
    Map<String, SortedSet<String>> said =
        said(
            javac.compile(
                Ours.PROCESSOR_AND_PLUGIN,
                Map.of("files/Files.java", "package files;\n" + annotations + "class Files {}\n"),
                "-proc:only"));
    return verdicts(row -> !row.statements().isEmpty(), said);
  }

  private Map<Row, Verdict> verdicts(
      java.util.function.Predicate<Row> sees, Map<String, SortedSet<String>> said) {
    Map<Row, Verdict> verdicts = new HashMap<>();
    rows.stream()
        .filter(sees)
        .forEach(
            row -> verdicts.put(row, Verdict.of(said.getOrDefault(row.id(), new TreeSet<>()))));
    return verdicts;
  }

  /** Returns the ids by the row; a row that javac cannot compile is a fault of the table. */
  private static Map<String, SortedSet<String>> said(
      List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    Map<String, SortedSet<String>> said = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> one : diagnostics) {
      String message = one.getMessage(java.util.Locale.ROOT);
      JavaFileObject file = one.getSource();
      Matcher row = ROW.matcher((file == null ? "" : file.getName()) + ' ' + message);
      Matcher ours = OURS.matcher(message);
      boolean known = ours.find();
      String severity = one.getKind() == Diagnostic.Kind.ERROR ? "ERROR " : "WARNING ";
      if (row.find() && (known || severity.equals("ERROR "))) {
        said.computeIfAbsent(row.group(), any -> new TreeSet<>())
            .add(severity + (known ? ours.group(1) : message.lines().findFirst().orElse("")));
      }
    }
    return said;
  }

  /**
   * Returns what the builder says of each row that Java can say: it refuses or accepts. What it
   * accepts has to mean what the row's JSON means.
   */
  Map<Row, Verdict> builder() {
    Map<String, SortedSet<String>> faults = said(javac.compile(Ours.NONE, sources));
    if (!faults.isEmpty()) {
      Map<String, String> sound = new LinkedHashMap<>(sources);
      faults.keySet().forEach(id -> sound.remove("app/" + id + ".java"));
      javac.compile(Ours.NONE, sound);
    }
    Map<Row, Verdict> verdicts = new HashMap<>();
    for (Row row : rows) {
      if (faults.containsKey(row.id())) {
        verdicts.put(row, Verdict.of(faults.get(row.id())));
      } else if (java(row).isPresent() && !row.statements().isEmpty()) {
        verdicts.put(row, built(row));
      }
    }
    return verdicts;
  }

  private Verdict built(Row row) {
    try {
      String json = ((PolicyDocument<?>) ((Supplier<?>) instance(row.id())).get()).toJson();
      return Meaning.of(json).equals(Meaning.of(row.json()))
          ? Verdict.of()
          : Verdict.of("ERROR the Java of the row says " + json);
    } catch (IllegalArgumentException e) {
      return refusal(e);
    }
  }

  /** An exception that names its check says the id; others refuse without one. */
  private static Verdict refusal(IllegalArgumentException e) {
    if (e instanceof InvalidPolicyException) {
      for (Method method : e.getClass().getMethods()) {
        if (method.getName().matches("id|check") && method.getParameterCount() == 0) {
          try {
            Object id = method.invoke(e);
            Object value = id instanceof Optional<?> optional ? optional.orElse(null) : id;
            return value == null ? Verdict.REFUSED : Verdict.of("ERROR " + value);
          } catch (ReflectiveOperationException failed) {
            throw new LinkageError(failed.getMessage(), failed);
          }
        }
      }
    }
    return Verdict.REFUSED;
  }

  /** Returns what the findings of the document, read with the enums, say of each row. */
  Map<Row, Verdict> findings() {
    String enums =
        types.enums().stream().map(name -> name + ".class").collect(Collectors.joining(", "));
    StringBuilder cases = new StringBuilder();
    Map.of("IDENTITY", "Policy", "RESOURCE", "ResourcePolicy", "ROLE_TRUST", "TrustPolicy")
        .forEach(
            (kind, type) ->
                cases.append(
                    "if (kind.equals(\"%s\")) return %s.fromJson(json, %s).findings();\n"
                        .formatted(kind, type, enums)));
    List<?> said =
        javac.compile(
            Ours.NONE,
            Map.of(
                "app/Findings.java",
                HEAD
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
        (BiFunction<String, String, Collection<Finding>>) instance("Findings");
    Map<Row, Verdict> verdicts = new HashMap<>();
    for (Row row : rows) {
      if (!row.statements().isEmpty()) {
        String kind =
            switch (row.kind()) {
              case "SERVICE_CONTROL" -> "IDENTITY";
              case "RESOURCE_CONTROL" -> "RESOURCE";
              default -> row.kind();
            };
        try {
          List<String> ids = new ArrayList<>();
          findings
              .apply(kind, row.json())
              .forEach(finding -> ids.add(finding.severity() + " " + finding.id()));
          verdicts.put(row, weighty(ids));
        } catch (IllegalArgumentException e) {
          verdicts.put(row, Verdict.REFUSED);
        }
      }
    }
    return verdicts;
  }

  /** Returns what the command says of each row with statements. */
  Map<Row, Verdict> check() throws ProblemsException {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Map<Row, Verdict> verdicts = new HashMap<>();
    for (Row row : rows) {
      if (!row.statements().isEmpty()) {
        JudgeSettings settings = JudgeSettings.of(PolicyKind.valueOf(row.kind()), "%s");
        verdicts.put(
            row,
            weighty(
                checker.check(row.id(), row.json(), settings).findings().stream()
                    .map(finding -> finding.severity() + " " + finding.id())
                    .toList()));
      }
    }
    return verdicts;
  }

  private static Verdict weighty(Collection<String> ids) {
    return Verdict.of(ids.stream().filter(id -> id.matches("(ERROR|WARNING) .*")).toList());
  }

  private Object instance(String name) {
    try {
      return loader.loadClass("app." + name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
