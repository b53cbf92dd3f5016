package dev.carillon.internal.iam.page;

import dev.carillon.policy.reference.ActionReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an action of EC2 creates. That has no tags yet, and gets those of the request; what it is
 * made of has tags, and gets none. AWS's table tells so of each action.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html">
 *     Actions, resources, and condition keys for Amazon EC2</a>
 */
public final class CreatedTypes {

  /** Actions that are not called by what they create, or create more, and the types of that. */
  private static final Map<String, List<String>> OTHERWISE =
      PageRows.byName(
          """
              AllocateAddress elastic-ip
              AllocateHosts dedicated-host
              AuthorizeSecurityGroupEgress security-group-rule
              AuthorizeSecurityGroupIngress security-group-rule
              CreateFleet fleet instance volume
              CreateFlowLogs vpc-flow-log
              CreateImage image snapshot
              CreateReplaceRootVolumeTask replace-root-volume-task volume
              CreateSnapshots snapshot
              ExportImage export-image-task
              ImportImage image import-image-task
              ImportSnapshot import-snapshot-task snapshot
              RegisterImage image
              RequestSpotFleet spot-fleet-request
              RequestSpotInstances spot-instances-request
              RunInstances instance network-interface secondary-interface spot-instances-request volume\
              """);

  private static final String CREATE = "Create";

  private CreatedTypes() {}

  /** Returns the resource types of what an action creates; none where that is not known. */
  public static List<String> of(ActionReference action) {
    String name = action.actionName();
    if (!action.service().equals("ec2")) {
      return List.of();
    }
    List<String> known = OTHERWISE.get(name);
    if (known != null || !name.startsWith(CREATE)) {
      return known == null ? List.of() : known;
    }
    String created = name.substring(CREATE.length()).toLowerCase(Locale.ROOT);
    return action.resourceTypes().stream()
        .filter(type -> type.replace("-", "").equals(created))
        .toList();
  }
}
