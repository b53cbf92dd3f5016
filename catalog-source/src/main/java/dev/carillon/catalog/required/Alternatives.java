package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Requests that are about one thing or about another, where AWS lists both for the action.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html">executions
 *     of a state machine or of a map run</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/redshift-data/latest/APIReference/API_ExecuteStatement.html">statements
 *     for a cluster or for a workgroup</a>
 */
final class Alternatives {

  private static final List<Alternative> ALL =
      List.of(
          new Alternative("sfn.model.ListExecutions", "maprun", "mapRunArn", "stateMachineArn"),
          new Alternative(
              "sfn.model.ListExecutions", "statemachine", "stateMachineArn", "mapRunArn"),
          new Alternative(
              "redshiftdata.model.*", "workgroup", "workgroupName", "clusterIdentifier"),
          new Alternative("redshiftdata.model.*", "cluster", "clusterIdentifier", "workgroupName"));

  private Alternatives() {}

  /**
   * One of the two.
   *
   * @param requests the classes of the requests, but for what they end in
   * @param setter the setter that names what is of the type
   * @param other the setter that names the other thing
   */
  private record Alternative(Pattern requests, String type, String setter, String other) {

    Alternative(String requests, String type, String setter, String other) {
      this(Pattern.compile(".*[.]" + requests + "Request"), type, setter, other);
    }
  }

  /** Returns whether no resource of a type is meant, as all requests name the other thing. */
  static boolean areOthers(ResourceTypeReference type, String request, RequestUses requests) {
    return ALL.stream()
        .anyMatch(
            one ->
                one.type.equals(RequestNames.plain(type.name()))
                    && one.requests.matcher(request).matches()
                    && !requests.isSet(request, one.setter)
                    && requests.isAlwaysSet(request, one.other));
  }
}
