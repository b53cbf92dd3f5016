package dev.carillon.catalog.required;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.call.DirectoryBuckets;
import dev.carillon.catalog.call.ObjectLambda;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Access points of S3, whose ARNs and aliases can stand for the name of a bucket. A policy has to
 * have the ARN, which an alias does not tell, nor an access point of Object Lambda that of the one
 * behind it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html">IAM
 *     policies for using access points</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html">aliases,
 *     which no bucket is called like</a>
 */
final class AccessPoint {

  /** What stands for a bucket in ARNs. */
  static final String BUCKET = "BucketName";

  private static final String TYPE = "accesspoint";
  private static final String OBJECT = TYPE + "object";
  private static final String OF_OBJECT_LAMBDA = "objectlambdaaccesspoint";

  private static final String OF_S3 = ".services.s3.model.";
  private static final Set<String> BUCKETS = Set.of("bucket", "destinationBucket", "sourceBucket");
  private static final Pattern ON_OUTPOST =
      Pattern.compile("(arn:.*:outpost/[^/]+)(/accesspoint/.+)");

  private AccessPoint() {}

  /** Returns whether what stands for a bucket is an access point. */
  static boolean isOne(String bucket) {
    return isArn(bucket)
        || bucket.endsWith("-s3alias")
        || ObjectLambda.isOne(bucket)
        || DirectoryBuckets.isAccessPoint(bucket);
  }

  private static boolean isArn(String bucket) {
    return bucket.startsWith("arn:") && bucket.contains(":accesspoint/");
  }

  /** Returns whether an ARN is of access points of any name. */
  static boolean isOpen(String arn) {
    return arn.contains(":accesspoint/*");
  }

  static boolean isOf(ResourceTypeReference type) {
    return type.name().startsWith(TYPE) || type.name().equals(OF_OBJECT_LAMBDA);
  }

  /** Returns whether a type is that of what is of one of these types, through an access point. */
  static boolean isThrough(ResourceTypeReference type, List<ResourceTypeReference> types) {
    return types.stream().anyMatch(it -> type.name().equals(TYPE + it.name()));
  }

  /** Returns whether an access point can stand for what names a resource of a type. */
  static boolean standsFor(ResourceTypeReference type) {
    return type.arnFormats().stream().anyMatch(format -> format.contains("${" + BUCKET + '}'));
  }

  /**
   * Returns the types that an action is on, with access points where AWS does not list them.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-service-api-support.html">operations
   *     that take access points, such as {@code ListMultipartUploads}</a>
   */
  static List<ResourceUse> withUnlisted(List<ResourceUse> listed, AuthorizedAction action) {
    if (!action.action().equals("s3:ListBucketMultipartUploads")
        || listed.stream().anyMatch(use -> use.type().equals(TYPE))) {
      return listed;
    }
    List<ResourceUse> all = new ArrayList<>(listed);
    all.add(new ResourceUse(TYPE, false, List.of()));
    return all;
  }

  /** Returns whether the type is one of access points, and some of the buckets are those. */
  static boolean isNamed(ResourceTypeReference type, Set<String> buckets) {
    return isOf(type) && buckets.stream().anyMatch(AccessPoint::isOne);
  }

  /** Returns what stands for a bucket and is one. */
  static Set<String> without(Set<String> buckets) {
    return buckets.stream().filter(bucket -> !isOne(bucket)).collect(Collectors.toSet());
  }

  /**
   * Returns the access points among buckets, or objects through them, by the type that is asked
   * for.
   *
   * @param keys those of the objects; none where they are not known
   */
  static List<String> resources(ResourceTypeReference type, Set<String> buckets, Set<String> keys) {
    List<String> arns = new ArrayList<>();
    for (String bucket : buckets) {
      if (type.name().equals(OF_OBJECT_LAMBDA)) {
        if (ObjectLambda.isOne(bucket)) {
          arns.add(
              isArn(bucket)
                  ? GivenTexts.whole(bucket)
                  : "arn:aws:s3-object-lambda:*:*:accesspoint/*");
        }
      } else if (isOne(bucket)) {
        arns.addAll(resources(type.name(), arn(bucket), keys));
      }
    }
    return arns;
  }

  private static List<String> resources(String type, String arn, Set<String> keys) {
    if (!type.equals(OBJECT)) {
      return List.of(arn);
    }
    return keys.isEmpty()
        ? List.of(arn + "/object/*")
        : keys.stream().map(key -> arn + "/object/" + GivenTexts.literal(key)).toList();
  }

  /**
   * Returns what requests of S3 are about on Outposts: access points and objects through them, and
   * what these lead to in buckets that no request names; nothing for other requests.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/S3OutpostsIAM.html#S3OutpostsARN">
   *     ARNs on Outposts</a>
   */
  static Set<String> onOutposts(AuthorizedAction action, String request, RequestUses requests) {
    if (!action.service().equals(DirectoryBuckets.OUTPOSTS) || !request.contains(OF_S3)) {
      return Set.of();
    }
    Set<String> buckets = new TreeSet<>(requests.texts(request, BUCKETS::contains));
    buckets.removeIf(bucket -> !DirectoryBuckets.isOnOutpost(bucket));
    Set<String> keys = requests.texts(request, "key"::equals);
    boolean ofBucket = action.actionName().startsWith("ListBucket");
    String object =
        "/object/" + (keys.size() == 1 ? GivenTexts.literal(keys.iterator().next()) : "*");
    String behind = ofBucket ? "" : object;
    Set<String> arns = new TreeSet<>();
    for (String bucket : buckets.isEmpty() ? Set.of("") : buckets) {
      Matcher point = ON_OUTPOST.matcher(GivenTexts.whole(bucket));
      String outpost = point.matches() ? point.group(1) : "arn:aws:s3-outposts:*:*:outpost/*";
      arns.add(outpost + (point.matches() ? point.group(2) : "/accesspoint/*") + behind);
      arns.add(outpost + "/bucket/*" + behind);
    }
    return arns;
  }

  private static String arn(String given) {
    if (isArn(given) && !ObjectLambda.isOne(given)) {
      return GivenTexts.whole(given);
    }
    return DirectoryBuckets.isAccessPoint(given)
        ? "arn:aws:s3express:*:*:accesspoint/" + GivenTexts.literal(given)
        : "arn:aws:s3:*:*:accesspoint/*";
  }
}
