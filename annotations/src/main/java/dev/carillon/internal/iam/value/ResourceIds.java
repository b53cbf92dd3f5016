package dev.carillon.internal.iam.value;

import org.jspecify.annotations.Nullable;

/**
 * What stands in an ARN where AWS gives ids: the name that somebody gave the resource is no part of
 * it. Loaded only where an ARN of such a service is judged.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html">Resource
 *     IDs</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html">
 *     IAM database access names the resource id of a database</a>
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html">Ids of
 *     file systems</a>
 */
public final class ResourceIds {

  /** How ids begin, each behind its service and how its resources begin. */
  private static final String STARTS =
      " ec2:instance/i- ec2:network-interface/eni- ec2:security-group/sg- ec2:snapshot/snap-"
          + " ec2:subnet/subnet- ec2:volume/vol- ec2:vpc/vpc-"
          + " elasticfilesystem:access-point/fsap- elasticfilesystem:file-system/fs-"
          + " rds-db:dbuser:db- rds-db:dbuser:cluster- rds-db:dbuser:prx- ";

  private ResourceIds() {}

  /** Returns how an id begins in whose place a resource has a name; null if none has. */
  public static @Nullable String meant(String service, String resource) {
    String type = type(resource);
    String known = ' ' + service + ':' + type;
    for (int at = STARTS.indexOf(known); at >= 0; at = STARTS.indexOf(known, at + 1)) {
      if (mayBegin(resource, type.length(), start(at + known.length()))) {
        return null;
      }
    }
    String start = start(service, resource);
    return start.isEmpty() ? null : start;
  }

  /** Returns how an id of such a resource begins; empty where AWS gives none. */
  public static String start(String service, String resource) {
    String known = ' ' + service + ':' + type(resource);
    int at = STARTS.indexOf(known);
    return at < 0 ? "" : start(at + known.length());
  }

  private static String start(int at) {
    return STARTS.substring(at, STARTS.indexOf(' ', at));
  }

  private static String type(String resource) {
    int mark = 0;
    while (mark < resource.length() && "/:".indexOf(resource.charAt(mark)) < 0) {
      mark++;
    }
    return resource.substring(0, Math.min(mark + 1, resource.length()));
  }

  /** What a wildcard or a variable stands for, nobody knows. */
  private static boolean mayBegin(String resource, int at, String start) {
    for (int i = 0; i < start.length(); i++) {
      if (at + i >= resource.length() || "*?$".indexOf(resource.charAt(at + i)) >= 0) {
        return true;
      }
      if (resource.charAt(at + i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
