package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.internal.iam.Arn;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * ARNs that go on behind those of AWS's format: of an index of a table, of a version or alias of a
 * function, of a shadow of a thing that has a name, and of log groups in a policy.
 */
final class NarrowedArns {

  private static final Set<String> OF_TAGS =
      Set.of("logs:ListTagsForResource", "logs:TagResource", "logs:UntagResource");
  private static final Set<String> OF_INDEXES = Set.of("dynamodb:Query", "dynamodb:Scan");

  private static final Set<String> OF_SHADOWS =
      Set.of("iot:DeleteThingShadow", "iot:GetThingShadow", "iot:UpdateThingShadow");

  private NarrowedArns() {}

  /**
   * Returns the ARNs of a type as the action is authorized on them.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html">queries
   *     of an index are authorized on the index</a>
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html">an
   *     unqualified ARN of a function grants no request with a qualifier</a>
   * @see <a href="https://docs.aws.amazon.com/iot/latest/developerguide/iot-action-resources.html">
   *     shadows, by the names of the thing and of the shadow</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html">ARNs
   *     of log groups in policies, with and without a star at the end</a>
   */
  static NavigableSet<String> of(
      NavigableSet<String> arns,
      ResourceTypeReference type,
      AuthorizedAction action,
      String request,
      RequestUses requests) {
    if (OF_INDEXES.contains(action.action()) && type.name().equals("table")) {
      return narrowed(arns, "/index/", "indexName", request, requests);
    }
    if (action.service().equals("lambda") && type.name().equals("function")) {
      return narrowed(arns, ":", "qualifier", request, requests);
    }
    if (OF_SHADOWS.contains(action.action()) && type.name().equals("thing")) {
      return narrowed(arns, "/", "shadowName", request, requests);
    }
    if (type.name().equals("log-group") && !OF_TAGS.contains(action.action())) {
      return ending(arns, ":", Set.of("*"));
    }
    return arns;
  }

  /** Returns whether the ARNs of a type are made here, of those that another type has. */
  static boolean makes(AuthorizedAction action, ResourceTypeReference type) {
    return OF_INDEXES.contains(action.action()) && type.name().equals("index");
  }

  private static NavigableSet<String> narrowed(
      NavigableSet<String> arns,
      String between,
      String setter,
      String request,
      RequestUses requests) {
    if (!requests.isSet(request, setter)) {
      return arns;
    }
    Set<String> constants = requests.constants(request, setter::equals);
    List<String> names = constants.stream().map(NarrowedArns::literal).toList();
    NavigableSet<String> all = ending(arns, between, names.isEmpty() ? Set.of("*") : names);
    if (!requests.isAlwaysSet(request, setter)) {
      all.addAll(arns);
    }
    return all;
  }

  /** The dollar sign of {@code $LATEST} means itself. */
  private static String literal(String name) {
    return Arn.isPlain(name) && !name.contains("${") ? name : GivenTexts.literal(name);
  }

  /** Returns the ARNs with these ends; one that ends in a star has them already. */
  private static NavigableSet<String> ending(
      NavigableSet<String> arns, String between, Collection<String> ends) {
    NavigableSet<String> all = new TreeSet<>();
    for (String arn : arns) {
      if (arn.endsWith("*")) {
        all.add(arn);
      } else {
        ends.forEach(end -> all.add(arn + between + end));
      }
    }
    return all;
  }
}
