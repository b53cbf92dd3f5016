package dev.carillon.catalog.form;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a configuration of Terraform: a template with expressions, whose values are not known.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json">JSON configuration
 *     syntax</a>
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/strings">Strings and
 *     templates</a>
 */
public final class TerraformText {

  private static final String ENCODES = "jsonencode(";

  /** What IAM or JSON may take for more than a part of a placeholder's name. */
  private static final Pattern UNFIT = Pattern.compile("[^\\w.\\[\\]()-]+");

  /** Another way to write {@code .name}. */
  private static final Pattern NAMED = Pattern.compile("\\[\"([A-Za-z_][\\w-]*)\"]");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9A-Fa-f]{4}|.)");

  /** No policy is as deep. */
  private static final int DEEPEST = 50;

  private final String text;
  private final Position place;
  private int at;

  private TerraformText(String text, Position place) {
    this.text = text;
    this.place = place;
  }

  /** Returns a template with a placeholder for each expression, and without Terraform's escapes. */
  public static String opened(String template) {
    StringBuilder opened = new StringBuilder();
    for (int at = 0; at < template.length(); ) {
      if (template.startsWith("$${", at) || template.startsWith("%%{", at)) {
        opened.append(template, at + 1, at + 3);
        at += 3;
      } else if (template.startsWith("%{", at)) {
        return placeholder(template); // Of what it chooses nothing is known.
      } else if (template.startsWith("${", at)) {
        int end = end(template, at + 2, 0);
        if (end < 0) {
          return opened.append(template, at, template.length()).toString();
        }
        opened.append(placeholder(template.substring(at + 2, end)));
        at = end + 1;
      } else {
        opened.append(template.charAt(at++));
      }
    }
    return opened.toString();
  }

  /** Returns a text as a template that gives it: with an escape where an expression would begin. */
  static String escaped(String text) {
    return text.replace("${", "$${").replace("%{", "%%{");
  }

  /** Returns a placeholder that is named as an expression is written, no two of them alike. */
  private static String placeholder(String expression) {
    String written = NAMED.matcher(expression.strip()).replaceAll(".$1");
    String name = UNFIT.matcher(written).replaceAll("_");
    return "${"
        + (name.equals(written) ? name : name + '.' + Integer.toHexString(written.hashCode()))
        + '}';
  }

  /**
   * Returns what a text of a configuration gives: what it has Terraform write as JSON, all of it at
   * the place of the text, or else the text with placeholders.
   *
   * @see <a href="https://developer.hashicorp.com/terraform/language/functions/jsonencode">
   *     jsonencode</a>
   */
  public static JsonValue value(JsonValue text) {
    if (!(text instanceof JsonString template)) {
      return text;
    }
    try {
      Optional<String> encoded =
          inner("${", template.value()).flatMap(expression -> inner(ENCODES, expression));
      if (encoded.isPresent()) {
        return new TerraformText(encoded.get(), text.position()).value(false, 0);
      }
    } catch (JsonFault notRead) {
      // Its value is not known, as that of any other expression.
    }
    return new JsonString(text.position(), opened(template.value()));
  }

  /** Returns what stands between a start and the bracket that closes it, if that is all. */
  private static Optional<String> inner(String start, String written) {
    String whole = written.strip();
    int last = whole.length() - 1;
    return whole.startsWith(start) && end(whole, start.length(), 0) == last
        ? Optional.of(whole.substring(start.length(), last))
        : Optional.empty();
  }

  /** Returns where the bracket closes that is open here; -1 if none does. */
  private static int end(String text, int from, int depth) {
    int open = 0;
    for (int at = from; at >= from && at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '"') {
        at = endOfString(text, at + 1, depth);
        if (at < 0) {
          return -1;
        }
      } else if ("{[(".indexOf(character) >= 0) {
        open++;
      } else if ("}])".indexOf(character) >= 0 && open-- == 0) {
        return at;
      }
    }
    return -1;
  }

  private static int endOfString(String text, int from, int depth) {
    for (int at = from; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '"') {
        return at;
      }
      if (character == '\\') {
        at++;
      } else if (text.startsWith("$${", at) || text.startsWith("%%{", at)) {
        at += 2;
      } else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
        at = depth < DEEPEST ? end(text, at + 2, depth + 1) : -1;
        if (at < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Reads a value; in an object, one ends with its line. */
  private JsonValue value(boolean ofObject, int depth) {
    skip(" \t\r\n");
    int start = at;
    if (depth < DEEPEST && at < text.length() && !isLoop()) {
      Optional<JsonValue> read =
          switch (text.charAt(at)) {
            case '{' -> Optional.of(object(depth + 1));
            case '[' -> Optional.of(list(depth + 1));
            case '"' -> Optional.of(new JsonString(place, string()));
            default -> Optional.empty();
          };
      skip(ofObject ? " \t\r" : " \t\r\n");
      if (read.isPresent() && (at == text.length() || ",}]\n".indexOf(text.charAt(at)) >= 0)) {
        return read.get();
      }
    }
    at = start;
    return expression(ofObject);
  }

  private JsonValue expression(boolean ofObject) {
    int start = at;
    String ends = ofObject ? ",}\n" : ",]";
    for (; at < text.length() && ends.indexOf(text.charAt(at)) < 0; at++) {
      char character = text.charAt(at);
      if (character == '"') {
        at = endOfString(text, at + 1, 0);
      } else if ("{[(".indexOf(character) >= 0) {
        at = end(text, at + 1, 0);
      }
      check(at >= 0);
    }
    String written = text.substring(start, at).strip();
    check(!written.isEmpty());
    return switch (written) {
      case "true", "false" -> new JsonBoolean(place, written.equals("true"));
      case "null" -> new JsonNull(place);
      default ->
          NUMBER.matcher(written).matches()
              ? new JsonNumber(place, written)
              : new JsonString(place, placeholder(written));
    };
  }

  /** Returns whether a bracket opens here in which {@code for} makes the values. */
  private boolean isLoop() {
    return text.charAt(at) != '"' && text.substring(at + 1).stripLeading().startsWith("for ");
  }

  private JsonObject object(int depth) {
    JsonMembers members = new JsonMembers();
    for (at++, skip(", \t\r\n"); !isAt('}'); skip(", \t\r\n")) {
      String name = name();
      skip(" \t");
      check((isAt('=') && !text.startsWith("==", at)) || isAt(':'));
      at++;
      members.put(name, place, value(true, depth));
    }
    at++;
    return members.at(place);
  }

  /** Reads a name: a text, a word, or an expression in parentheses. */
  private String name() {
    check(at < text.length());
    if (isAt('"')) {
      return string();
    }
    int start = at;
    if (isAt('(')) {
      at = end(text, at + 1, 0) + 1;
      check(at > 0);
      return placeholder(text.substring(start, at));
    }
    while (at < text.length() && " \t=:".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private JsonArray list(int depth) {
    List<JsonValue> elements = new ArrayList<>();
    for (at++, skip(", \t\r\n"); !isAt(']'); skip(", \t\r\n")) {
      elements.add(value(false, depth));
    }
    at++;
    return new JsonArray(place, elements);
  }

  private String string() {
    int start = at + 1;
    int end = endOfString(text, start, 0);
    check(end > 0);
    at = end + 1;
    return ESCAPE
        .matcher(opened(text.substring(start, end)))
        .replaceAll(one -> Matcher.quoteReplacement(unescaped(one.group())));
  }

  private static String unescaped(String escape) {
    char character = escape.charAt(1);
    return switch (character) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      default ->
          escape.length() > 2
              ? Character.toString(Integer.parseInt(escape.substring(2), 16))
              : String.valueOf(character);
    };
  }

  private boolean isAt(char wanted) {
    check(at < text.length());
    return text.charAt(at) == wanted;
  }

  private void skip(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void check(boolean asExpected) {
    if (!asExpected) {
      throw new JsonFault(place, "not an expression that is read");
    }
  }
}
