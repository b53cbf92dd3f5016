package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.Set;

/**
 * What the AWS CDK writes into templates and its users cannot change: {@code grantReadData} of a
 * table and {@code grantRead} of a stream allow actions on it, beside others, that do not take it.
 *
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-dynamodb/lib/perms.ts">
 *     Permissions of tables</a>
 * @see <a
 *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-kinesis/lib/stream.ts">
 *     Permissions of streams</a>
 */
final class CdkGrants {

  private static final Set<String> ACTIONS =
      Set.of(
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "kinesis:DescribeStreamConsumer",
          "kinesis:ListStreams",
          "kinesis:SubscribeToShard");

  private CdkGrants() {}

  /** Returns whether a finding is about such an action among others. */
  static boolean have(Finding finding, JsonValue policy) {
    return finding.check() == Check.ACTION_DOES_NOT_TAKE_RESOURCE
        && new Element("", policy)
            .statements().stream()
                .filter(statement -> finding.path().startsWith(statement.path() + '.'))
                .flatMap(statement -> statement.member("Action").stream())
                .filter(actions -> actions.items().size() > 1)
                .flatMap(actions -> actions.items().stream())
                .filter(action -> action.path().equals(finding.path()))
                .anyMatch(action -> ACTIONS.contains(action.text()));
  }
}
