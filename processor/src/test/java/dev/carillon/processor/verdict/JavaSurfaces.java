package dev.carillon.processor.verdict;

import dev.carillon.policy.PolicyDocument;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.processor.verdict.Javac.Ours;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Puts the Java of all rows before javac and the builder, in a run of javac for each. */
final class JavaSurfaces {

  private final List<Row> rows;
  private final Services services;
  private final Map<String, String> sources = new LinkedHashMap<>();

  JavaSurfaces(List<Row> rows, Services services) {
    this.rows = rows;
    this.services = services;
    JavaForm form = new JavaForm(services.types());
    for (Row row : rows) {
      Optional<String> policy =
          row.statements().isEmpty() ? Optional.of(JavaForm.quoted(row.text())) : form.policy(row);
      policy.ifPresent(java -> sources.put("app/" + row.id() + ".java", source(row, java)));
    }
  }

  private static String source(Row row, String java) {
    return Services.HEAD
        + "/** "
        + row.name()
        + ". */\npublic final class "
        + row.id()
        + " implements java.util.function.Supplier<Object> {\n  @Override\n  public Object get() {\n"
        + "    return "
        + java
        + ";\n  }\n}\n";
  }

  /** Returns the Java of a row; empty where Java cannot say it. */
  Optional<String> java(Row row) {
    return Optional.ofNullable(sources.get("app/" + row.id() + ".java"));
  }

  /** Returns what javac says of each row that Java can say. */
  Map<Row, Verdict> javac() {
    Map<String, SortedSet<String>> said =
        Javac.byRow(services.javac().compile(Ours.PLUGIN, sources));
    Map<Row, Verdict> verdicts = new HashMap<>();
    for (Row row : rows) {
      if (java(row).isPresent()) {
        verdicts.put(row, Verdict.of(said.getOrDefault(row.id(), new TreeSet<>())));
      }
    }
    return verdicts;
  }

  /**
   * Returns what the builder says of each row that Java can say: it refuses or accepts. What it
   * accepts has to mean what the row's JSON means.
   */
  Map<Row, Verdict> builder() {
    Map<String, SortedSet<String>> faults =
        Javac.byRow(services.javac().compile(Ours.NONE, sources));
    if (!faults.isEmpty()) {
      Map<String, String> sound = new LinkedHashMap<>(sources);
      faults.keySet().forEach(id -> sound.remove("app/" + id + ".java"));
      services.javac().compile(Ours.NONE, sound);
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
      String json =
          ((PolicyDocument<?>) ((Supplier<?>) services.instance(row.id())).get()).toJson();
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
}
