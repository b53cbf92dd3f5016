package dev.carillon.processor.call;

import static java.util.Objects.requireNonNull;

import com.sun.source.util.TreePath;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement as a chain of calls writes it, and where the code says each part of it. What only the
 * run will tell stands there as a token, of which no rule concludes anything.
 */
final class WrittenStatement {

  /** A text that only the run will tell. */
  static final String UNKNOWN = "${Token[Java.0]}";

  /** A number that only the run will tell. */
  static final String UNKNOWN_NUMBER = "-1.8881545897087626e+289";

  /** Stands for actions that are not known here. */
  static final String ANY_ACTION = "*";

  /** Where the statement stands in a document that holds it alone. */
  static final String PATH = "Statement[0]";

  /** Returns a message with three dots for what only the run will tell. */
  static String readable(String message) {
    return message.replace(UNKNOWN, "…");
  }

  /** A text of the statement, and where it is said. */
  record Value(String text, TreePath at) {}

  /** A condition, and where it is said; its key has a place of its own where it is a text. */
  record WrittenCondition(String operator, Value key, List<Value> values, TreePath at) {

    /** Returns the same, said as a whole at a place. */
    WrittenCondition saidAt(TreePath place) {
      List<Value> there = values.stream().map(value -> new Value(value.text(), place)).toList();
      return new WrittenCondition(operator, new Value(key.text(), place), there, place);
    }
  }

  private final TreePath start;
  private final Map<String, Value> texts = new LinkedHashMap<>();
  private final List<Value> sids = new ArrayList<>();
  private final Map<String, List<Value>> lists = new LinkedHashMap<>();
  private final Map<String, List<Value>> principals = new LinkedHashMap<>();
  private final List<WrittenCondition> conditions = new ArrayList<>();
  private final Map<TreePath, ResourceArn> typed = new HashMap<>();
  private final Map<String, TreePath> places = new HashMap<>();
  private final Map<TreePath, InvalidPolicyException> refused = new LinkedHashMap<>();
  private String principalElement = "Principal";
  private boolean byPattern;
  private boolean withoutResource;
  private PolicyKind kind = PolicyKind.IDENTITY;

  WrittenStatement(TreePath start) {
    this.start = start;
  }

  /** Sets {@code Effect} or {@code Sid}. */
  void text(String element, Value value) {
    texts.put(element, value);
  }

  /** Gives it another Sid, one in place of which there was one before, too. */
  void sid(Value value) {
    text("Sid", value);
    sids.add(value);
  }

  /** Returns the Sids that the code says; the last is that of the statement. */
  List<Value> sids() {
    return sids;
  }

  /** Adds to {@code Action}, {@code NotAction}, {@code Resource} or {@code NotResource}. */
  void add(String element, Value value) {
    lists.computeIfAbsent(element, any -> new ArrayList<>()).add(value);
  }

  /** Adds a principal of a type. */
  void principal(String type, Value value) {
    principals.computeIfAbsent(type, any -> new ArrayList<>()).add(value);
  }

  /** Takes note of what the builder refuses, though a document may have it. */
  void refused(TreePath at, InvalidPolicyException why) {
    refused.put(at, why);
  }

  Map<TreePath, InvalidPolicyException> refused() {
    return refused;
  }

  /** Takes note of a resource that a generated method makes. */
  void typed(Value resource, ResourceArn arn) {
    typed.put(resource.at(), arn);
  }

  /** Returns the resources that are named or left out; none where a type is not known. */
  List<ResourceArn> typedResources() {
    List<ResourceArn> all = new ArrayList<>();
    for (String element : List.of("Resource", "NotResource")) {
      for (Value value : values(element)) {
        ResourceArn arn = typed.get(value.at());
        if (arn == null) {
          return List.of();
        }
        all.add(arn);
      }
    }
    return all;
  }

  void condition(WrittenCondition condition) {
    conditions.add(condition);
  }

  /** Sets to what the statement is attached, and the element that has its principals. */
  void attachedTo(PolicyKind attached, String element) {
    kind = attached;
    principalElement = element;
  }

  /** Takes note that some of its actions are given as patterns. */
  void selectByPattern() {
    byPattern = true;
  }

  boolean selectsByPattern() {
    return byPattern;
  }

  /** Takes the resource out that was said before. */
  void withoutResource() {
    withoutResource = true;
    lists.remove("Resource");
  }

  boolean isWithoutResource() {
    return withoutResource;
  }

  PolicyKind kind() {
    return kind;
  }

  boolean allows() {
    return requireNonNull(texts.get("Effect")).text().equals("Allow");
  }

  /** Returns the texts of an element. */
  List<Value> values(String element) {
    return lists.getOrDefault(element, List.of());
  }

  /** Returns the ARN format of a resource that a generated method makes. */
  Optional<String> formatOf(Value resource) {
    return Optional.ofNullable(typed.get(resource.at())).map(ResourceArn::format);
  }

  /** Returns whether a generated method makes the resource at a place. */
  boolean isTyped(TreePath at) {
    return typed.containsKey(at);
  }

  List<WrittenCondition> conditions() {
    return conditions;
  }

  /**
   * Returns where the code says what is at a path of the document that holds the statement alone,
   * or at the nearest around it.
   */
  TreePath placeOf(String path) {
    for (String at = path; !at.isEmpty(); at = around(at)) {
      TreePath place = places.get(at);
      if (place != null) {
        return place;
      }
    }
    return start;
  }

  private static String around(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }

  /** Returns a document that holds the statement. */
  JsonValue document() {
    return document(List.of(this));
  }

  /** Returns a document that holds statements. */
  static JsonValue document(List<WrittenStatement> statements) {
    return object(
        Map.of(
            "Version",
            new JsonString(Position.START, "2012-10-17"),
            "Statement",
            new JsonArray(
                Position.START, statements.stream().map(WrittenStatement::json).toList())));
  }

  private JsonValue json() {
    Map<String, JsonValue> statement = new LinkedHashMap<>();
    texts.forEach((name, value) -> statement.put(name, string(PATH + '.' + name, value)));
    lists.forEach((name, values) -> statement.put(name, array(PATH + '.' + name, values)));
    if (!principals.isEmpty()) {
      statement.put(principalElement, principals(PATH + '.' + principalElement));
    }
    if (!conditions.isEmpty()) {
      statement.put("Condition", conditionBlock(PATH + ".Condition"));
    }
    return object(statement);
  }

  private JsonValue principals(String path) {
    List<Value> users = principals.getOrDefault("AWS", List.of());
    // In a trust policy the builder names everybody by type, as AWS asks for it there.
    if (kind != PolicyKind.ROLE_TRUST
        && principals.size() == 1
        && users.size() == 1
        && users.get(0).text().equals("*")) {
      return string(path, users.get(0));
    }
    Map<String, JsonValue> types = new LinkedHashMap<>();
    principals.forEach((type, values) -> types.put(type, array(path + '.' + type, values)));
    return object(types);
  }

  private JsonValue conditionBlock(String path) {
    Map<String, Map<String, List<Value>>> block = new LinkedHashMap<>();
    for (WrittenCondition condition : conditions) {
      String operator = condition.operator();
      Value key = condition.key();
      places.putIfAbsent(path + '.' + operator + '.' + key.text(), key.at());
      block
          .computeIfAbsent(operator, any -> new LinkedHashMap<>())
          .computeIfAbsent(key.text(), any -> new ArrayList<>())
          .addAll(condition.values());
    }
    Map<String, JsonValue> operators = new LinkedHashMap<>();
    block.forEach(
        (operator, keys) -> {
          Map<String, JsonValue> members = new LinkedHashMap<>();
          keys.forEach(
              (key, values) -> members.put(key, array(path + '.' + operator + '.' + key, values)));
          operators.put(operator, object(members));
        });
    return object(operators);
  }

  private JsonValue array(String path, List<Value> values) {
    List<JsonValue> items = new ArrayList<>();
    values.forEach(value -> items.add(string(path + '[' + items.size() + ']', value)));
    if (!values.isEmpty()) {
      places.putIfAbsent(path, values.get(0).at());
    }
    return new JsonArray(Position.START, items);
  }

  private JsonValue string(String path, Value value) {
    places.put(path, value.at());
    return new JsonString(Position.START, value.text());
  }

  private static JsonValue object(Map<String, JsonValue> members) {
    return new JsonObject(Position.START, members, Map.of());
  }
}
