package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Requests of S3 for directory buckets and their access points, which have actions of their own:
 * those of the same names are for the buckets and access points themselves, and one opens a
 * session, in which all that is done with objects is allowed. The end of a bucket's name tells. So
 * it is with access points on Outposts, whose actions have the names of those of S3.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html">actions
 *     for directory buckets</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html">names
 *     of directory buckets</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-directory-buckets-policies.html">access
 *     points for directory buckets</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/S3OutpostsIAM.html">actions
 *     on Outposts</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/s3-outposts-access-points-alias.html">aliases
 *     of access points on Outposts</a>
 */
public final class DirectoryBuckets {

  /** The service of the actions for other buckets. */
  static final String SERVICE = "s3";

  private static final String MODEL = SdkCall.SERVICES + "s3.model.";
  private static final String CONTROL_MODEL = SdkCall.SERVICES + "s3control.model.";
  private static final String END = "--x-s3";
  private static final String END_OF_ACCESS_POINT = "--xa-s3";

  /** The service of their actions. */
  public static final String EXPRESS = "s3express";

  /** The service of the actions on Outposts. */
  public static final String OUTPOSTS = "s3-outposts";

  private static final String END_ON_OUTPOST = "--op-s3";

  private static final String NAME = "name";
  private static final String ARN = "resourceArn";

  private static final Set<String> WRITTEN = Set.of("bucket", "destinationBucket");
  private static final Set<String> COPIED = Set.of("sourceBucket");

  private final RequestUses requests;
  private final String request;
  private final BiPredicate<String, String> isAction;

  /**
   * Takes a request.
   *
   * @param isAction returns whether a service has an action of such a name
   */
  DirectoryBuckets(RequestUses requests, String request, BiPredicate<String, String> isAction) {
    this.requests = requests;
    this.request = request;
    this.isAction = isAction;
  }

  /** Returns whether a setter of a part of the model is given the name that tells. */
  static boolean isBucket(String model, String setter) {
    return model.startsWith(CONTROL_MODEL)
        ? setter.equals(NAME) || setter.equals(ARN)
        : model.startsWith(MODEL) && (WRITTEN.contains(setter) || COPIED.contains(setter));
  }

  /** Returns whether a name is that of a directory bucket. */
  public static boolean isDirectory(String name) {
    return name.endsWith(END) || isAccessPoint(name);
  }

  /** Returns whether a name is that of an access point for a directory bucket. */
  public static boolean isAccessPoint(String name) {
    return name.endsWith(END_OF_ACCESS_POINT);
  }

  /** Returns whether a text is the ARN of an access point on an Outpost, or its alias. */
  public static boolean isOnOutpost(String text) {
    return (text.startsWith("arn:") && text.contains(':' + OUTPOSTS + ':'))
        || text.endsWith(END_ON_OUTPOST);
  }

  /**
   * Returns what the code needs for directory buckets, and on Outposts, where it needs an action of
   * S3 for other buckets.
   */
  List<ActionNeed> needs(ActionNeed other) {
    AuthorizedAction action = other.action();
    List<ActionNeed> needs = new ArrayList<>();
    if (!action.service().equals(SERVICE) || other.need() == Need.LEFT_OUT) {
      return needs;
    }
    String name = action.actionName();
    Set<String> named = named(action);
    if (named.stream().anyMatch(DirectoryBuckets::isDirectory)) {
      String own = isOfDirectories(name) ? name : "CreateSession";
      needs.add(need(EXPRESS, own, other, "sets the name of a directory bucket"));
    }
    if (named.stream().anyMatch(DirectoryBuckets::isOnOutpost) && isAction.test(OUTPOSTS, name)) {
      needs.add(need(OUTPOSTS, name, other, "names an access point on an Outpost"));
    }
    return needs;
  }

  private static ActionNeed need(String service, String name, ActionNeed other, String why) {
    return new ActionNeed(new AuthorizedAction(service + ':' + name, Map.of()), other.need(), why);
  }

  private boolean isOfDirectories(String name) {
    return isAction.test(EXPRESS, name);
  }

  /** Returns whether an action is checked for directory buckets and on Outposts only. */
  boolean areAll(AuthorizedAction action) {
    Set<String> all = requests.constants(request, setters(action)::contains);
    return !all.isEmpty() && all.stream().allMatch(name -> isDirectory(name) || isOnOutpost(name));
  }

  /** Returns what the code gives for the bucket that an action is checked for. */
  Set<String> named(AuthorizedAction action) {
    Set<String> names = new TreeSet<>();
    for (String setter : setters(action)) {
      names.addAll(requests.seenConstants(request, setter));
    }
    return names;
  }

  /** Returns the setters of the bucket that an action is checked for; a copy has two. */
  private Set<String> setters(AuthorizedAction action) {
    String name = action.actionName();
    if (name.contains("AccessPoint") && isOfDirectories(name)) {
      return Set.of(NAME);
    }
    if (name.endsWith("Resource") && isOfDirectories(name)) {
      return Set.of(ARN);
    }
    return isCopy(request) && name.startsWith("Get") ? COPIED : WRITTEN;
  }

  /** Returns whether a request copies an object: what it reads is another one than it writes. */
  public static boolean isCopy(String request) {
    return request.endsWith(".CopyObjectRequest") || request.endsWith(".UploadPartCopyRequest");
  }
}
