package dev.carillon.catalog.required;

import java.util.List;
import java.util.Set;

/**
 * Access points of S3, whose ARNs can stand for the name of a bucket.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html">IAM
 *     policies for using access points</a>
 */
final class AccessPoint {

  private static final String OBJECT = "accesspointobject";

  private AccessPoint() {}

  static boolean isArn(String bucket) {
    return bucket.startsWith("arn:") && bucket.contains(":accesspoint/");
  }

  /** Returns the access point itself, or objects through it, by the type that is asked for. */
  static List<String> resources(String type, String arn, Set<String> keys) {
    return type.equals(OBJECT)
        ? keys.stream().map(key -> arn + "/object/" + key).toList()
        : List.of(arn);
  }
}
