package dev.carillon.policy.condition;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** What the operators of every type share: a key, and how often it is compared. */
public abstract sealed class Operators
    permits StringOperators,
        NumericOperators,
        DateOperators,
        BoolOperators,
        BinaryOperators,
        IpAddressOperators,
        ArnOperators {
  private final Subject subject;

  Operators(Subject subject) {
    this.subject = subject;
  }

  /**
   * A key as a condition names it.
   *
   * @param quantifier {@code "ForAllValues:"}, {@code "ForAnyValue:"} or nothing
   * @param key the name of the key
   * @param suffix {@code "IfExists"} or nothing
   */
  record Subject(String quantifier, String key, String suffix) {
    static Subject of(String key) {
      return new Subject("", key, "");
    }

    /** Returns an operator as a condition names it; most are named as they are. */
    String operator(String name) {
      return quantifier.isEmpty() && suffix.isEmpty() ? name : quantifier + name + suffix;
    }

    Subject ifExists() {
      return new Subject(quantifier, key, "IfExists");
    }

    Subject quantified(String by) {
      return new Subject(by, key, suffix);
    }
  }

  final String key() {
    return subject.key();
  }

  final Subject subject() {
    return subject;
  }

  final Condition compare(String operator, Collection<String> values) {
    Collection<String> distinct = values.size() == 1 ? values : new LinkedHashSet<>(values);
    if (distinct.isEmpty()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The condition key \"%s\" is compared with no value: the collection is empty.",
              key()));
    }
    return new Condition(subject.operator(operator), key(), List.copyOf(distinct));
  }

  /** Returns what to throw for a value that the check of documents refuses, too. */
  final InvalidPolicyException refused(Check check, String value, String right) {
    return new InvalidPolicyException(
        check,
        String.format(
            Locale.ROOT,
            "The condition key \"%s\" is compared with \"%s\", which is not %s.",
            key(),
            value,
            right));
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
}
