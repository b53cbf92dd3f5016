package dev.carillon.internal.iam.value;

/**
 * Services, and types of them, whose names have no space and no letter outside of ASCII: one that
 * only looks like another names nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-names">
 *     IAM name requirements</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html">
 *     Names of log groups; those of their streams may have spaces</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html">
 *     Names of secrets</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html">
 *     Names of repositories</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html">
 *     Names of stacks</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html">
 *     Names of parameters</a>
 */
public final class PlainNames {

  private static final String THEIRS =
      " cloudformation dynamodb ecr ecs firehose iam kinesis kms lambda logs:log-group"
          + " secretsmanager sns sqs ssm:parameter sts ";

  private PlainNames() {}

  /** Returns the first mark of a resource that no name has, with why; empty if there is none. */
  public static String stray(String service, String resource) {
    int end = end(service, resource);
    for (int i = 0; i < end; i++) {
      char c = resource.charAt(i);
      if (c <= ' ' || c > '~') {
        return '"' + String.valueOf(c) + (c > '~' ? "\", which is no letter of ASCII" : "\"");
      }
    }
    return "";
  }

  /** Returns where the name ends; 0 if names may have any marks. */
  private static int end(String service, String resource) {
    if (THEIRS.contains(' ' + service + ' ')) {
      return resource.length();
    }
    int type = typeEnd(resource);
    if (!THEIRS.contains(' ' + service + ':' + resource.substring(0, type) + ' ')) {
      return 0;
    }
    int colon = resource.indexOf(':', type + 1);
    return colon < 0 ? resource.length() : colon;
  }

  private static int typeEnd(String resource) {
    for (int i = 0; i < resource.length(); i++) {
      if (resource.charAt(i) == ':' || resource.charAt(i) == '/') {
        return i;
      }
    }
    return 0;
  }
}
