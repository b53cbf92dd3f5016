package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** The place of an action of several. */
  private static final Pattern ACTION =
      Pattern.compile("Statement(?:\\[(\\d+)])?\\.Action\\[(\\d+)]");

  private CdkGrants() {}

  /** Returns whether a finding is about such an action among others. */
  static boolean cause(Finding finding, JsonValue policy) {
    if (finding.check() != Check.ACTION_DOES_NOT_TAKE_RESOURCE) {
      return false;
    }
    Matcher place = ACTION.matcher(finding.path());
    return place.matches()
        && new Element("", policy)
            .member("Statement")
            .map(statements -> item(statements, place.group(1)))
            .flatMap(statement -> statement.member("Action"))
            .filter(actions -> ((JsonArray) actions.value()).elements().size() > 1)
            .filter(actions -> ACTIONS.contains(item(actions, place.group(2)).text()))
            .isPresent();
  }

  private static Element item(Element of, @Nullable String number) {
    return number == null
        ? of
        : new Element("", ((JsonArray) of.value()).elements().get(Integer.parseInt(number)));
  }
}
