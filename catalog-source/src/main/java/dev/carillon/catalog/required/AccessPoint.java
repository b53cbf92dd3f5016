package dev.carillon.catalog.required;

import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.Set;

/**
 * Access points of S3, whose ARNs and aliases can stand for the name of a bucket. A policy has to
 * have the ARN, which an alias does not tell.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html">IAM
 *     policies for using access points</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html">aliases,
 *     which no bucket is called like</a>
 */
final class AccessPoint {

  private static final String TYPE = "accesspoint";
  private static final String OBJECT = TYPE + "object";

  private AccessPoint() {}

  /** Returns whether what stands for a bucket is an access point. */
  static boolean isOne(String bucket) {
    return isArn(bucket) || bucket.endsWith("-s3alias");
  }

  private static boolean isArn(String bucket) {
    return bucket.startsWith("arn:") && bucket.contains(":accesspoint/");
  }

  /** Returns whether an ARN is of access points of any name. */
  static boolean isOpen(String arn) {
    return arn.contains(":accesspoint/*");
  }

  static boolean isOf(ResourceTypeReference type) {
    return type.name().startsWith(TYPE);
  }

  /** Returns the types of what is no access point. */
  static List<ResourceTypeReference> without(List<ResourceTypeReference> types) {
    return types.stream().filter(type -> !isOf(type)).toList();
  }

  /**
   * Returns the access point itself, or objects through it, by the type that is asked for.
   *
   * @param keys those of the objects; none where they are not known
   */
  static List<String> resources(String type, String given, Set<String> keys) {
    String arn = isArn(given) ? GivenTexts.whole(given) : "arn:aws:s3:*:*:accesspoint/*";
    if (!type.equals(OBJECT)) {
      return List.of(arn);
    }
    return keys.isEmpty()
        ? List.of(arn + "/object/*")
        : keys.stream().map(key -> arn + "/object/" + GivenTexts.literal(key)).toList();
  }
}
