package dev.carillon.catalog.required;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the two things that a request names an action is authorized on: what is moved, copied or
 * restored, or what it becomes. On both, where AWS does not say.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html">data that
 *     another key encrypts, from and to</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html">messages
 *     that go where they came from, where no destination is named</a>
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html">users who
 *     get another name, for which both are authorized</a>
 * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateAlias.html">aliases
 *     of another key, for which that and the one before are authorized, whose name nobody gives</a>
 */
final class Sides {

  private static final List<String> SOURCE = List.of("source");
  private static final List<String> TARGET = List.of("destination", "target");
  private static final List<String> ALL =
      List.of(
          "source",
          "destination",
          "target",
          "current",
          "new",
          "add",
          "remove",
          "final",
          "ipv4",
          "ipv6");

  /** What names end in of what is added or taken away. */
  private static final Pattern CHANGED = Pattern.compile("To(Add|Remove)$");

  /** What is left of names that do not say what they name, or not which one. */
  private static final Set<String> GENERAL =
      Set.of("account", "accountId", "arn", "id", "identifier", "name", "region");

  /** Requests whose names go on with what another thing, which has no name yet, is made of. */
  private static final Pattern RESTORING = Pattern.compile("\\.RestoreFrom[A-Z]");

  /** Requests that are about a source and make nothing of it. */
  private static final Pattern OF_SOURCE =
      Pattern.compile("\\.(Delete|Disable|Enable|Stop)[A-Z]\\w*$");

  /** What actions are not about that are about one of the two, whatever asks for them. */
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "kms:ReEncryptFrom", TARGET,
          "kms:ReEncryptTo", SOURCE,
          "kms:UpdateAlias", TARGET);

  /**
   * By the actions and the setters that take the ARN of a source, the types that it can be of.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StartExportTask.html">the
   *     snapshot or cluster that is exported</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html">the
   *     event bus that is archived</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html">the
   *     archive that is replayed</a>
   */
  private static final Map<String, Set<String>> OF_SOURCES =
      Map.of(
          "rds:StartExportTask sourceArn", Set.of("cluster", "cluster-snapshot", "snapshot"),
          "events:CreateArchive eventSourceArn", Set.of("event-bus"),
          "events:StartReplay eventSourceArn", Set.of("archive"));

  /** Of two things the new one gets the tags. */
  private static final Pattern TAGGING =
      Pattern.compile("AddTags(ToResource)?|CreateTags|TagResource");

  private final List<String> others;
  private final boolean ofSource;
  private final String action;

  Sides(AuthorizedAction action, String request) {
    this.action = action.action();
    ofSource = OF_SOURCE.matcher(request).find();
    others = others(action, request);
  }

  private static List<String> others(AuthorizedAction action, String request) {
    if (TAGGING.matcher(action.actionName()).matches()) {
      return SOURCE;
    }
    if (request.endsWith(".StartMessageMoveTaskRequest")) {
      return action.action().equals("sqs:SendMessage") ? SOURCE : TARGET;
    }
    return OTHERS.getOrDefault(action.action(), List.of());
  }

  /** Returns whether a setter names what the action is not about. */
  boolean isOther(String setter) {
    return side(setter, others) != null;
  }

  /** Returns whether a setter takes the ARN of what is of a type and the action is about. */
  boolean namesArn(String setter, String type) {
    return !isOther(setter)
        && (RequestNames.namesArn(without(setter), type)
            || OF_SOURCES.getOrDefault(action + ' ' + setter, Set.of()).contains(type));
  }

  /**
   * Returns whether the action is about one of the two, or about a source alone.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/efs/latest/ug/API_DeleteReplicationConfiguration.html">file
   *     systems that are no longer replicated</a>
   */
  boolean isOfOne() {
    return ofSource || !others.isEmpty();
  }

  /** Returns whether a setter names what is moved, copied or restored. */
  static boolean isSource(String setter) {
    return side(setter, SOURCE) != null;
  }

  /** Returns whether a source is no side but what a thing is called: a {@code SourceServerID}. */
  static boolean isOfName(String placeholder) {
    return RequestNames.plain(placeholder).startsWith(SOURCE.get(0));
  }

  /**
   * Returns whether a setter names what is made of a resource of a type, and not that: {@code
   * targetTableName} of {@code RestoreTableFromBackupRequest} is no table that has the backup.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableFromBackup.html">a
   *     table that is made of a backup</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/redshift/latest/APIReference/API_RestoreFromClusterSnapshot.html">a
   *     cluster that is made of a snapshot of another</a>
   */
  static boolean isOfNew(String setter, String type, String request) {
    String kind = RequestNames.plain(type);
    return side(setter, TARGET) == null
        ? RESTORING.matcher(request).find()
            && RequestNames.plain(request).endsWith(kind + "request")
            && !RequestNames.plain(setter).contains(kind)
        : RequestNames.plain(request).endsWith("from" + kind + "request");
  }

  /** Returns whether a setter names one of the two things by what stands for a placeholder. */
  static boolean namesPart(String setter, String placeholder) {
    String name = without(setter);
    return !name.equals(setter)
        && !GENERAL.contains(name)
        && RequestNames.namesPart(name, placeholder);
  }

  /**
   * Returns the name of a setter without its side: {@code sourceTableName} as any table's, {@code
   * addSubnetIds} and {@code userIdsToRemove} as those of any subnets and users, {@code
   * finalSnapshotIdentifier} as that of any snapshot, {@code ipv4IpamPoolId} as that of any pool.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html">subnets
   *     that are added to an endpoint</a>
   */
  static String without(String setter) {
    String name = CHANGED.matcher(setter).replaceFirst("");
    String side = side(name, ALL);
    return side == null
        ? name
        : Character.toLowerCase(name.charAt(side.length())) + name.substring(side.length() + 1);
  }

  private static @Nullable String side(String setter, List<String> sides) {
    for (String side : sides) {
      if (setter.length() > side.length()
          && setter.startsWith(side)
          && Character.isUpperCase(setter.charAt(side.length()))) {
        return side;
      }
    }
    return null;
  }
}
