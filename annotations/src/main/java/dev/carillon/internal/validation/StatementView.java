package dev.carillon.internal.validation;

import dev.carillon.internal.iam.ConditionOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement of the document, however broken it is. */
public record StatementView(Element element) {

  Optional<Element> get(String name) {
    return element.member(name);
  }

  boolean has(String name) {
    return get(name).isPresent();
  }

  boolean allows() {
    return get("Effect").filter(effect -> effect.text().equals("Allow")).isPresent();
  }

  boolean denies() {
    return get("Effect").filter(effect -> effect.text().equals("Deny")).isPresent();
  }

  /** Returns the strings of an element that is a string or an array of strings. */
  List<Element> strings(String name) {
    return get(name).map(Element::strings).orElse(List.of());
  }

  /** Returns the values of a principal type such as {@code AWS}; also those of NotPrincipal. */
  List<Element> principals(String type) {
    List<Element> values = new ArrayList<>();
    for (String name : List.of("Principal", "NotPrincipal")) {
      get(name)
          .flatMap(principal -> principal.member(type))
          .ifPresent(value -> values.addAll(value.strings()));
    }
    return values;
  }

  /** Returns the conditions, one for each pair of operator and key. */
  List<ConditionView> conditions() {
    List<ConditionView> conditions = new ArrayList<>();
    get("Condition")
        .ifPresent(
            block -> {
              for (String operator : block.names()) {
                block
                    .member(operator)
                    .ifPresent(
                        keys -> {
                          for (String key : keys.names()) {
                            keys.member(key)
                                .ifPresent(
                                    values ->
                                        conditions.add(
                                            new ConditionView(
                                                ConditionOperator.parse(operator),
                                                operator,
                                                key,
                                                values)));
                          }
                        });
              }
            });
    return conditions;
  }

  /** Returns whether a condition is on this key, in any letter case. */
  boolean hasConditionOn(String key) {
    return conditions().stream().anyMatch(condition -> condition.isOn(key));
  }
}
