package dev.carillon.catalog.template;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a JSON text in a program that the program fills in: of a format, a message, a
 * template, and the tokens that tools and authors put other text in place of.
 */
public final class LeftOpen {

  /**
   * A format specifier of Java but {@code %n} and {@code %%}, which are characters.
   *
   * @see java.util.Formatter
   */
  private static final String SPECIFIER =
      "%(?:\\d+\\$|<)?[-#+0,(]*\\d*(?:\\.\\d+)?(?:[bBhHsScCdoxXeEfgGaA]|[tT][a-zA-Z])";

  /** A word between marks that tell it from all that AWS's names have. */
  private static final String TOKEN =
      "%[A-Z][A-Z0-9_]+%|@@?[\\w.-]+@@?|#[A-Za-z]\\w*#|\\[\\[[\\w.-]+]]|__[A-Za-z]\\w*?__"
          + "|<?<[\\w. -]+>>?";

  /**
   * What templates are filled in by: of messages, Mustache, Qute, Velocity, Thymeleaf, JSP, Groovy,
   * Spring, and the names of Python's formats. IAM's own variables are none of them.
   */
  private static final String TEMPLATE =
      "\\$?\\{\\{\\{?[^{}]*}}}?|(?<![$])\\{[\\w.-]*}|[#%]\\{[\\w.-]+}|[$]!\\{[\\w.-]+}|[$]!?[A-Za-z]\\w*"
          + "|[$]\\([\\w.-]+\\)|\\[[\\[(][$]\\{[\\w.-]+}[])]]|<%=?[^<>%]+%>|%\\(\\w+\\)s";

  private static final String OPEN = TEMPLATE + '|' + TOKEN + '|' + SPECIFIER;

  private static final Pattern PARTS = Pattern.compile(OPEN);

  /** Members that have texts in a policy, besides keys of conditions, which have a colon. */
  private static final Set<String> TEXTS =
      Set.of(
          "Action",
          "AWS",
          "CanonicalUser",
          "Effect",
          "Federated",
          "Id",
          "NotAction",
          "NotPrincipal",
          "NotResource",
          "Principal",
          "Resource",
          "Service",
          "Sid",
          "Version");

  /** What is written for an open part, of which no more is known. */
  private static final String PART = "%s";

  private static final String STRING = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";

  private LeftOpen() {}

  /**
   * Returns what finds the parts of a text that are left open.
   *
   * @param replaced words of the text in whose place the program puts others
   */
  public static Pattern parts(Set<String> replaced) {
    return replaced.isEmpty()
        ? PARTS
        : Pattern.compile(
            replaced.stream().map(Pattern::quote).collect(Collectors.joining("|")) + '|' + OPEN);
  }

  /**
   * Returns a policy of which parts outside of strings are open, as values or among those of a
   * list; statements that are open are left out. Empty where an open part may be anything else, as
   * members of a statement, and where the rest is not JSON.
   *
   * @param parts finds the parts
   */
  public static Optional<JsonValue> read(String text, Pattern parts) {
    String numbered = numbered(text, parts);
    try {
      return numbered.equals(text) ? Optional.empty() : opened("", JsonReader.read(numbered));
    } catch (JsonFault notJson) {
      return Optional.empty();
    }
  }

  /**
   * Returns a text in which a number of the same length stands for each open part outside of
   * strings, with a comma where a value is beside it.
   */
  private static String numbered(String text, Pattern parts) {
    return Pattern.compile(STRING + "|\\$\\{[^{}\"]*}|" + parts.pattern())
        .matcher(text)
        .replaceAll(
            one -> {
              int length = one.end() - one.start();
              String number =
                  (endsValue(text, one.start()) ? "," : "")
                      + '0'
                      + (beginsValue(text, one.end()) ? "," : "");
              return text.charAt(one.start()) == '"' || length < number.length()
                  ? Matcher.quoteReplacement(one.group())
                  : number + " ".repeat(length - number.length());
            });
  }

  /** Returns whether a value ends in front of a part: what is open there begins with a comma. */
  private static boolean endsValue(String text, int end) {
    int last = end - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= 0 && "\"}]".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean beginsValue(String text, int start) {
    int first = start;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first < text.length() && "\"{[".indexOf(text.charAt(first)) >= 0;
  }

  private static Optional<JsonValue> opened(String name, JsonValue value) {
    if (value instanceof JsonNumber) {
      JsonValue part = new JsonString(value.position(), PART);
      return name.equals("Condition")
          ? Optional.of(OpenObjects.object("StringEquals", OpenObjects.object(PART, part)))
          : Optional.of(part).filter(any -> name.indexOf(':') > 0 || TEXTS.contains(name));
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> known = new ArrayList<>();
      for (JsonValue one : array.elements()) {
        if (!(one instanceof JsonNumber && name.equals("Statement"))) {
          Optional<JsonValue> element = opened(name, one);
          if (element.isEmpty()) {
            return element;
          }
          known.add(element.get());
        }
      }
      return known.isEmpty() && !array.elements().isEmpty()
          ? Optional.empty()
          : Optional.of(new JsonArray(array.position(), known));
    }
    if (value instanceof JsonObject object) {
      JsonMembers members = new JsonMembers();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        Optional<JsonValue> known = opened(member.getKey(), member.getValue());
        if (known.isEmpty()) {
          return known;
        }
        members.put(member.getKey(), object.placeOf(member.getKey()), known.get());
      }
      return Optional.of(members.at(object.position()));
    }
    return Optional.of(value);
  }
}
