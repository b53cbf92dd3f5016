package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of a condition key as AWS's tables write it, with placeholders for what the author of a
 * policy puts in. AWS writes them in several ways, all of which are read:
 *
 * <ul>
 *   <li>{@code aws:ResourceTag/${TagKey}}, also in front or in the middle: {@code ${Prefix}:sub};
 *   <li>{@code s3:ExistingObjectTag/<key>};
 *   <li>{@code secretsmanager:ResourceTag/tag-key};
 *   <li>{@code glacier:ResourceTag/}, where the tag's key is left out;
 *   <li>{@code {key}}, where the dollar sign is forgotten.
 * </ul>
 */
public final class KeyTemplate {

  private static final String TAG_KEY = "tag-key";

  private final String text;

  /** The text around the placeholders: one piece more than there are placeholders. */
  private final List<String> literals = new ArrayList<>();

  private final List<String> placeholders = new ArrayList<>();
  private final WildcardPattern pattern;

  private KeyTemplate(String text) {
    this.text = text;
    read();
    this.pattern = WildcardPattern.ignoringCase(String.join("?*", literals));
  }

  /** Reads a key as AWS writes it; one without placeholders is a template of itself. */
  public static KeyTemplate parse(String text) {
    return new KeyTemplate(text);
  }

  private void read() {
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = opening(at);
      int close = open < 0 ? -1 : text.indexOf(text.charAt(open) == '<' ? '>' : '}', open);
      if (close > open + 1) {
        add(literal, text.substring(open + 1, close));
        at = close + 1;
      } else {
        literal.append(text.charAt(at++));
      }
    }
    String end = literal.toString();
    if (end.endsWith("/" + TAG_KEY)) {
      literal.setLength(literal.length() - TAG_KEY.length());
      add(literal, TAG_KEY);
    } else if (end.endsWith("/")) {
      add(literal, TAG_KEY);
    }
    literals.add(literal.toString());
  }

  private void add(StringBuilder literal, String placeholder) {
    literals.add(literal.toString());
    placeholders.add(placeholder);
    literal.setLength(0);
  }

  /** Returns where the bracket of a placeholder is that starts here; -1 if none does. */
  private int opening(int at) {
    if (text.startsWith("${", at)) {
      return at + 1;
    }
    char character = text.charAt(at);
    return character == '{' || character == '<' ? at : -1;
  }

  /** Returns the names of the placeholders, from the left: {@code TagKey}. */
  public List<String> placeholders() {
    return List.copyOf(placeholders);
  }

  /** Returns the text around the placeholders, from the left; one piece more than there are. */
  public List<String> literals() {
    return List.copyOf(literals);
  }

  /**
   * Returns whether a key of a policy is one that the template stands for. Letter case does not
   * count; a placeholder stands for at least one character.
   */
  public boolean matches(String key) {
    return pattern.matches(key);
  }

  /**
   * Returns whether a key is the template without what its only placeholder stands for: {@code
   * aws:ResourceTag}, with a slash or without. Such a key says nothing of a tag.
   */
  public boolean lacksTag(String key) {
    return placeholders.size() == 1
        && literals.get(1).isEmpty()
        && literals.get(0).endsWith("/")
        && (key.equalsIgnoreCase(literals.get(0)) || (key + '/').equalsIgnoreCase(literals.get(0)));
  }

  /**
   * Returns the key with a value for each placeholder.
   *
   * @param values the values, from the left
   * @throws InvalidPolicyException if there are more or fewer values than placeholders, or one is
   *     empty, has a wildcard or a policy variable
   */
  public String fill(String... values) {
    StringBuilder name = new StringBuilder(literals.get(0));
    for (int i = 0; i < placeholders.size(); i++) {
      String value = i < values.length ? values[i] : "";
      if (value.isEmpty() || !Arn.isPlain(value) || Placeholders.isIn(value)) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "The condition key \"%s\" needs a value for %s, without wildcards and variables;"
                    + " \"%s\" is none.",
                text,
                "${" + placeholders.get(i) + "}",
                value));
      }
      name.append(value).append(literals.get(i + 1));
    }
    if (placeholders.size() < values.length) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The condition key \"%s\" has %d placeholders, but %d values were given.",
              text,
              placeholders.size(),
              values.length));
    }
    return name.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyTemplate that && pattern.equals(that.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  /** Returns the key as AWS writes it. */
  @Override
  public String toString() {
    return text;
  }
}
