package dev.carillon.catalog.call;

import java.util.List;
import java.util.Map;

/**
 * Actions that each call of an operation needs beside its own, as the page of the operation says;
 * AWS's reference does not list them.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html">mount
 *     targets, which are network interfaces, and the pages beside that</a>
 * @see <a href="https://docs.aws.amazon.com/amazon-mq/latest/api-reference/brokers.html">brokers,
 *     for which whoever makes one has to be let manage network interfaces</a>
 * @see <a href="https://docs.aws.amazon.com/panorama/latest/api/API_DeletePackage.html">packages,
 *     whose objects are deleted</a>
 */
final class DocumentedActions {

  private static final Map<String, List<String>> TABLE =
      Map.of(
          "elasticfilesystem:CreateMountTarget",
          List.of(
              "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"),
          "elasticfilesystem:DeleteMountTarget",
          List.of("ec2:DeleteNetworkInterface"),
          "elasticfilesystem:DescribeMountTargetSecurityGroups",
          List.of("ec2:DescribeNetworkInterfaceAttribute"),
          "elasticfilesystem:ModifyMountTargetSecurityGroups",
          List.of("ec2:ModifyNetworkInterfaceAttribute"),
          "mq:CreateBroker",
          List.of(
              "ec2:CreateNetworkInterface",
              "ec2:CreateNetworkInterfacePermission",
              "ec2:DeleteNetworkInterface",
              "ec2:DeleteNetworkInterfacePermission",
              "ec2:DescribeInternetGateways",
              "ec2:DescribeNetworkInterfacePermissions",
              "ec2:DescribeNetworkInterfaces",
              "ec2:DescribeRouteTables",
              "ec2:DescribeSecurityGroups",
              "ec2:DescribeSubnets",
              "ec2:DescribeVpcs",
              "ec2:DetachNetworkInterface"),
          "panorama:DeletePackage",
          List.of("s3:DeleteObject"));

  private DocumentedActions() {}

  /** Returns the actions, none if no page is known to name some. */
  static List<String> of(String operation) {
    return TABLE.getOrDefault(operation, List.of());
  }
}
