package dev.carillon.processor.check;

import dev.carillon.processor.check.Finding.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;

/**
 * Holds a text of the form {@code service:name} against the condition keys of a declared service.
 * It counts as a condition key if it goes to something named after conditions, or is near a key of
 * the service in spelling; a key that exists is always right.
 */
final class ConditionKeyCheck {

  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z0-9-]*):([A-Za-z][A-Za-z0-9_.:@=+-]*)(/[^\\s]*)?");

  private static final int SHORTEST_TO_COMPARE = 5;

  private ConditionKeyCheck() {}

  /** Returns the service in front of the key, or empty where the text has another form. */
  static Optional<String> service(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Returns what is wrong with the text, or empty where nothing is or it is no condition key. */
  static Optional<Finding> check(String text, ServiceFacts facts, TextUse use) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()
        || facts.conditionKeys().isEmpty()
        || facts.isConditionKey(text)
        || facts.action(matcher.group(2)).isPresent()) {
      return Optional.empty();
    }
    Optional<String> meant = meant(matcher, facts);
    return use == TextUse.CONDITION || (use != TextUse.ACTION && meant.isPresent())
        ? Optional.of(
            new Finding(
                Kind.ERROR,
                Topic.CONDITION_KEY,
                CheckMessages.unknownConditionKey(text, facts.service(), meant),
                matcher.start(2)))
        : Optional.empty();
  }

  private static Optional<String> meant(Matcher typed, ServiceFacts facts) {
    String name = typed.group(2);
    String rest = typed.group(3) == null ? "" : typed.group(3);
    String prefix = facts.service() + ':';
    List<String> heads =
        facts.conditionKeys().stream()
            .filter(key -> key.toLowerCase(Locale.ROOT).startsWith(prefix))
            .filter(key -> key.contains("/") == !rest.isEmpty())
            .map(key -> key.substring(prefix.length()).replaceFirst("/.*", ""))
            .distinct()
            .toList();
    return name.length() < SHORTEST_TO_COMPARE
        ? Optional.empty()
        : Near.name(name, heads).map(near -> prefix + near + rest);
  }
}
