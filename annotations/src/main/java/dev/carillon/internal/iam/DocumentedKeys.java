package dev.carillon.internal.iam;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.KeyPages;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Condition keys, which are policy variables as well, that AWS's pages tell and no table lists:
 * what is near one of them is told.
 */
public final class DocumentedKeys {

  private static final Map<String, List<String>> BY_SERVICE =
      Stream.concat(
              PageRows.of(KeyPages.VARIABLES).map(row -> row.get(0)),
              PageRows.of(KeyPages.KEYS, "supports").map(row -> row.get(1)))
          .collect(Collectors.groupingBy(ActionName::serviceOf));

  /** Which of several values is meant, or which attribute of a thing. */
  private static final Pattern WHICH = Pattern.compile("(?:\\[[^\\]]*]|\\.[0-9]+|\\.List)$");

  private DocumentedKeys() {}

  /** Returns the keys of a service. */
  static List<String> of(String service) {
    return BY_SERVICE.getOrDefault(service, List.of());
  }

  /** Returns whether a page tells a key, with what says which of several values is meant or not. */
  public static boolean has(String key) {
    String service = ActionName.serviceOf(key);
    return has(service, key.substring(0, end(service, key)));
  }

  static boolean has(String service, String key) {
    return of(service).stream()
        .anyMatch(
            one ->
                one.indexOf('$') < 0
                    ? one.equalsIgnoreCase(key)
                    : KeyTemplate.parse(one).matches(key));
  }

  /** Returns where the name of a key ends and what says which of several values is meant begins. */
  static int end(String service, String key) {
    Matcher which = WHICH.matcher(key);
    return service.equals("iot") && which.find() ? which.start() : key.length();
  }
}
