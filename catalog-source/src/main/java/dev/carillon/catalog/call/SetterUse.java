package dev.carillon.catalog.call;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The calls of one setter.
 *
 * @param constants the constant texts that it is given
 * @param varies whether it is given anything else
 * @param types the types of the model that it is given
 */
record SetterUse(NavigableSet<String> constants, boolean varies, NavigableSet<String> types) {

  static SetterUse of(Optional<String> constant, List<String> types) {
    NavigableSet<String> constants = new TreeSet<>();
    constant.ifPresent(constants::add);
    return new SetterUse(constants, constant.isEmpty(), new TreeSet<>(types));
  }

  SetterUse and(SetterUse other) {
    NavigableSet<String> texts = new TreeSet<>(constants);
    texts.addAll(other.constants);
    NavigableSet<String> all = new TreeSet<>(types);
    all.addAll(other.types);
    return new SetterUse(texts, varies || other.varies, all);
  }
}
