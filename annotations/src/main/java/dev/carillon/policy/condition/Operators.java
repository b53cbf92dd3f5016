package dev.carillon.policy.condition;

import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the operators of every type share: a key, and how often it is compared. Other packages
 * cannot extend it.
 */
public abstract class Operators {

  private final String quantifier;
  private final String key;
  private final String suffix;

  /**
   * Compares a key.
   *
   * @param quantifier {@code "ForAllValues:"}, {@code "ForAnyValue:"} or nothing
   * @param key the name of the key
   * @param suffix {@code "IfExists"} or nothing
   */
  Operators(String quantifier, String key, String suffix) {
    this.quantifier = quantifier;
    this.key = key;
    this.suffix = suffix;
  }

  /** Returns the name with its placeholders filled, one by one from the left. */
  static String named(String template, String... values) {
    if (values.length == 0 && isPlain(template)) {
      return template;
    }
    return Name.fill(template, values);
  }

  /** Loaded for the names only that are not seen at once to be right. */
  private static final class Name {
    private static final Pattern FORM = Pattern.compile("[^:\\s*?]+:.*[^\\s*?].*", Pattern.DOTALL);

    static String fill(String template, String... values) {
      String given = template + String.join("", values);
      if (Placeholders.hasPolicyVariable(given)) {
        throw new InvalidPolicyException(
            Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
            "\"" + given + "\" has a policy variable, which no condition key may have.");
      }
      String name = filled(template, values);
      if (!FORM.matcher(name).matches()) {
        throw new InvalidPolicyException(
            Check.INVALID_CONDITION_KEY_FORMAT,
            String.format(
                Locale.ROOT,
                "\"%s\" is not a condition key: one reads service:name, for example aws:SourceIp.",
                name));
      }
      return name;
    }

    private static String filled(String template, String... values) {
      try {
        return KeyTemplate.parse(template).fill(values);
      } catch (InvalidPolicyException unfit) {
        if (template.contains("Tag/") && String.join("", values).isEmpty()) {
          throw new InvalidPolicyException(
              Check.MISSING_TAG_KEY_IN_CONDITION, String.valueOf(unfit.getMessage()));
        }
        throw unfit;
      }
    }
  }

  /** Returns whether this is a service, a colon, and a name of letters, digits and hyphens. */
  private static boolean isPlain(String template) {
    int colon = template.indexOf(':');
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (i != colon && c != '-' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return colon > 0 && colon < template.length() - 1;
  }

  /** Returns operators of the same type on the same key, with another quantifier and suffix. */
  abstract Operators with(String quantifier, String suffix);

  final String key() {
    return key;
  }

  final Condition compare(String operator, Collection<String> values) {
    Collection<String> distinct = values.size() == 1 ? values : new LinkedHashSet<>(values);
    if (distinct.isEmpty()) {
      throw Refused.empty(key);
    }
    return new Condition(operator(operator), key, List.copyOf(distinct));
  }

  /** Returns an operator as a condition names it; most are named as they are. */
  private String operator(String name) {
    return quantifier.isEmpty() && suffix.isEmpty() ? name : quantifier + name + suffix;
  }

  /** Returns what to throw for a value that the check of documents refuses, too. */
  final RuntimeException refused(Check check, String value, String right) {
    return Refused.value(check, key, value, right);
  }

  /**
   * Returns the values as they are now, so that those are compared which were looked at. They are
   * looked at by index: an iterator would be two classes more to load for a first policy.
   */
  static List<String> kept(Collection<String> values) {
    return List.copyOf(values);
  }

  static <T> List<T> join(T first, T[] more) {
    if (more.length == 0) {
      return List.of(first);
    }
    List<T> all = new ArrayList<>();
    all.add(first);
    Collections.addAll(all, more);
    return all;
  }

  /** What is wrong; not loaded before something is. */
  private static final class Refused {

    static RuntimeException empty(String key) {
      return new InvalidPolicyException(
          Check.EMPTY_ARRAY_CONDITION,
          String.format(
              Locale.ROOT,
              "The condition key \"%s\" is compared with no value: the collection is empty.",
              key));
    }

    static RuntimeException value(Check check, String key, String value, String right) {
      return new InvalidPolicyException(
          check,
          String.format(
              Locale.ROOT,
              "The condition key \"%s\" is compared with \"%s\", which is not %s.",
              key,
              value,
              right));
    }
  }
}
