package dev.carillon.processor.verdict;

import dev.carillon.policy.PolicyDocument;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.processor.verdict.Javac.Ours;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Puts the Java of all rows before javac and the builder, in a run of javac for each. */
final class JavaSurfaces {

  /** Behind the name of the class that names principals first, as JSON does. */
  private static final String IN_ORDER_OF_JSON = "Json";

  private final List<Row> rows;
  private final Services services;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private List<Map<Row, Verdict>> silenced = List.of();

  JavaSurfaces(List<Row> rows, Services services) {
    this.rows = rows;
    this.services = services;
    JavaForm form = new JavaForm(services.types());
    for (Row row : rows) {
      Optional<String> policy =
          row.statements().isEmpty() ? Optional.of(JavaForm.quoted(row.text())) : form.policy(row);
      policy.ifPresent(java -> put(row, "", java));
      form.policyInOrderOfJson(row).ifPresent(java -> put(row, IN_ORDER_OF_JSON, java));
    }
  }

  private void put(Row row, String order, String java) {
    sources.put("app/" + row.id() + order + ".java", source(row, order, java));
  }

  private static String source(Row row, String order, String java) {
    return Services.HEAD
        + "/** "
        + row.name()
        + ". */\npublic final class "
        + row.id()
        + order
        + " implements java.util.function.Supplier<Object> {\n"
        + "  @Override\n"
        + "  public Object get() {\n"
        + "    return "
        + java
        + ";\n  }\n}\n";
  }

  /** Returns what javac says of each row that Java can say, in each order. */
  List<Map<Row, Verdict>> javac() {
    List<Diagnostic<? extends JavaFileObject>> all = services.javac().compile(Ours.PLUGIN, sources);
    Map<String, SortedSet<String>> advised =
        Javac.byRow(
            all.stream()
                .filter(one -> one.getMessage(Locale.ROOT).contains("@SuppressWarnings"))
                .toList());
    silenced = verdicts(advised);
    return verdicts(Javac.byRow(all));
  }

  /** Returns of what javac says, after it was asked, all beside which it says how to silence it. */
  List<Map<Row, Verdict>> silenced() {
    return silenced;
  }

  private List<Map<Row, Verdict>> verdicts(Map<String, SortedSet<String>> said) {
    return inEachOrder(
        (row, name) -> Verdict.of(said.getOrDefault(name, new TreeSet<>())), row -> true);
  }

  /**
   * Returns what the builder says of each row that Java can say, in each order: it refuses or
   * accepts. What it accepts has to mean what the row's JSON means.
   */
  List<Map<Row, Verdict>> builder() {
    Map<String, SortedSet<String>> faults =
        Javac.byRow(services.javac().compile(Ours.NONE, sources));
    if (!faults.isEmpty()) {
      Map<String, String> sound = new LinkedHashMap<>(sources);
      faults.keySet().forEach(id -> sound.remove("app/" + id + ".java"));
      services.javac().compile(Ours.NONE, sound);
    }
    return inEachOrder(
        (row, name) -> faults.containsKey(name) ? Verdict.of(faults.get(name)) : built(row, name),
        row -> !row.statements().isEmpty());
  }

  private List<Map<Row, Verdict>> inEachOrder(
      BiFunction<Row, String, Verdict> verdict, Predicate<Row> asked) {
    List<Map<Row, Verdict>> orders = new ArrayList<>();
    for (String order : List.of("", IN_ORDER_OF_JSON)) {
      Map<Row, Verdict> verdicts = new HashMap<>();
      for (Row row : rows) {
        String name = row.id() + order;
        if (asked.test(row) && sources.containsKey("app/" + name + ".java")) {
          verdicts.put(row, verdict.apply(row, name));
        }
      }
      orders.add(verdicts);
    }
    return orders;
  }

  private Verdict built(Row row, String name) {
    try {
      String json = ((PolicyDocument<?>) ((Supplier<?>) services.instance(name)).get()).toJson();
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
