package dev.carillon.catalog.call;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.internal.iam.ActionName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

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

  /** Stands for what a request names the key of, and for no key where it names none. */
  private static final String NAMED = "named";

  /** By action. */
  private static final Map<String, Use> CHECKED = new HashMap<>();

  /** The same for keys that the request names, by action. */
  private static final Map<String, List<String>> OF_NAMED = new HashMap<>();

  static {
    FactRows.read(OwnKeys.class, "keys.txt", OwnKeys::add);
  }

  /** From the first {@code kms} on, and of words alone: else a long name is tried too often. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?i)(?=\\w*+\\z)(?>\\w*?kms)\\w*(?:arn|id|key)\\w*"
              + "|\\w*(?:encryptionkey(?:arn|id|override)?|managedkey(?:identifier)?)|keyarn");

  private OwnKeys() {}

  /**
   * What an action does with the key of a resource.
   *
   * @param resource what is encrypted
   * @param kms what is checked of KMS
   */
  private record Use(String resource, List<String> kms) {}

  private static void add(Row row) {
    List<String> kms = row.text(2).equals("?") ? USES : row.words(2);
    for (String action : row.words(1)) {
      if (row.text(0).equals(NAMED)) {
        OF_NAMED.put(action, kms);
      } else {
        CHECKED.put(action, new Use(row.text(0), kms));
      }
    }
  }

  /** Returns whether it is known what an operation needs of KMS. */
  static boolean areKnown(CalledOperation operation) {
    return operation.actions().stream()
        .anyMatch(
            action ->
                action.service().equals("kms")
                    || (action.service().equals(operation.service())
                        && use(action.action()).filter(it -> !it.kms().equals(USES)).isPresent()));
  }

  static boolean namesKey(String setter) {
    return KEY.matcher(setter).matches();
  }

  /** Returns what services do with a key that a request names, where AWS does not say more. */
  public static List<String> ofNamed() {
    return USES;
  }

  /**
   * Returns a line for a setter that names a key, with what AWS says of the operation, if it does.
   */
  static String hint(CalledOperation operation, String setter) {
    return "if the key that "
        + setter
        + " names is your own: "
        + Optional.ofNullable(OF_NAMED.get(operation.qualifiedName()))
            .map(OwnKeys::joined)
            .orElse("some of " + joined(USES) + ", AWS does not list which");
  }

  /** Returns a line for each kind of resource that can be encrypted with a key of one's own. */
  public static List<String> hints(Set<String> actions) {
    SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
    for (String action : actions) {
      use(action)
          .filter(use -> !use.kms().isEmpty())
          .ifPresent(
              use ->
                  keys.computeIfAbsent(
                          ActionName.serviceOf(action) + ' ' + use.resource(),
                          it -> new TreeSet<>())
                      .addAll(use.kms()));
    }
    return keys.entrySet().stream()
        .map(
            of ->
                "if the key of a %s is your own: %s"
                    .formatted(of.getKey().split(" ", 2)[1], joined(of.getValue())))
        .distinct()
        .toList();
  }

  private static String joined(Collection<String> actions) {
    return String.join(", ", actions);
  }

  /** Returns the actions of KMS that AWS may check for what is called, patterns among them. */
  public static SortedSet<String> actions(Set<String> called) {
    NavigableSet<String> keys = new TreeSet<>();
    called.forEach(action -> use(action).ifPresent(use -> keys.addAll(use.kms())));
    return keys;
  }

  private static Optional<Use> use(String action) {
    return Optional.ofNullable(CHECKED.get(action))
        .or(() -> Optional.ofNullable(CHECKED.get(ActionName.serviceOf(action) + ":*")));
  }
}
