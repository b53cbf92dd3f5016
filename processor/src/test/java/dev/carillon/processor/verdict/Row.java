package dev.carillon.processor.verdict;

import dev.carillon.internal.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the table.
 *
 * @param family the file that the row stands in
 * @param number the row's number in the whole table
 * @param page the address of the page of AWS that says that the row is right; empty where it is
 *     wrong
 * @param kind the kind of policy, by the name of the constant
 * @param statements the statements; empty where the row is about a text of Java
 * @param text the text of Java; empty where the row is about statements
 * @param java the statement in Java, where it is not derived; empty where it is
 * @param blind the surfaces that cannot see what the row is about, and why
 */
record Row(
    String family,
    int number,
    String name,
    String page,
    String kind,
    List<Map<String, Object>> statements,
    String text,
    String java,
    Verdict verdict,
    Map<Surface, String> blind) {

  /** Returns the name of the class, and of the file, that the row is put into. */
  String id() {
    return "Row" + number;
  }

  /** Returns whether security warnings count: in the files whose names say that. */
  boolean isAboutSecurity() {
    return family.startsWith("security-");
  }

  /** Returns the policy as JSON. */
  String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("Version", "2012-10-17");
    document.put("Statement", statements);
    return JsonWriter.pretty(document);
  }

  @Override
  public String toString() {
    return family + ": " + name;
  }
}
