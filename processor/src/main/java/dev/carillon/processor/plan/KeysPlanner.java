package dev.carillon.processor.plan;

import dev.carillon.internal.iam.DocumentedExceptions;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.condition.KeyType;
import dev.carillon.internal.iam.principal.OidcProviders;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the constants and methods of a service's condition keys. */
public final class KeysPlanner {

  private static final String GLOBAL = "aws:";

  private final String own;

  private KeysPlanner(String own) {
    this.own = own;
  }

  /**
   * A key with one of its types.
   *
   * @param name its name in Java, made from the key and the type alone
   * @param exact the name that it has instead where another key has that one, too
   */
  private record Named(
      String name, String exact, String key, KeyType type, List<Parameter> parameters) {}

  /**
   * Plans the keys but the global ones. A key with another service's prefix keeps that in its name.
   * Where two would have one name, neither gets it: code that used it must not come to mean the
   * other when AWS adds that.
   */
  static List<PlannedKey> plan(String service, List<ConditionKeyReference> keys) {
    KeysPlanner planner = new KeysPlanner(service + ':');
    // Some services list a key in two spellings: with AWS's placeholder and with "tag-key".
    Set<KeyTemplate> seen = new HashSet<>();
    List<Named> all = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    for (ConditionKeyReference key : keys) {
      if (!isKey(key.name()) || startsWith(key.name(), GLOBAL)) {
        continue;
      }
      KeyTemplate template = KeyTemplate.parse(key.name());
      if (seen.add(template)) {
        for (Named named : planner.named(key, template)) {
          all.add(named);
          uses.put(named.name(), 1 + uses.getOrDefault(named.name(), 0));
        }
      }
    }
    List<PlannedKey> planned = new ArrayList<>();
    for (Named named : all) {
      boolean isAlone = uses.getOrDefault(named.name(), 0) == 1;
      planned.add(planner.planned(named, isAlone ? named.name() : named.exact()));
    }
    return planned;
  }

  /** Returns the keys by the names in Java of their constants and methods. */
  public static Map<String, String> keysByMember(String service, List<ConditionKeyReference> keys) {
    return plan(service, keys).stream()
        .collect(Collectors.toMap(PlannedKey::name, PlannedKey::key, (first, second) -> first));
  }

  private List<Named> named(ConditionKeyReference key, KeyTemplate template) {
    // By what tells them apart: the hash of a record is made when a JVM asks for its first.
    Map<String, KeyType> types = new LinkedHashMap<>();
    for (String listed : key.types()) {
      KeyType type = type(key.name(), listed);
      types.put(suffix(type), type);
    }
    if (types.isEmpty()) {
      types.put("", KeyType.orText(""));
    }
    List<String> placeholders = new ArrayList<>();
    for (String placeholder : template.placeholders()) {
      placeholders.add("${" + placeholder + '}');
    }
    List<Named> named = new ArrayList<>();
    for (Map.Entry<String, KeyType> type : types.entrySet()) {
      String suffix = named.isEmpty() ? "" : type.getKey();
      named.add(named(key.name(), type.getValue(), suffix, Parameter.of(placeholders)));
    }
    return named;
  }

  /** Returns the type of a key's values; where AWS's pages and its table differ, by the pages. */
  private static KeyType type(String key, String listed) {
    KeyType type = KeyType.orText(listed);
    return DocumentedExceptions.isNumber(key)
        ? new KeyType(Family.NUMERIC, type.multivalued())
        : DocumentedExceptions.isFlag(key)
            ? new KeyType(Family.BOOL, type.multivalued())
            : OidcProviders.isOfSeveralValues(key) ? new KeyType(type.family(), true) : type;
  }

  /** Returns what is added to a key's name where this is not its first type. */
  static String suffix(KeyType type) {
    String word = type.family() == Family.NUMERIC ? "NUMBER" : type.family().name();
    String plural = word.endsWith("S") ? "ES" : "S";
    return "_AS_" + word + (type.multivalued() ? plural : "");
  }

  private Named named(String key, KeyType type, String suffix, List<Parameter> parameters) {
    boolean isOwn = startsWith(key, own);
    String words = isOwn ? key.substring(own.length()) : key;
    String name =
        parameters.isEmpty()
            ? JavaNames.keyConstant(words, isOwn) + suffix
            : JavaNames.lowerCamel(String.join(" ", KeyTemplate.parse(words).literals()) + suffix);
    return new Named(name, JavaNames.exact(words) + suffix, key, type, parameters);
  }

  private PlannedKey planned(Named named, String name) {
    return new PlannedKey(
        name,
        named.key(),
        named.type(),
        named.parameters(),
        javadoc(named.key(), named.type(), named.parameters()));
  }

  private String javadoc(String key, KeyType type, List<Parameter> parameters) {
    String text =
        "The condition key "
            + Comments.code(key)
            + (type.multivalued() ? ", which can have several values" : "")
            + '.';
    List<String> tags = new ArrayList<>();
    for (Parameter parameter : parameters) {
      tags.add(parameter.tag());
    }
    if (!parameters.isEmpty()) {
      tags.add("@return the key");
      tags.add("@throws IllegalArgumentException if a value is empty or has a wildcard");
    }
    return Comments.of(List.of(text), tags);
  }

  /** Returns whether this is a whole key; AWS also lists how some begin: {@code ResourceTag/}. */
  private static boolean isKey(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && colon < name.length() - 1 && !name.endsWith("/");
  }

  /** IAM ignores the letter case of condition keys. */
  private static boolean startsWith(String key, String prefix) {
    return key.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }
}
