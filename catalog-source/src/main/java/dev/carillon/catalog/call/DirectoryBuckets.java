package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Requests of S3 for directory buckets and their access points, which have actions of their own:
 * those of the same names are for the buckets and access points themselves, and one opens a
 * session, in which all that is done with objects is allowed. The end of a bucket's name tells.
 * Access points of Object Lambda, whose ARNs tell, have actions of their own beside those of S3.
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
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html">policies
 *     for access points of Object Lambda</a>
 */
public final class DirectoryBuckets {

  private static final String SERVICE = "s3";
  private static final String MODEL = SdkCall.SERVICES + "s3.model.";
  private static final String CONTROL_MODEL = SdkCall.SERVICES + "s3control.model.";
  private static final String END = "--x-s3";
  private static final String END_OF_ACCESS_POINT = "--xa-s3";

  /** The service of their actions. */
  public static final String EXPRESS = "s3express";

  private static final String OBJECT_LAMBDA = "s3-object-lambda";
  private static final AuthorizedAction FUNCTION =
      new AuthorizedAction("lambda:InvokeFunction", Map.of());

  /** What functions can change. */
  private static final Set<String> TRANSFORMED = Set.of("GetObject", "ListBucket");

  private static final String NAME = "name";
  private static final String ARN = "resourceArn";

  private static final Set<String> WRITTEN = Set.of("bucket", "destinationBucket");
  private static final Set<String> COPIED = Set.of("sourceBucket");

  private final RequestUses requests;
  private final String request;
  private final Predicate<String> own;

  /**
   * Takes a request.
   *
   * @param own returns whether directory buckets have an action of such a name
   */
  DirectoryBuckets(RequestUses requests, String request, Predicate<String> own) {
    this.requests = requests;
    this.request = request;
    this.own = own;
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
    String name = own.test(action.actionName()) ? action.actionName() : "CreateSession";
    return Optional.of(
        new ActionNeed(
            new AuthorizedAction(EXPRESS + ':' + name, Map.of()),
            other.need(),
            "sets the name of a directory bucket"));
  }

  /** Returns whether a text is the ARN of an access point of Object Lambda. */
  public static boolean isOfObjectLambda(String text) {
    return text.startsWith("arn:") && text.contains(':' + OBJECT_LAMBDA + ':');
  }

  /**
   * Returns what the code needs for access points of Object Lambda beside what it needs of S3 for
   * the access point behind each, which no request names.
   *
   * @param actions those of the operation
   */
  List<ActionNeed> ofObjectLambda(List<ActionNeed> needs, List<AuthorizedAction> actions) {
    List<ActionNeed> more = new ArrayList<>();
    for (ActionNeed need : needs) {
      String name = need.action().actionName();
      if (need.action().service().equals(SERVICE)
          && named(need.action()).stream().anyMatch(DirectoryBuckets::isOfObjectLambda)) {
        actions.stream()
            .filter(action -> action.action().equals(OBJECT_LAMBDA + ':' + name))
            .map(
                own ->
                    new ActionNeed(
                        own, need.need(), "sets the ARN of an access point of Object Lambda"))
            .forEach(more::add);
        if (need.need() != Need.LEFT_OUT && TRANSFORMED.contains(name)) {
          more.add(
              new ActionNeed(
                  FUNCTION, Need.PERHAPS, "an access point of Object Lambda may have one called"));
        }
      }
    }
    return more;
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
    String name = action.actionName();
    if (name.contains("AccessPoint") && own.test(name)) {
      return Set.of(NAME);
    }
    if (name.endsWith("Resource") && own.test(name)) {
      return Set.of(ARN);
    }
    return isCopy(request) && name.startsWith("Get") ? COPIED : WRITTEN;
  }

  /** Returns whether a request copies an object: what it reads is another one than it writes. */
  public static boolean isCopy(String request) {
    return request.endsWith(".CopyObjectRequest") || request.endsWith(".UploadPartCopyRequest");
  }
}
