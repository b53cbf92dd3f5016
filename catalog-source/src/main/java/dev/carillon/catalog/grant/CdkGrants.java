package dev.carillon.catalog.grant;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the AWS CDK writes into templates and its users cannot change: what it grants on tables,
 * streams, parameters, log groups, state machines, API keys, projects, stacks and results of Athena
 * has actions, beside others, that do not take these. Those of tables may stand in a statement of
 * their own, beside one on the same tables.
 *
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-dynamodb/lib/perms.ts">
 *     Permissions of tables</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-dynamodb/lib/table-grants.ts">
 *     How they are granted</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-kinesis/lib/stream.ts">
 *     Permissions of streams</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ssm/lib/parameter.ts">
 *     Those of parameters</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-logs/lib/log-group.ts">
 *     Those of log groups</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-stepfunctions/lib/state-machine.ts">
 *     Those of state machines</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-apigateway/lib/api-key.ts">
 *     Those of API keys</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-codepipeline-actions/lib/cloudformation/private/singleton-policy.ts">
 *     Those of stacks</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/tree/main/packages/aws-cdk-lib/aws-stepfunctions-tasks/lib">
 *     Those of projects, and of results of Athena</a>
 */
public final class CdkGrants {

  /** What is granted for reading a table, beside what tables do not take. */
  private static final Set<String> OF_TABLE =
      Set.of("dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan");

  /** What it grants to readers alone, in a statement of its own. */
  private static final Set<String> OF_READERS =
      Set.of("dynamodb:GetRecords", "dynamodb:GetShardIterator");

  /** The same as of a table for a stream. */
  private static final Set<String> OF_STREAM =
      Set.of(
          "kinesis:DescribeStreamSummary",
          "kinesis:GetRecords",
          "kinesis:GetShardIterator",
          "kinesis:ListShards");

  /** The actions, each with those that the grant has beside it. */
  private static final Map<String, Set<String>> ACTIONS =
      Map.ofEntries(
          Map.entry(
              "apigateway:POST", Set.of("apigateway:PUT", "apigateway:PATCH", "apigateway:DELETE")),
          Map.entry(
              "apigateway:PUT", Set.of("apigateway:POST", "apigateway:PATCH", "apigateway:DELETE")),
          Map.entry(
              "cloudformation:ValidateTemplate",
              Set.of("cloudformation:GetStackPolicy", "cloudformation:SetStackPolicy")),
          Map.entry(
              "codebuild:BatchGetReports",
              Set.of("codebuild:StartBuild", "codebuild:StopBuild", "codebuild:BatchGetBuilds")),
          Map.entry("dynamodb:GetRecords", OF_TABLE),
          Map.entry("dynamodb:GetShardIterator", OF_TABLE),
          Map.entry("kinesis:DescribeStreamConsumer", OF_STREAM),
          Map.entry("kinesis:ListStreams", OF_STREAM),
          Map.entry("kinesis:SubscribeToShard", OF_STREAM),
          Map.entry(
              "logs:DescribeLogGroups",
              Set.of("logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields")),
          Map.entry(
              "s3:ListBucketMultipartUploads",
              Set.of("s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject")),
          Map.entry(
              "ssm:DescribeParameters",
              Set.of("ssm:GetParameters", "ssm:GetParameter", "ssm:GetParameterHistory")),
          Map.entry("states:ListStateMachines", Set.of("states:ListExecutions")));

  /** The place of an action of several. */
  private static final Pattern ACTION =
      Pattern.compile("Statement(?:\\[(\\d+)])?\\.Action\\[(\\d+)]");

  private CdkGrants() {}

  /** Returns whether a finding is about such an action beside those. */
  public static boolean cause(Finding finding, JsonValue policy) {
    if (finding.check() != Check.ACTION_DOES_NOT_TAKE_RESOURCE) {
      return false;
    }
    Matcher place = ACTION.matcher(finding.path());
    Element document = new Element("", policy);
    return place.matches()
        && document
            .member("Statement")
            .map(statements -> item(statements, place.group(1)))
            .filter(statement -> isGranted(statement, place.group(2), document))
            .isPresent();
  }

  private static boolean isGranted(Element statement, String number, Element document) {
    Set<String> actions = actions(statement);
    String action =
        statement.member("Action").map(all -> item(all, number)).map(Element::text).orElse("");
    Set<String> others = ACTIONS.get(action);
    return others != null
        && (actions.containsAll(others)
            || (actions.equals(OF_READERS) && isBesideReads(resources(statement), document)));
  }

  /** Returns whether another statement allows to read the same tables. */
  private static boolean isBesideReads(Set<String> resources, Element document) {
    return document.statements().stream()
        .filter(other -> actions(other).containsAll(OF_TABLE))
        .anyMatch(other -> resources(other).equals(resources));
  }

  private static Set<String> actions(Element statement) {
    return statement.member("Action").stream()
        .flatMap(all -> all.strings().stream())
        .map(Element::text)
        .collect(Collectors.toSet());
  }

  private static Set<String> resources(Element statement) {
    return statement.member("Resource").stream()
        .flatMap(all -> all.strings().stream())
        .map(Element::text)
        .collect(Collectors.toSet());
  }

  private static Element item(Element of, @Nullable String number) {
    return number == null
        ? of
        : new Element("", ((JsonArray) of.value()).elements().get(Integer.parseInt(number)));
  }
}
