package dev.carillon.internal.document;

import dev.carillon.internal.iam.condition.ConditionMaker;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonScanner;
import dev.carillon.policy.Effect;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of which nothing has to be said, in one pass and without a tree of their values:
 * half the time that {@link DocumentReader} takes. What it does not recognize at once, that reads,
 * and has the words for what is wrong. A test holds that both read the same.
 */
final class QuickDocument {

  /** An object with more members is left to what tells many names apart quickly. */
  private static final int MOST_MEMBERS = 16;

  private final PolicyKind kind;
  private final JsonScanner in;
  private final List<EnumLookup> lookups;
  private final List<Elements> statements = new ArrayList<>();

  /** The values of the list that is read. */
  private String[] values = new String[16];

  private QuickDocument(PolicyKind kind, JsonScanner in, List<EnumLookup> lookups) {
    this.kind = kind;
    this.in = in;
    this.lookups = lookups;
  }

  /** Returns what a document says; null where it has to be read with more care. */
  static @Nullable ReadDocument read(PolicyKind kind, String json, List<EnumLookup> lookups) {
    if (json.length() > JsonReader.MAX_LENGTH) {
      return null;
    }
    try {
      QuickDocument document = new QuickDocument(kind, new JsonScanner(json), lookups);
      Heading heading = document.heading();
      return heading == null
          ? null
          : new ReadDocument(heading, document.statements, EnumLookup.any(lookups));
    } catch (JsonFault e) {
      return null;
    }
  }

  private @Nullable Heading heading() {
    String version = null;
    String id = null;
    boolean hasStatements = false;
    if (in.next() != '{') {
      return null;
    }
    for (boolean more = in.open('}'); more; more = in.another('}')) {
      String name = in.name();
      in.colon();
      if (name.equals("Statement") && !hasStatements && statements()) {
        hasStatements = true;
      } else if (name.equals("Version") && version == null && in.next() == '"') {
        version = in.string();
      } else if (name.equals("Id") && id == null && in.next() == '"') {
        id = in.string();
      } else {
        return null;
      }
    }
    in.skipSpace();
    return hasStatements && in.isAtEnd() ? new Heading(version, id, Map.of()) : null;
  }

  private boolean statements() {
    if (in.next() != '[') {
      return statement();
    }
    for (boolean more = in.open(']'); more; more = in.another(']')) {
      if (!statement()) {
        return false;
      }
    }
    return true;
  }

  private boolean statement() {
    if (in.next() != '{') {
      return false;
    }
    String sid = null;
    Effect effect = null;
    Principals principals = null;
    Matched actions = null;
    Matched resources = null;
    List<Condition> conditions = null;
    for (boolean more = in.open('}'); more; more = in.another('}')) {
      String name = in.name();
      in.colon();
      // One that came before, or is not as it should be, ends this reading.
      boolean isRead =
          switch (name) {
            case "Sid" -> sid == null && (sid = text()) != null;
            case "Effect" -> effect == null && (effect = effect()) != null;
            case "Action", "NotAction" ->
                actions == null && (actions = matched(name.equals("NotAction"))) != null;
            case "Resource", "NotResource" ->
                resources == null && (resources = matched(name.equals("NotResource"))) != null;
            case "Principal", "NotPrincipal" ->
                principals == null
                    && (principals = principals(name.equals("NotPrincipal"))) != null;
            case "Condition" -> conditions == null && (conditions = conditions()) != null;
            default -> false;
          };
      if (!isRead) {
        return false;
      }
    }
    if (effect == null || actions == null || !isOfKind(principals, resources)) {
      return false;
    }
    statements.add(
        ReadDocument.elements(
            sid,
            effect,
            principals,
            actions,
            EnumLookup.constants(lookups, actions),
            resources,
            conditions == null ? List.of() : conditions,
            Map.of()));
    return true;
  }

  private boolean isOfKind(@Nullable Principals principals, @Nullable Matched resources) {
    return switch (kind) {
      case IDENTITY -> principals == null && resources != null;
      case ROLE_TRUST -> principals != null && resources == null;
      case RESOURCE -> principals != null;
      // No policy of these kinds is read.
      case SERVICE_CONTROL, RESOURCE_CONTROL -> false;
    };
  }

  private @Nullable Effect effect() {
    String text = text();
    return "Allow".equals(text) ? Effect.ALLOW : "Deny".equals(text) ? Effect.DENY : null;
  }

  private @Nullable Matched matched(boolean negated) {
    List<String> matched = texts();
    return matched == null ? null : Matched.of(negated, matched);
  }

  private @Nullable List<String> texts() {
    if (in.next() != '[') {
      String one = text();
      return one == null ? null : List.of(one);
    }
    String[] read = in.plainStrings();
    return read == null ? null : in.isPlain() ? Texts.plain(read) : List.of(read);
  }

  private @Nullable Principals principals(boolean negated) {
    if (in.next() == '"') {
      return in.string().equals("*") ? new Principals(negated, null) : null;
    }
    if (in.next() != '{') {
      return null;
    }
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (boolean more = in.open('}'); more; more = in.another('}')) {
      String type = in.name();
      in.colon();
      List<String> names = texts();
      if (names == null || byType.put(type, names) != null) {
        return null;
      }
    }
    return new Principals(negated, byType);
  }

  private @Nullable List<Condition> conditions() {
    if (in.next() != '{') {
      return null;
    }
    List<Condition> conditions = new ArrayList<>(4);
    List<String> operators = new ArrayList<>(4);
    for (boolean more = in.open('}'); more; more = in.another('}')) {
      String operator = in.name();
      in.colon();
      if (operators.size() == MOST_MEMBERS
          || operators.contains(operator)
          || in.next() != '{'
          || !keys(operator, conditions)) {
        return null;
      }
      operators.add(operator);
    }
    return conditions;
  }

  private boolean keys(String operator, List<Condition> conditions) {
    int first = conditions.size();
    for (boolean more = in.open('}'); more; more = in.another('}')) {
      String key = in.name();
      in.colon();
      List<String> compared = values();
      if (compared == null || conditions.size() - first == MOST_MEMBERS) {
        return false;
      }
      for (int i = first; i < conditions.size(); i++) {
        if (conditions.get(i).key().equals(key)) {
          return false;
        }
      }
      conditions.add(ConditionMaker.make(Condition.class, operator, key, compared));
    }
    return true;
  }

  /** Reads the values of a condition: one or an array; numbers and booleans count as text. */
  private @Nullable List<String> values() {
    if (in.next() != '[') {
      String one = value();
      return one == null ? null : List.of(one);
    }
    int size = 0;
    for (boolean more = in.open(']'); more; more = in.another(']')) {
      String one = value();
      if (one == null) {
        return null;
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = one;
    }
    String[] read = Arrays.copyOf(values, size);
    return in.isPlain() ? Texts.plain(read) : List.of(read);
  }

  private @Nullable String text() {
    return in.next() == '"' ? in.string() : null;
  }

  private @Nullable String value() {
    char next = in.next();
    if (next == '"') {
      return in.string();
    }
    if (next == 't' || next == 'f') {
      String word = next == 't' ? "true" : "false";
      in.word(word);
      return word;
    }
    return next == '-' || (next >= '0' && next <= '9') ? in.number() : null;
  }
}
