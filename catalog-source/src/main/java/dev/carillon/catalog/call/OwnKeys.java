package dev.carillon.catalog.call;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.internal.iam.ActionName;
import java.util.ArrayList;
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
  private static final Map<String, Row> CHECKED = new HashMap<>();

  /** The same for keys that the request names, by action, and by setter where it is not any. */
  private static final Map<String, Row> OF_NAMED = new HashMap<>();

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
    String resource = row.text(0);
    for (String action : row.words(1)) {
      if (resource.startsWith(NAMED)) {
        OF_NAMED.put(action + resource.substring(NAMED.length()), row);
      } else {
        CHECKED.put(action, row);
      }
    }
  }

  /** Returns what is checked of KMS. */
  private static List<String> kms(Row row) {
    return row.text(2).equals("?") ? USES : row.words(2);
  }

  /** Returns whether it is known what an operation needs of KMS. */
  static boolean areKnown(CalledOperation operation) {
    return operation.actions().stream()
        .anyMatch(
            action ->
                action.service().equals("kms")
                    || (action.service().equals(operation.service())
                        && row(action.action()).filter(it -> !kms(it).equals(USES)).isPresent()));
  }

  static boolean namesKey(String setter) {
    return KEY.matcher(setter).matches();
  }

  /** Returns what services do with a key that a request names, where AWS does not say more. */
  public static List<String> ofNamed() {
    return USES;
  }

  /**
   * Returns a line for a setter that names a key.
   *
   * @param keys the keys, as far as they are constants
   * @param checked what AWS says that is checked of these; nothing where it does not say it
   */
  public static String hint(String setter, Collection<String> keys, Collection<String> checked) {
    return "if the key that "
        + setter
        + " names"
        + (keys.isEmpty() ? "" : " (" + joined(keys) + ")")
        + " is your own: "
        + (checked.isEmpty()
            ? "some of " + joined(USES) + ", AWS does not list which"
            : joined(checked));
  }

  /**
   * Returns what AWS says that an operation checks of the key that a setter names, which can be
   * nothing; empty where it does not say it.
   */
  public static Optional<List<String>> ofNamed(CalledOperation operation, String setter) {
    String name = setter.substring(setter.indexOf('.') + 1);
    return Optional.ofNullable(OF_NAMED.get(operation.qualifiedName() + ' ' + name))
        .or(() -> Optional.ofNullable(OF_NAMED.get(operation.qualifiedName())))
        .map(OwnKeys::kms);
  }

  /** Returns a line for each kind of resource that can be encrypted with a key of one's own. */
  public static List<String> hints(Set<String> actions) {
    SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
    for (String action : actions) {
      Optional<Row> row = row(action).filter(known -> !kms(known).isEmpty());
      if (row.isPresent()) {
        String resource = ActionName.serviceOf(action) + ' ' + row.get().text(0);
        keys.computeIfAbsent(resource, it -> new TreeSet<>()).addAll(kms(row.get()));
      }
    }
    List<String> lines = new ArrayList<>();
    keys.forEach(
        (resource, kms) ->
            lines.add(
                "if the key of a %s is your own: %s"
                    .formatted(resource.split(" ", 2)[1], joined(kms))));
    return lines.stream().distinct().toList();
  }

  private static String joined(Collection<String> actions) {
    return String.join(", ", actions);
  }

  /** Returns the actions of KMS that AWS may check for what is called, patterns among them. */
  public static SortedSet<String> actions(Set<String> called) {
    NavigableSet<String> keys = new TreeSet<>();
    called.forEach(action -> row(action).ifPresent(row -> keys.addAll(kms(row))));
    return keys;
  }

  /**
   * Returns whether no request of an operation sets what lets AWS use the key: where a row ends in
   * a setter, only requests with that have what is read decrypted.
   */
  public static boolean areUnused(CalledOperation operation, RequestUses requests) {
    return row(operation.qualifiedName())
        .flatMap(row -> row.words(3).stream().findFirst())
        .filter(setter -> requests.use(operation.request()).isSeenWhole())
        .filter(setter -> !requests.isSet(operation.request(), setter))
        .isPresent();
  }

  private static Optional<Row> row(String action) {
    return Optional.ofNullable(CHECKED.get(action))
        .or(() -> Optional.ofNullable(CHECKED.get(ActionName.serviceOf(action) + ":*")));
  }
}
