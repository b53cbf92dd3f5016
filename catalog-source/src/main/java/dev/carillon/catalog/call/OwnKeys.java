package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What AWS checks of KMS where a resource is encrypted with a key of the customer's own. AWS's
 * table of operations does not have it, since the service calls KMS, not the program.
 */
public final class OwnKeys {

  private static final List<String> DECRYPT = List.of("kms:Decrypt");
  private static final List<String> GENERATE = List.of("kms:GenerateDataKey");
  private static final List<String> BOTH = List.of("kms:Decrypt", "kms:GenerateDataKey");
  private static final List<String> TABLE =
      List.of(
          "kms:CreateGrant",
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey*",
          "kms:ReEncrypt*");

  private static final Map<String, List<String>> ACTIONS =
      Map.ofEntries(
          Map.entry("s3:GetObject", DECRYPT),
          Map.entry("s3:GetObjectVersion", DECRYPT),
          Map.entry("s3:PutObject", BOTH),
          Map.entry("sqs:ReceiveMessage", DECRYPT),
          Map.entry("sqs:SendMessage", BOTH),
          Map.entry("sns:Publish", BOTH),
          Map.entry("kinesis:GetRecords", DECRYPT),
          Map.entry("kinesis:SubscribeToShard", DECRYPT),
          Map.entry("kinesis:PutRecord", GENERATE),
          Map.entry("kinesis:PutRecords", GENERATE),
          Map.entry("secretsmanager:GetSecretValue", DECRYPT),
          Map.entry("secretsmanager:CreateSecret", BOTH),
          Map.entry("secretsmanager:PutSecretValue", BOTH),
          Map.entry("secretsmanager:UpdateSecret", BOTH),
          Map.entry("ssm:GetParameter", DECRYPT),
          Map.entry("ssm:GetParameters", DECRYPT),
          Map.entry("ssm:GetParametersByPath", DECRYPT),
          Map.entry("ssm:PutParameter", List.of("kms:Encrypt", "kms:GenerateDataKey")));

  private static final Map<String, String> THINGS =
      Map.of(
          "s3", "bucket",
          "sqs", "queue",
          "sns", "topic",
          "kinesis", "stream",
          "secretsmanager", "secret",
          "ssm", "parameter",
          "dynamodb", "table");

  private static final Set<String> ITEMS =
      Set.of(
          "dynamodb:BatchGetItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:DeleteItem",
          "dynamodb:GetItem",
          "dynamodb:PutItem",
          "dynamodb:Query",
          "dynamodb:Scan",
          "dynamodb:UpdateItem");

  private static final Pattern KEY = Pattern.compile("(?i)\\w*kms\\w*(arn|id|key)\\w*");

  private OwnKeys() {}

  /** Returns whether it is known what an operation needs of KMS. */
  static boolean areKnown(CalledOperation operation) {
    return operation.actions().stream()
        .map(AuthorizedAction::action)
        .anyMatch(action -> action.startsWith("kms:") || ACTIONS.containsKey(action));
  }

  static boolean namesKey(String setter) {
    return KEY.matcher(setter).matches();
  }

  /** Returns what services do with a key that a request names, where AWS does not say more. */
  public static List<String> ofNamed() {
    return TABLE;
  }

  /** Returns a line for a setter that names a key, where AWS does not say what is checked. */
  public static String hint(String setter) {
    return "if the key that "
        + setter
        + " names is your own: some of "
        + String.join(", ", TABLE)
        + ", AWS does not list which";
  }

  /** Returns a line for each service whose resources can be encrypted with a key of one's own. */
  public static List<String> hints(Set<String> actions) {
    return THINGS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(thing -> hint(thing.getKey(), thing.getValue(), actions).stream())
        .toList();
  }

  /** Returns the actions of KMS that AWS may check for what is called, patterns among them. */
  public static SortedSet<String> actions(Set<String> called) {
    NavigableSet<String> keys = new TreeSet<>();
    for (String action : called) {
      keys.addAll(ITEMS.contains(action) ? TABLE : ACTIONS.getOrDefault(action, List.of()));
    }
    return keys;
  }

  private static List<String> hint(String service, String thing, Set<String> actions) {
    SortedSet<String> keys =
        actions(
            actions.stream()
                .filter(action -> action.startsWith(service + ":"))
                .collect(Collectors.toSet()));
    return keys.isEmpty()
        ? List.of()
        : List.of("if the key of a " + thing + " is your own: " + String.join(", ", keys));
  }
}
