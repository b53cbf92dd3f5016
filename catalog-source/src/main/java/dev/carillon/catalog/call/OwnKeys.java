package dev.carillon.catalog.call;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.internal.iam.ActionName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What AWS checks of KMS where a resource is encrypted with a key of the customer's own. AWS's
 * table of operations does not have it, since the service calls KMS, not the program. They are the
 * rows of {@code keys.txt}.
 */
public final class OwnKeys {

  /** What services do with keys. */
  private static final List<String> USES =
      List.of(
          "kms:CreateGrant",
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey*",
          "kms:ReEncrypt*");

  /** By action. */
  private static final Map<String, List<String>> CHECKED = new HashMap<>();

  /** What can be encrypted, by service. */
  private static final SortedMap<String, String> RESOURCES = new TreeMap<>();

  static {
    FactRows.read(OwnKeys.class, "keys.txt", OwnKeys::add);
  }

  /** From the first {@code kms} on, and of words alone: else a long name is tried too often. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?i)(?=\\w*+\\z)(?>\\w*?kms)\\w*(?:arn|id|key)\\w*"
              + "|\\w*(?:encryptionkey(?:arn|id|override)?|managedkey(?:identifier)?)|keyarn");

  private OwnKeys() {}

  private static void add(Row row) {
    for (String action : row.words(1)) {
      CHECKED.put(action, row.text(2).equals("?") ? USES : row.words(2));
      RESOURCES.put(ActionName.serviceOf(action), row.text(0));
    }
  }

  /** Returns whether it is known what an operation needs of KMS. */
  static boolean areKnown(CalledOperation operation) {
    return operation.actions().stream()
        .anyMatch(
            action ->
                action.service().equals("kms")
                    || (action.service().equals(operation.service())
                        && !checked(action.action(), USES).equals(USES)));
  }

  static boolean namesKey(String setter) {
    return KEY.matcher(setter).matches();
  }

  /** Returns what services do with a key that a request names, where AWS does not say more. */
  public static List<String> ofNamed() {
    return USES;
  }

  /** Returns a line for a setter that names a key, where AWS does not say what is checked. */
  public static String hint(String setter) {
    return "if the key that "
        + setter
        + " names is your own: some of "
        + String.join(", ", USES)
        + ", AWS does not list which";
  }

  /** Returns a line for each service whose resources can be encrypted with a key of one's own. */
  public static List<String> hints(Set<String> actions) {
    return RESOURCES.entrySet().stream()
        .flatMap(known -> hint(known.getKey(), known.getValue(), actions).stream())
        .toList();
  }

  /** Returns the actions of KMS that AWS may check for what is called, patterns among them. */
  public static SortedSet<String> actions(Set<String> called) {
    NavigableSet<String> keys = new TreeSet<>();
    for (String action : called) {
      keys.addAll(checked(action, List.of()));
    }
    return keys;
  }

  private static List<String> checked(String action, List<String> unknown) {
    List<String> any = CHECKED.getOrDefault(ActionName.serviceOf(action) + ":*", unknown);
    return CHECKED.getOrDefault(action, any);
  }

  private static List<String> hint(String service, String resource, Set<String> actions) {
    SortedSet<String> keys =
        actions(
            actions.stream()
                .filter(action -> action.startsWith(service + ":"))
                .collect(Collectors.toSet()));
    return keys.isEmpty()
        ? List.of()
        : List.of("if the key of a " + resource + " is your own: " + String.join(", ", keys));
  }
}
