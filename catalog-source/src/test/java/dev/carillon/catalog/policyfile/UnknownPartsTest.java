package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever part of a policy is known only when a plan is applied, nothing is said of it. */
final class UnknownPartsTest {

  private static final String SOURCE =
      "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Sid\": \"Reads\", \"Effect\": \"Allow\","
          + " \"Action\": \"sqs:ReceiveMessage\","
          + " \"Resource\": \"arn:aws:sqs:eu-west-1:111122223333:jobs\"}]}";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "aws_iam_policy, policy, sqs:SendMessage, arn:aws:sqs:eu-west-1:111122223333:jobs, false",
    "aws_iam_role, assume_role_policy, sts:AssumeRole, , true",
    "aws_sqs_queue_policy, policy, sqs:SendMessage, arn:aws:sqs:eu-west-1:111122223333:jobs, true",
    "aws_kms_key, policy, kms:*, *, true"
  })
  void noneIsRefused(String type, String attribute, String action, String resource, boolean ofOther)
      throws IOException, ProblemsException {
    Map<String, Object> statement = statement(action, resource, ofOther);
    Map<String, Object> other = new LinkedHashMap<>(statement);
    other.put("sid", "Other");
    other.put(
        "condition", List.of(condition("StringEquals", "aws:PrincipalOrgID", "o-b1b2c3d4e5")));
    Map<String, Object> data = new LinkedHashMap<>(Map.of("version", "2012-10-17"));
    data.put("statement", List.of(statement, other));
    if (!ofOther) {
      data.put("source_policy_documents", List.of(SOURCE));
    }
    assertEquals(List.of(), judged(type, attribute, data, Map.of()));
    int parts = 0;
    for (List<Object> path : paths(data)) {
      Object known = without(data, path, 0);
      Object unknown = unknown(data, path, 0);
      for (String found : judged(type, attribute, known, unknown)) {
        assertEquals("SUGGESTION PLACEHOLDER_WITHOUT_VALUE", found, () -> path + " " + known);
      }
      parts++;
    }
    assertTrue(parts > 25, () -> "parts of " + data);
  }

  private static Map<String, Object> statement(String action, String resource, boolean ofOther) {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("sid", "One");
    statement.put("effect", "Allow");
    statement.put("actions", List.of(action));
    if (resource != null) {
      statement.put("resources", List.of(resource));
    }
    if (ofOther) {
      statement.put(
          "principals",
          List.of(Map.of("type", "AWS", "identifiers", List.of("arn:aws:iam::111122223333:root"))));
    }
    statement.put(
        "condition",
        List.of(
            condition("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
            condition("Bool", "aws:SecureTransport", "true")));
    return statement;
  }

  private static Map<String, Object> condition(String test, String variable, String value) {
    return Map.of("test", test, "variable", variable, "values", List.of(value));
  }

  /** Returns where each part of a value is, by names and numbers. */
  private static List<List<Object>> paths(Object value) {
    List<List<Object>> paths = new ArrayList<>();
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, inner) -> add(name, inner, paths));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(i, list.get(i), paths);
      }
    }
    return paths;
  }

  private static void add(Object step, Object value, List<List<Object>> paths) {
    paths.add(List.of(step));
    for (List<Object> inner : paths(value)) {
      List<Object> path = new ArrayList<>(List.of(step));
      path.addAll(inner);
      paths.add(path);
    }
  }

  /** Returns what a plan has in {@code after}: no member, but null in a list. */
  private static Object without(Object value, List<Object> path, int at) {
    if (value instanceof Map<?, ?> object) {
      Map<Object, Object> left = new LinkedHashMap<>(object);
      if (at + 1 == path.size()) {
        left.remove(path.get(at));
      } else {
        left.computeIfPresent(path.get(at), (name, inner) -> without(inner, path, at + 1));
      }
      return left;
    }
    List<Object> left = new ArrayList<>((List<?>) value);
    int index = (Integer) path.get(at);
    left.set(index, at + 1 < path.size() ? without(left.get(index), path, at + 1) : null);
    return left;
  }

  /** Returns what a plan has in {@code after_unknown}: true for what is not known. */
  private static Object unknown(Object value, List<Object> path, int at) {
    if (at == path.size()) {
      return true;
    }
    if (value instanceof Map<?, ?> object) {
      Map<Object, Object> unknown = new LinkedHashMap<>();
      object.forEach(
          (name, inner) -> {
            if (name.equals(path.get(at))) {
              unknown.put(name, unknown(inner, path, at + 1));
            } else if (inner instanceof List<?> list) {
              unknown.put(name, list.stream().map(UnknownPartsTest::known).toList());
            }
          });
      return unknown;
    }
    List<Object> unknown = new ArrayList<>();
    List<?> list = (List<?>) value;
    for (int i = 0; i < list.size(); i++) {
      boolean is = path.get(at).equals(i);
      unknown.add(is ? unknown(list.get(i), path, at + 1) : known(list.get(i)));
    }
    return unknown;
  }

  private static Object known(Object value) {
    return value instanceof Map ? Map.of() : false;
  }

  private List<String> judged(String type, String attribute, Object known, Object unknown)
      throws IOException, ProblemsException {
    Map<Object, Object> open = new LinkedHashMap<>((Map<?, ?>) unknown);
    open.put("json", true);
    Map<String, Object> plan =
        Map.of(
            "terraform_version",
            "1.9.5",
            "resource_changes",
            List.of(
                change("data.", "aws_iam_policy_document", known, open),
                change("", type, Map.of("name", "x"), Map.of(attribute, true))),
            "configuration",
            Map.of("root_module", Map.of("resources", List.of(configured(type, attribute)))));
    Path file = Files.writeString(folder.resolve("plan.json"), JsonWriter.compact(plan));
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("")).findings().stream()
            .map(one -> one.severity() + " " + one.id())
            .toList();
  }

  private static Map<String, Object> change(
      String mode, String type, Object known, Object unknown) {
    return Map.of(
        "address",
        mode + type + ".p",
        "mode",
        mode.isEmpty() ? "managed" : "data",
        "type",
        type,
        "name",
        "p",
        "change",
        Map.of("after", known, "after_unknown", unknown));
  }

  private static Map<String, Object> configured(String type, String attribute) {
    String document = "data.aws_iam_policy_document.p";
    return Map.of(
        "address",
        type + ".p",
        "expressions",
        Map.of(attribute, Map.of("references", List.of(document + ".json", document))));
  }
}
