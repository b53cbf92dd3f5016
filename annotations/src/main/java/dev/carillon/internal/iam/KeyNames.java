package dev.carillon.internal.iam;

import dev.carillon.internal.name.NearestNames;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the condition key that was meant by one that nobody lists. */
public final class KeyNames {

  /** How the keys begin, by the part behind the prefix; with a tag behind it or without. */
  private final Map<String, String> tagged = new TreeMap<>();

  private final Map<String, String> plain = new TreeMap<>();

  private KeyNames() {}

  /**
   * Makes the keys ready.
   *
   * @param listed the keys that there are, with AWS's placeholders
   */
  public static KeyNames of(Collection<String> listed) {
    KeyNames names = new KeyNames();
    for (String name : listed) {
      String head = KeyTemplate.parse(name).literals().get(0);
      int end = end(head);
      if (head.indexOf(':') > 0) {
        String start = end < 0 ? head : head.substring(0, end);
        (end < 0 ? names.plain : names.tagged).put(nameOf(start), start);
      }
    }
    return names;
  }

  /**
   * Returns the key that was surely meant, with the tag or the like that was typed: {@code
   * aws:ResourceTag/team} for {@code aws:ResorceTag/team}. Empty where none is that near.
   *
   * @param key the key as a policy has it
   */
  public Optional<String> meant(String key) {
    int end = end(key);
    String typed = end < 0 ? key : key.substring(0, end);
    String rest = end < 0 ? "" : key.substring(end);
    Map<String, String> heads = end < 0 ? plain : tagged;
    return NearestNames.near(nameOf(typed), heads.keySet()).map(near -> heads.get(near) + rest);
  }

  /** Returns where the tag or the like begins, at its slash or colon; -1 if there is none. */
  private static int end(String key) {
    for (int i = key.indexOf(':') + 1; i < key.length(); i++) {
      if (key.charAt(i) == '/' || key.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the part behind the prefix, which all keys of a service share. */
  private static String nameOf(String key) {
    return key.substring(key.indexOf(':') + 1);
  }
}
