package dev.carillon.internal.iam;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.ActionPages;
import dev.carillon.internal.iam.page.text.KeyPages;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What IAM accepts by AWS's own pages although AWS's tables of actions and condition keys do not
 * list it. It is asked before the tables.
 */
public final class DocumentedExceptions {

  /**
   * A key and the actions of which a page says something of it.
   *
   * @param actions the actions, with wildcards
   */
  private record Key(String actions, String key) {}

  /** The keys below, taken apart. */
  private static final Map<String, KeyTemplate> TEMPLATES = new ConcurrentHashMap<>();

  private static final List<Key> KEYS = keys("supports");

  /** The same, by the service of the actions, in lower case. */
  private static final Map<String, List<Key>> BY_SERVICE =
      KEYS.stream()
          .collect(Collectors.groupingBy(key -> ActionName.foldedServiceOf(key.actions())));

  /** Actions that stand beside others in a statement, and that need no key of those. */
  private static final List<Key> COMPANIONS = keys("beside");

  /** What is otherwise of a key, in lower case. */
  private static final Set<String> SAID =
      PageRows.of(KeyPages.KEYS)
          .map(row -> String.join(" ", row).toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  /** How values of keys read of which something is otherwise: by what that is, and by the key. */
  private static final Map<String, List<String>> FORMS =
      PageRows.of(KeyPages.KEYS)
          .filter(row -> List.of("star", "passed", "lent").contains(row.get(0)))
          .collect(
              Collectors.groupingBy(
                  row -> (row.get(0) + ' ' + row.get(1)).toLowerCase(Locale.ROOT),
                  Collectors.mapping(
                      row -> row.size() > 2 ? row.get(2) : "*", Collectors.toList())));

  private DocumentedExceptions() {}

  private static boolean isOfForm(String kind, String key, String value) {
    for (String form : FORMS.getOrDefault(kind + ' ' + key.toLowerCase(Locale.ROOT), List.of())) {
      if (form.equals("*") || isOf(form.split(":", Arn.PARTS), value.split(":", Arn.PARTS))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String[] form, String[] value) {
    boolean is = form.length == value.length;
    for (int i = 0; is && i < form.length; i++) {
      is = WildcardPattern.of(form[i]).matches(value[i]);
    }
    return is;
  }

  private static List<Key> keys(String kind) {
    return PageRows.of(KeyPages.KEYS, kind).map(row -> new Key(row.get(0), row.get(1))).toList();
  }

  private static boolean isSaid(String kind, String key) {
    return SAID.contains(kind + ' ' + key.toLowerCase(Locale.ROOT));
  }

  /** Read when it is asked of an action that no table lists. */
  private static final class Actions {

    private static final Set<String> ALL =
        PageRows.of(ActionPages.ACTIONS).flatMap(Actions::names).collect(Collectors.toSet());

    private static Stream<String> names(List<String> row) {
      return Stream.of(row.get(0).split(",", -1))
          .flatMap(service -> row.stream().skip(1).map(name -> service + ':' + name))
          .map(name -> name.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Returns whether requests may have an id for a key whose values are ARNs by AWS's table.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/comprehend/latest/dg/security_iam_id-based-policy-examples.html">
   *     Jobs of Amazon Comprehend with the id of a key</a>
   */
  public static boolean mayBeId(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    return folded.endsWith("key")
        || folded.endsWith("id")
        || folded.endsWith("identifier")
        || folded.endsWith("platform");
  }

  /** Returns whether a page says that an action supports a condition key. */
  static boolean supports(String action, String key) {
    for (Key known : BY_SERVICE.getOrDefault(ActionName.foldedServiceOf(action), List.of())) {
      if (template(known.key()).matches(key)
          && WildcardPattern.ignoringCase(known.actions()).matches(action)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a page says which actions support a key. */
  static boolean placesKey(String key) {
    return KEYS.stream().anyMatch(known -> template(known.key()).matches(key));
  }

  private static KeyTemplate template(String key) {
    return TEMPLATES.computeIfAbsent(key, KeyTemplate::parse);
  }

  /** Returns whether AWS's table gives a key as text, and a page compares it as a number. */
  public static boolean isNumber(String key) {
    return isSaid("number", key);
  }

  /** Returns whether a key that a table calls text is true or false. */
  public static boolean isFlag(String key) {
    return isSaid("flag", key);
  }

  /** Returns whether a table gives a key as text, and a page as an ARN. */
  public static boolean isArn(String key) {
    return isSaid("arn", key);
  }

  /** Returns whether a value of a key may have a star that stands for itself. */
  public static boolean mayHaveStar(String key, String value) {
    int last = value.length() - 1;
    return isOfForm("star", key, value)
        && (!value.startsWith("arn:") || Arn.isPlain(value.substring(0, last)));
  }

  /**
   * Returns whether a value of a key is also of requests that a service makes with the permissions
   * of who calls it.
   */
  public static boolean isPassedOn(String key, String value) {
    return isOfForm("passed", key, value);
  }

  /** Returns whether a value of a key is a source that other accounts use than its own. */
  public static boolean isLent(String key, String value) {
    return isOfForm("lent", key, value);
  }

  /** Returns whether a key has a service's name for a value that is no principal elsewhere. */
  public static boolean isBareService(String key, String value) {
    return SAID.contains("bare " + key.toLowerCase(Locale.ROOT) + ' ' + value);
  }

  /** Returns whether AWS's table gives several values of a key, and a page compares it as one. */
  public static boolean isComparedAsOne(String key) {
    return isSaid("single", key);
  }

  /** Returns whether AWS's table gives one value of a key, and a page says that it has several. */
  public static boolean mayHaveSeveral(String key) {
    return isSaid("several", key);
  }

  /**
   * Returns whether an action is named beside another one whose condition keys it does not have, as
   * {@code sts:TagSession} is beside {@code sts:AssumeRole} with {@code sts:ExternalId}.
   *
   * @param action the action, or a pattern
   */
  static boolean isCompanion(String action, String key) {
    for (Key known : COMPANIONS) {
      if (WildcardPattern.ignoringCase(action).matches(known.actions())
          && WildcardPattern.ignoringCase(known.key()).matches(key)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a page has an action, or one for a pattern, that no table lists. */
  public static boolean isAction(String iamName) {
    return Arn.isPlain(iamName)
        ? Actions.ALL.contains(iamName.toLowerCase(Locale.ROOT))
        : Actions.ALL.stream().anyMatch(WildcardPattern.ignoringCase(iamName)::matches);
  }
}
