package dev.carillon.catalog.baseline;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a statement means, as a hash that stays the same where it is only written otherwise: in
 * another order, with other white space, a list of one instead of a text, another letter case of
 * actions, operators and condition keys, another Sid. Anything else changes it, so that what was
 * accepted of a statement is not accepted of a wider one.
 */
final class StatementMeaning {

  private static final Pattern STATEMENT = Pattern.compile("Statement(?:\\[(\\d+)\\])?");

  /** Checks of which a finding is told at one statement and due to several. */
  private static final Set<String> OF_SEVERAL = Set.of(Check.PRIVILEGE_ESCALATION.name());

  private static final Set<String> ACTIONS = Set.of("Action", "NotAction");
  private static final Set<String> NAMES = Set.of("Sid", "Id");
  private static final int DIGITS = 16;

  private final Map<String, String> known = new HashMap<>();
  private Optional<Element> all = Optional.empty();
  private List<Element> statements = List.of();
  private @Nullable JsonValue last;

  /**
   * What a finding is about.
   *
   * @param place the Sid or the path of the statement; empty where it is the document
   * @param meaning its meaning
   */
  record Subject(String place, String meaning) {}

  /** Returns what a finding is about: its statement, else the document. */
  Subject of(String id, String path, JsonValue document) {
    Optional<Element> statement = statement(path, document);
    Matcher matcher = STATEMENT.matcher(path);
    String number = matcher.lookingAt() ? matcher.group() : "";
    String place =
        statement.map(one -> one.text("Sid")).map(sid -> sid.isBlank() ? number : sid).orElse("");
    if (statement.isEmpty() || OF_SEVERAL.contains(id)) {
      return new Subject(place, known.computeIfAbsent("", key -> hash(canonical("", document))));
    }
    String version = new Element("", document).member("Version").map(Element::text).orElse("");
    JsonValue value = statement.get().value();
    return new Subject(
        place, known.computeIfAbsent(number, key -> hash(version + canonical("", value))));
  }

  /** Returns the statement that a path starts with. */
  Optional<Element> statement(String path, JsonValue document) {
    if (last != document) {
      last = document;
      known.clear();
      all = new Element("", document).member("Statement");
      statements = all.map(Element::items).orElse(List.of());
    }
    Matcher matcher = STATEMENT.matcher(path);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    @Nullable String index = matcher.group(1);
    if (index == null) {
      return all;
    }
    int number = index.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(index);
    return number < statements.size() ? Optional.of(statements.get(number)) : Optional.empty();
  }

  /** Returns a hash of a text. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Each Java has SHA-256", e);
    }
  }

  private static String canonical(String element, JsonValue value) {
    if (value instanceof JsonObject object) {
      boolean ofCondition = element.equals("Condition") || element.equals("Condition operator");
      String below = element.equals("Condition") ? "Condition operator" : "";
      return joined(
          object.members().entrySet().stream()
              .filter(member -> ofCondition || !NAMES.contains(member.getKey()))
              .map(
                  member ->
                      ofCondition
                          ? quoted(member.getKey().toLowerCase(Locale.ROOT))
                              + canonical(below, member.getValue())
                          : quoted(member.getKey()) + canonical(member.getKey(), member.getValue()))
              .map(member -> '{' + member + '}'));
    }
    if (value instanceof JsonArray array) {
      return joined(array.elements().stream().map(one -> canonical(element, one)));
    }
    String text =
        value instanceof JsonNumber number ? number.text() : String.valueOf(value.plain());
    return quoted(ACTIONS.contains(element) ? text.toLowerCase(Locale.ROOT) : text);
  }

  private static String joined(Stream<String> parts) {
    List<String> sorted = parts.distinct().sorted().toList();
    return sorted.size() == 1
        ? sorted.get(0)
        : sorted.stream().collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return JsonWriter.compact(text);
  }
}
