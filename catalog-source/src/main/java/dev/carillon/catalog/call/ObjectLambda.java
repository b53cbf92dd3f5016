package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Requests of S3 for access points of Object Lambda, which have actions of their own beside those
 * of S3 for the access point behind each, which no request names. Their ARNs and aliases tell.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html">policies
 *     for access points of Object Lambda</a>
 */
public final class ObjectLambda {

  private static final String SERVICE = "s3-object-lambda";
  private static final String END_OF_ALIAS = "--ol-s3";
  private static final AuthorizedAction FUNCTION =
      new AuthorizedAction("lambda:InvokeFunction", Map.of());

  /** What functions can change. */
  private static final Set<String> TRANSFORMED = Set.of("GetObject", "ListBucket");

  private ObjectLambda() {}

  /**
   * Returns whether a text is the ARN of such an access point, or its alias.
   *
   * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-use.html">aliases of
   *     access points of Object Lambda</a>
   */
  public static boolean isOne(String text) {
    return (text.startsWith("arn:") && text.contains(':' + SERVICE + ':'))
        || text.endsWith(END_OF_ALIAS);
  }

  /**
   * Returns what the code needs beside what it needs of S3.
   *
   * @param needs what it needs of S3, and of others
   * @param actions those of the operation
   * @param buckets returns what the code gives for the bucket that an action is checked for
   */
  static List<ActionNeed> beside(
      List<ActionNeed> needs,
      List<AuthorizedAction> actions,
      Function<AuthorizedAction, ? extends Collection<String>> buckets) {
    List<ActionNeed> more = new ArrayList<>();
    for (ActionNeed need : needs) {
      AuthorizedAction ofS3 = need.action();
      if (!ofS3.service().equals(DirectoryBuckets.SERVICE)
          || buckets.apply(ofS3).stream().noneMatch(ObjectLambda::isOne)) {
        continue;
      }
      String own = SERVICE + ':' + ofS3.actionName();
      actions.stream()
          .filter(action -> action.action().equals(own))
          .map(it -> new ActionNeed(it, need.need(), "names an access point of Object Lambda"))
          .forEach(more::add);
      if (need.need() != Need.LEFT_OUT && TRANSFORMED.contains(ofS3.actionName())) {
        more.add(
            new ActionNeed(
                FUNCTION, Need.PERHAPS, "an access point of Object Lambda may have one called"));
      }
    }
    return more;
  }
}
