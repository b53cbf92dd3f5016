package dev.carillon.internal.iam.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in an ARN where AWS gives ids: the name that somebody gave the resource is no part of
 * it. Loaded only where an ARN is judged by its places.
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

  /** How ids begin, by the service and how its resources begin. */
  private static final Map<String, List<String>> STARTS =
      Map.of(
          "ec2:instance/", List.of("i-"),
          "ec2:network-interface/", List.of("eni-"),
          "ec2:security-group/", List.of("sg-"),
          "ec2:snapshot/", List.of("snap-"),
          "ec2:subnet/", List.of("subnet-"),
          "ec2:volume/", List.of("vol-"),
          "ec2:vpc/", List.of("vpc-"),
          "elasticfilesystem:access-point/", List.of("fsap-"),
          "elasticfilesystem:file-system/", List.of("fs-"),
          "rds-db:dbuser:", List.of("db-", "cluster-", "prx-"));

  private ResourceIds() {}

  /** Returns, in words for a message, how the id begins in whose place a resource has a name. */
  public static Optional<String> meant(String service, String resource) {
    String type = type(resource);
    List<String> starts = STARTS.getOrDefault(service + ':' + type, List.of());
    if (starts.isEmpty() || starts.stream().anyMatch(start -> mayBegin(resource, type, start))) {
      return Optional.empty();
    }
    return Optional.of("has an id, which begins with \"" + String.join("\" or \"", starts) + '"');
  }

  /** Returns how an id of such a resource begins; empty where AWS gives none. */
  public static String start(String service, String resource) {
    return STARTS.getOrDefault(service + ':' + type(resource), List.of("")).get(0);
  }

  private static String type(String resource) {
    int mark = 0;
    while (mark < resource.length() && "/:".indexOf(resource.charAt(mark)) < 0) {
      mark++;
    }
    return resource.substring(0, Math.min(mark + 1, resource.length()));
  }

  private static boolean mayBegin(String resource, String type, String start) {
    for (int i = 0; i < start.length(); i++) {
      int at = type.length() + i;
      if (at >= resource.length() || "*?$".indexOf(resource.charAt(at)) >= 0) {
        return true; // What a wildcard or a variable stands for, nobody knows.
      }
      if (resource.charAt(at) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
