package dev.carillon.catalog.required;

import dev.carillon.catalog.call.DirectoryBuckets;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A request of S3 that copies: what it reads is another object than what it writes, but where that
 * is not to have changed, which is read, too.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html">CopyObject</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html">
 *     conditional writes</a>
 */
record CopiedObject(RequestUses requests, String request) {

  private static final String OLDER_SOURCE = "copySource";
  private static final Set<String> BUCKETS = Set.of("bucket", "destinationBucket", "sourceBucket");

  /** Setters of requests for whole folders, which take functions. */
  private static final Set<String> CHANGING =
      Set.of("downloadFileRequestTransformer", "uploadFileRequestTransformer");

  private static final Set<String> CHANGING_LIST = Set.of("listObjectsV2RequestTransformer");

  /** What names an object in the request for it, or anything in one that the program is given. */
  private static final Set<String> NAMING = Set.of("bucket", "key", RequestUse.ANY);

  /** Returns the constants for the bucket or the key that an action is authorized on. */
  Set<String> constants(String placeholder, AuthorizedAction action) {
    boolean bucket = placeholder.equals("BucketName");
    if (!bucket && !placeholder.equals("ObjectName")) {
      return Set.of();
    }
    if (bucket && action.service().equals(DirectoryBuckets.EXPRESS)) {
      return requests.texts(request, BUCKETS::contains).stream()
          .filter(DirectoryBuckets::isDirectory)
          .collect(Collectors.toSet());
    }
    Set<String> names =
        bucket ? Set.of("bucket", "destinationBucket") : Set.of("key", "destinationKey");
    Set<String> written = requests.texts(request, names::contains);
    if (!action.actionName().startsWith("Get")) {
      return written;
    }
    Set<String> read =
        requests.isSet(request, OLDER_SOURCE)
            ? ofOlder(bucket)
            : requests.texts(request, (bucket ? "sourceBucket" : "sourceKey")::equals);
    if (!requests.isSet(request, "ifMatch") || !action.actionName().equals("GetObject")) {
      return read;
    }
    if (requests.isAlwaysSet(request, "sourceVersionId")) {
      return written;
    }
    if (read.isEmpty() || written.isEmpty()) {
      return Set.of();
    }
    Set<String> both = new TreeSet<>(read);
    both.addAll(written);
    return both;
  }

  /**
   * Returns whether what is copied to or from a folder may get another name by a function of the
   * program, of one file or of the list of all.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/transfer-manager.html">folders
   *     that the transfer manager copies</a>
   */
  boolean isOtherOfFolder(AuthorizedAction action) {
    boolean lists = action.actionName().startsWith("List");
    return (lists ? CHANGING_LIST : CHANGING)
        .stream()
            .filter(setter -> requests.isSet(request, setter))
            .anyMatch(
                setter ->
                    !requests.takesParts(request, setter)
                        || requests.isAnySetOfParts(request, (part, it) -> NAMING.contains(it)));
  }

  /** Returns the parts of {@code bucket/key}, where all sources are given so, and plainly. */
  private Set<String> ofOlder(boolean bucket) {
    Set<String> parts = new TreeSet<>();
    for (String source : requests.texts(request, OLDER_SOURCE::equals)) {
      int slash = source.indexOf('/');
      if (slash <= 0
          || source.startsWith("arn:")
          || source.lastIndexOf(RequestUse.OPEN, slash) >= 0
          || source.indexOf('%') >= 0
          || source.indexOf('?') >= 0
          || requests.isSet(request, "sourceBucket")) {
        return Set.of();
      }
      parts.add(bucket ? source.substring(0, slash) : source.substring(slash + 1));
    }
    return parts;
  }
}
