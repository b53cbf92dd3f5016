package dev.carillon.catalog.call;

import java.util.List;
import java.util.Map;

/**
 * Actions that calls of an operation need beside its own, each of them or those that set something,
 * as the page of the operation says; AWS's reference does not list them.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html">mount
 *     targets, which are network interfaces, and the pages beside that</a>
 * @see <a href="https://docs.aws.amazon.com/amazon-mq/latest/api-reference/brokers.html">brokers,
 *     for which whoever makes one has to be let manage network interfaces</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/grant-permissions-to-create-vpclink.html">links
 *     to a VPC, for which whoever makes one has to be let make services of endpoints</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreateCertificateAuthority.html">lists
 *     of revoked certificates, for which the caller has to be let write into their bucket</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ImportAsProvisionedProduct.html">stacks
 *     that become products, and their templates</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateAssociation.html">associations,
 *     which whoever changes them has to be let see</a>
 * @see <a href="https://docs.aws.amazon.com/panorama/latest/api/API_DeletePackage.html">packages,
 *     whose objects are deleted</a>
 * @see <a href="https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html">
 *     messages that are kept</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html">functions in a
 *     VPC, of which Lambda looks at the network in the caller's name</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html">code
 *     of functions, which the caller has to be let read</a>
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/rerank-prereq.html">answers
 *     from a knowledge base, for which the caller has to be let use the model</a>
 * @see <a href="https://docs.aws.amazon.com/lake-formation/latest/dg/registration-role.html">roles
 *     of locations, which whoever registers one has to be let pass</a>
 * @see <a href="https://docs.aws.amazon.com/textract/latest/dg/api-async.html">results that go into
 *     a bucket, into which the caller has to be let put them</a>
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
          List.of("s3:DeleteObject"),
          "servicecatalog:ImportAsProvisionedProduct",
          List.of("cloudformation:DescribeStacks", "cloudformation:GetTemplate"),
          "ssm:UpdateAssociation",
          List.of("ssm:DescribeAssociation"));

  private static final String NETWORK =
      "ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs";

  private static final String CODE = "s3:GetObject s3:GetObjectVersion";

  /** Links of the older kind are of services that a network load balancer is in front of. */
  private static final String ENDPOINT =
      "ec2:CreateVpcEndpointServiceConfiguration ec2:DescribeVpcEndpointServiceConfigurations"
          + " ec2:ModifyVpcEndpointServicePermissions elasticloadbalancing:DescribeLoadBalancers";

  private static final List<String> WRITING = List.of("s3:PutObject");

  private static final List<String> ROLE = List.of("iam:PassRole");

  private static final Map<String, List<String>> WHERE_SET =
      Map.ofEntries(
          Map.entry("acm-pca:CreateCertificateAuthority", WRITING),
          Map.entry("acm-pca:UpdateCertificateAuthority", WRITING),
          Map.entry("apigateway:CreateVpcLink", List.of(ENDPOINT.split(" ", -1))),
          Map.entry(
              "bedrock:RetrieveAndGenerate", List.of("bedrock:InvokeModel", "bedrock:Retrieve")),
          Map.entry(
              "bedrock:RetrieveAndGenerateStream",
              List.of("bedrock:InvokeModelWithResponseStream", "bedrock:Retrieve")),
          Map.entry("iot:Publish", List.of("iot:RetainPublish")),
          Map.entry("lakeformation:RegisterResource", ROLE),
          Map.entry("lambda:CreateFunction", List.of((CODE + ' ' + NETWORK).split(" ", -1))),
          Map.entry("lambda:UpdateFunctionCode", List.of(CODE.split(" ", -1))),
          Map.entry("lambda:UpdateFunctionConfiguration", List.of(NETWORK.split(" ", -1))),
          Map.entry("textract:StartDocumentAnalysis", WRITING),
          Map.entry("textract:StartDocumentTextDetection", WRITING),
          Map.entry("textract:StartExpenseAnalysis", WRITING),
          Map.entry("textract:StartLendingAnalysis", WRITING));

  /** When they are needed, as {@link ExtraActionLines}. */
  static final List<String> LINES =
      List.of(
          "acm-pca:*|s3:PutObject|s3BucketName|no bucket is named",
          "apigateway:CreateVpcLink|" + ENDPOINT + "|targetArns|no load balancer is named",
          "bedrock:RetrieveAndGenerate bedrock:RetrieveAndGenerateStream"
              + "|bedrock:InvokeModel bedrock:InvokeModelWithResponseStream bedrock:Retrieve|?|",
          "iot:Publish|iot:RetainPublish|retain|nothing is retained",
          "lambda:*|" + NETWORK + "|vpcConfig|the function is in no VPC",
          "lambda:*|s3:GetObject|s3Bucket -s3ObjectVersion|no object with code is named",
          "lambda:*|s3:GetObjectVersion|s3ObjectVersion|no version is named",
          "textract:*|s3:PutObject|outputConfig|no bucket for the result is named");

  private DocumentedActions() {}

  /** Returns those that each call needs and those that some do. */
  static List<String> allOf(String operation) {
    return TABLE.getOrDefault(operation, WHERE_SET.getOrDefault(operation, List.of()));
  }

  /** Returns those that each call needs, none if no page is known to name some. */
  static List<String> of(String operation) {
    return TABLE.getOrDefault(operation, List.of());
  }
}
