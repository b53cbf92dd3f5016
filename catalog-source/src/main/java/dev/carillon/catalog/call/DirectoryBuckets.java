package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Requests of S3 for directory buckets, which have actions of their own: one opens a session, in
 * which all that is done with objects is allowed; the others are for buckets. The end of a bucket's
 * name tells.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html">actions
 *     for directory buckets</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html">names
 *     of directory buckets</a>
 */
final class DirectoryBuckets {

  private static final String SERVICE = "s3";
  private static final String MODEL = "software.amazon.awssdk.services.s3.model.";
  private static final String END = "--x-s3";

  private static final Set<String> WRITTEN = Set.of("bucket", "destinationBucket");
  private static final Set<String> COPIED = Set.of("sourceBucket");

  private static final Set<String> OF_BUCKETS =
      Set.of(
          "CreateBucket",
          "DeleteBucket",
          "DeleteBucketPolicy",
          "GetBucketPolicy",
          "GetEncryptionConfiguration",
          "GetInventoryConfiguration",
          "GetLifecycleConfiguration",
          "GetMetricsConfiguration",
          "PutBucketPolicy",
          "PutEncryptionConfiguration",
          "PutInventoryConfiguration",
          "PutLifecycleConfiguration",
          "PutMetricsConfiguration");

  private final RequestUses requests;
  private final String request;

  DirectoryBuckets(RequestUses requests, String request) {
    this.requests = requests;
    this.request = request;
  }

  /** Returns whether a setter of a part of the model is given the name of a bucket. */
  static boolean isBucket(String model, String setter) {
    return model.startsWith(MODEL) && (WRITTEN.contains(setter) || COPIED.contains(setter));
  }

  /**
   * Returns what the code needs for directory buckets where it needs an action of S3 for others.
   */
  Optional<ActionNeed> need(ActionNeed other) {
    AuthorizedAction action = other.action();
    if (!action.service().equals(SERVICE)
        || other.need() == Need.LEFT_OUT
        || named(action).stream().noneMatch(DirectoryBuckets::isDirectory)) {
      return Optional.empty();
    }
    String name = OF_BUCKETS.contains(action.actionName()) ? action.actionName() : "CreateSession";
    return Optional.of(
        new ActionNeed(
            new AuthorizedAction("s3express:" + name, Map.of()),
            other.need(),
            "sets the name of a directory bucket"));
  }

  /** Returns whether an action is checked for directory buckets only. */
  boolean areAll(AuthorizedAction action) {
    Set<String> all = requests.constants(request, setters(action)::contains);
    return !all.isEmpty() && all.stream().allMatch(DirectoryBuckets::isDirectory);
  }

  private Set<String> named(AuthorizedAction action) {
    Set<String> names = new TreeSet<>();
    for (String setter : setters(action)) {
      names.addAll(requests.seenConstants(request, setter));
    }
    return names;
  }

  /** Returns the setters of the bucket that an action is checked for; a copy has two. */
  private Set<String> setters(AuthorizedAction action) {
    boolean copy = request.endsWith(".CopyObjectRequest") || request.endsWith("PartCopyRequest");
    return copy && action.actionName().startsWith("Get") ? COPIED : WRITTEN;
  }

  private static boolean isDirectory(String bucket) {
    return bucket.endsWith(END);
  }
}
