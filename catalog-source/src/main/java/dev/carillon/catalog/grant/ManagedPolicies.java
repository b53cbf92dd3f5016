package dev.carillon.catalog.grant;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Policies that are named where a role is made. Of most of AWS's own the text is not known here; it
 * changes with AWS's services.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/permissions-managed-policies.html">
 *     AWS's policies for the roles of functions</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html">
 *     The text of each of AWS's policies</a>
 */
public final class ManagedPolicies {

  private static final String LOGS = "logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents";

  /** What allows everything, and what Lambda asks for to run functions, whatever these call. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "AdministratorAccess",
          "*",
          "AWSLambdaBasicExecutionRole",
          LOGS,
          "AWSLambdaVPCAccessExecutionRole",
          LOGS
              + " ec2:AssignPrivateIpAddresses ec2:CreateNetworkInterface ec2:DeleteNetworkInterface"
              + " ec2:DescribeNetworkInterfaces ec2:DescribeSubnets ec2:UnassignPrivateIpAddresses",
          "AWSLambdaSQSQueueExecutionRole",
          LOGS + " sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage",
          "AWSLambdaDynamoDBExecutionRole",
          LOGS
              + " dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator"
              + " dynamodb:ListStreams",
          "AWSLambdaKinesisExecutionRole",
          LOGS
              + " kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords"
              + " kinesis:GetShardIterator kinesis:ListShards kinesis:ListStreams"
              + " kinesis:SubscribeToShard",
          "AWSXRayDaemonWriteAccess",
          "xray:GetSamplingRules xray:GetSamplingStatisticSummaries xray:GetSamplingTargets"
              + " xray:PutTelemetryRecords xray:PutTraceSegments");

  private static final String SERVICE = "iam";

  private ManagedPolicies() {}

  /**
   * Returns what a policy of AWS allows, on all resources; empty if its text is not known.
   *
   * @param written its ARN, or its name as SAM takes it
   */
  static Optional<List<String>> actions(String written) {
    String name = written.substring(written.lastIndexOf('/') + 1);
    return Optional.ofNullable(isOfAws(written) ? KNOWN.get(name) : null)
        .map(actions -> List.of(actions.split(" ", -1)));
  }

  private static boolean isOfAws(String written) {
    return Arn.parse(written)
        .map(arn -> arn.account().equals("aws"))
        .orElse(!written.contains(":"));
  }

  /**
   * Returns whether a document that names a policy also contains it. A policy of AWS can have the
   * name of another one.
   *
   * @param own how the policies in the document are named: by references, ARNs or names
   */
  public static boolean isOneOf(String written, Set<String> own) {
    return own.contains(written) || (!isOfAws(written) && own.contains(name(written)));
  }

  /** Returns the name in an ARN, or in a placeholder, for people. */
  public static String name(String written) {
    String name = written.substring(written.lastIndexOf('/') + 1);
    return name.startsWith("${") && name.endsWith("}")
        ? name.substring(2, name.length() - 1)
        : name;
  }

  /** Returns the policies that members of these names have, anywhere in a document. */
  public static List<String> namedIn(JsonValue document, Set<String> members) {
    List<String> found = new ArrayList<>();
    addNamed(new Element("", document), members, found);
    return found;
  }

  private static void addNamed(Element value, Set<String> members, List<String> found) {
    for (Element member : value.members()) {
      if (members.contains(member.name())) {
        member.strings().stream()
            .map(Element::text)
            .filter(ManagedPolicies::isPolicy)
            .forEach(found::add);
      } else {
        addNamed(member, members, found);
      }
    }
    if (value.value() instanceof JsonArray) {
      value.items().forEach(item -> addNamed(item, members, found));
    }
  }

  /** Returns whether a text can name a policy of IAM: EKS has access policies of its own. */
  public static boolean isPolicy(String written) {
    return Arn.parse(written).map(arn -> arn.service().equals(SERVICE)).orElse(true)
        && !written.isBlank();
  }
}
