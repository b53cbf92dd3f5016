package dev.carillon.processor.plan;

import dev.carillon.catalog.ConditionKey;
import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plans the constants and methods of a service's condition keys. */
final class KeysPlanner {

  /** {@code ${TagKey}}, and {@code <key>} in some of AWS's pages. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]+}|<[^<>]+>");

  private static final String GLOBAL = "aws:";

  private final String own;
  private final String page;
  private final UniqueNames constants = new UniqueNames("_");
  private final UniqueNames methods = new UniqueNames("");

  private KeysPlanner(String own, String page) {
    this.own = own;
    this.page = page;
  }

  /**
   * Plans the keys but the global ones. A key with another service's prefix keeps that in its name.
   *
   * @param page the tag that links to AWS's page
   */
  static List<PlannedKey> plan(String service, List<ConditionKey> keys, String page) {
    KeysPlanner planner = new KeysPlanner(service + ':', page);
    return keys.stream()
        .filter(key -> isKey(key.name()) && !startsWith(key.name(), GLOBAL))
        .flatMap(key -> planner.keys(key).stream())
        .toList();
  }

  private List<PlannedKey> keys(ConditionKey key) {
    List<KeyType> types =
        key.types().isEmpty()
            ? List.of(KeyType.of(""))
            : key.types().stream().map(KeyType::of).distinct().toList();
    List<PlannedKey> planned = new ArrayList<>();
    for (KeyType type : types) {
      planned.add(key(key.name(), type, planned.isEmpty() ? "" : type.suffix()));
    }
    return planned;
  }

  private PlannedKey key(String key, KeyType type, String suffix) {
    List<Parameter> parameters =
        Parameter.of(PLACEHOLDER.matcher(key).results().map(MatchResult::group).toList());
    String words = startsWith(key, own) ? key.substring(own.length()) : key;
    String name =
        parameters.isEmpty()
            ? constants.take(JavaNames.upperSnake(words + suffix))
            : methods.take(
                JavaNames.lowerCamel(PLACEHOLDER.matcher(words).replaceAll(" ") + suffix));
    return new PlannedKey(name, key, type, parameters, javadoc(key, type, parameters));
  }

  private String javadoc(String key, KeyType type, List<Parameter> parameters) {
    String text =
        "The condition key "
            + Comments.code(key)
            + (type.multivalued() ? ", which can have several values" : "")
            + '.';
    List<String> tags = new ArrayList<>();
    parameters.forEach(parameter -> tags.add(parameter.tag("the text for")));
    if (!parameters.isEmpty()) {
      tags.add("@return the key");
      tags.add("@throws IllegalArgumentException if a value is empty or has a wildcard");
    }
    tags.add(page);
    return Comments.of(List.of(text), tags);
  }

  /** Tells whether this is a whole key; AWS also lists how some begin: {@code ResourceTag/}. */
  private static boolean isKey(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && colon < name.length() - 1 && !name.endsWith("/");
  }

  /** IAM ignores the letter case of condition keys. */
  private static boolean startsWith(String key, String prefix) {
    return key.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }
}
