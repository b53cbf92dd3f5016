package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations of S3's client for accounts that have the name of one of S3's own, and other actions:
 * its buckets are those on Outposts, its public access block is that of the account.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteBucket.html">a
 *     bucket on Outposts</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3OutpostsIAM.html">the
 *     actions of S3 on Outposts</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutPublicAccessBlock.html">the
 *     public access block of an account</a>
 */
final class SharedNames {

  private static final String CLIENT = "s3control";
  private static final String PASS_ROLE = "iam:PassRole";

  private static final Map<String, List<String>> ACTIONS =
      Map.ofEntries(
          outposts("CreateBucket", "CreateBucket"),
          outposts("DeleteBucket", "DeleteBucket"),
          outposts("DeleteBucketLifecycleConfiguration", "PutLifecycleConfiguration"),
          outposts("DeleteBucketPolicy", "DeleteBucketPolicy"),
          outposts("DeleteBucketReplication", "PutReplicationConfiguration"),
          outposts("DeleteBucketTagging", "PutBucketTagging"),
          outposts("GetBucket", "GetBucket"),
          outposts("GetBucketLifecycleConfiguration", "GetLifecycleConfiguration"),
          outposts("GetBucketPolicy", "GetBucketPolicy"),
          outposts("GetBucketReplication", "GetReplicationConfiguration"),
          outposts("GetBucketTagging", "GetBucketTagging"),
          outposts("GetBucketVersioning", "GetBucketVersioning"),
          outposts("ListRegionalBuckets", "ListRegionalBuckets"),
          outposts("PutBucketLifecycleConfiguration", "PutLifecycleConfiguration"),
          outposts("PutBucketPolicy", "PutBucketPolicy"),
          Map.entry(
              "PutBucketReplication",
              List.of("s3-outposts:PutReplicationConfiguration", PASS_ROLE)),
          outposts("PutBucketTagging", "PutBucketTagging"),
          outposts("PutBucketVersioning", "PutBucketVersioning"),
          Map.entry("DeletePublicAccessBlock", List.of("s3:PutAccountPublicAccessBlock")),
          Map.entry("GetPublicAccessBlock", List.of("s3:GetAccountPublicAccessBlock")),
          Map.entry("PutPublicAccessBlock", List.of("s3:PutAccountPublicAccessBlock")));

  private SharedNames() {}

  /** Returns the operation that such a client's method sends; empty where no other has its name. */
  static Optional<CalledOperation> operation(ClientType client, String method) {
    return client.sdkPackage().equals(CLIENT)
        ? SimpleNames.withoutSuffixes(method).stream()
            .filter(ACTIONS::containsKey)
            .findFirst()
            .map(name -> operation(client, name, ACTIONS.getOrDefault(name, List.of())))
        : Optional.empty();
  }

  private static CalledOperation operation(ClientType client, String name, List<String> actions) {
    List<AuthorizedAction> authorized =
        actions.stream().map(action -> new AuthorizedAction(action, Map.of())).toList();
    return new CalledOperation(
        authorized.get(0).service(),
        new OperationReference(name, List.of(), authorized),
        client.request(name),
        false);
  }

  private static Map.Entry<String, List<String>> outposts(String operation, String action) {
    return Map.entry(operation, List.of("s3-outposts:" + action));
  }
}
