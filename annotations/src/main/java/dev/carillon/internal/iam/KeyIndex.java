package dev.carillon.internal.iam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Condition keys that somebody lists, made ready to be looked up. */
final class KeyIndex {

  /** The keys without placeholders, in lower case. */
  private final Set<String> plain = new HashSet<>();

  private final List<KeyTemplate> open = new ArrayList<>();

  KeyIndex(Collection<KeyTemplate> templates) {
    for (KeyTemplate template : templates) {
      List<String> literals = template.literals();
      if (literals.size() > 1) {
        open.add(template);
      } else {
        plain.add(literals.get(0).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Returns whether one of the keys is this one, in any letter case. */
  boolean has(String key) {
    if (plain.contains(key.toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (KeyTemplate template : open) {
      if (template.matches(key)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the keys is this one with a tag, which it leaves out. */
  boolean isWithoutTag(String key) {
    for (KeyTemplate template : open) {
      if (template.lacksTag(key)) {
        return true;
      }
    }
    return false;
  }
}
