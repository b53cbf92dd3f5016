package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the builder refuses has the id by which documents are told of the same mistake. */
class RefusalsTest {

  private static final String OBJECTS = "arn:aws:s3:::b/*";
  private static final ResourceArn QUEUE =
      ResourceArn.of("sqs", "queue", "arn:${Partition}:sqs:::${QueueName}", "q");

  private static void refused(Check check, Executable built) {
    assertEquals(Optional.of(check), assertThrows(InvalidPolicyException.class, built).check());
  }

  private static Statement read(String sid) {
    return S3Statement.allow(sid).actions(S3Action.GET_OBJECT).on(OBJECTS);
  }

  @Test
  void ofStatements() {
    refused(Check.MISSING_STATEMENT, () -> Policy.of(List.of()));
    refused(Check.UNIQUE_SIDS_REQUIRED, () -> Policy.of(read("A"), read("A")));
    refused(Check.UNSUPPORTED_SID, () -> read("A b"));
    refused(Check.EMPTY_SID_VALUE, () -> read(""));
    refused(Check.EMPTY_ARRAY_ACTION, () -> S3Statement.allow().actions(List.of()));
    refused(Check.EMPTY_ARRAY_ACTION, () -> S3Statement.allow().patterns(List.of()));
    refused(Check.INVALID_ACTION, () -> S3Statement.allow().patterns("Get Object"));
    refused(
        Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
        () -> AwsStatement.allow().patterns("s3:${aws:username}"));
  }

  @Test
  void ofPrincipals() {
    refused(Check.INVALID_PRINCIPAL_FORMAT, () -> Principal.role("111122223333", "a b"));
    refused(Check.INVALID_SERVICE_PRINCIPAL_FORMAT, () -> Principal.service("lambda"));
    refused(Check.INVALID_SERVICE_PRINCIPAL_FORMAT, () -> Principal.service("lambda.acme.com"));
    refused(Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL, () -> Principal.service("*"));
    refused(Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL, () -> Principal.role("111122223333", "a*"));
    refused(Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL, () -> Principal.user("111122223333", "${a*}"));
    refused(Check.UNSUPPORTED_WILDCARD_IN_PRINCIPAL, () -> Principal.arn("${Token[a]}*"));
    refused(Check.INVALID_PRINCIPAL_FORMAT, () -> Principal.role("*", "a"));
    refused(Check.INVALID_PRINCIPAL_FORMAT, () -> Principal.account("#{Token[*]}"));
    refused(Check.INVALID_PRINCIPAL_FORMAT, () -> Principal.role("111122223333", "a\u0000"));
    refused(
        Check.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
        () -> Principal.federated("https://gitlab.com"));
    refused(
        Check.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
        () -> Principal.federated("gitlab.com/acme"));
    refused(
        Check.MISMATCHED_ACTION_FOR_PRINCIPAL,
        () -> TrustStatement.assumeRoleWithWebIdentity(Principal.service("lambda.amazonaws.com")));
    refused(
        Check.ALLOW_WITH_NOT_PRINCIPAL,
        () -> read("A").exceptFor(Principal.account("111122223333")));
  }

  @Test
  void ofResources() {
    refused(
        Check.ACTION_DOES_NOT_TAKE_RESOURCE,
        () -> S3Statement.allow().actions(S3Action.GET_OBJECT).on(QUEUE));
    refused(
        Check.UNSUPPORTED_ACTION_IN_POLICY,
        () ->
            S3Statement.allow()
                .grantedTo(Principal.account("111122223333"))
                .actions(S3Action.GET_OBJECT)
                .on(QUEUE));
    refused(Check.INVALID_ARN_RESOURCE, () -> bucket("b*"));
    refused(Check.INVALID_ARN_RESOURCE, () -> bucket(""));
    refused(Check.INVALID_ARN_RESOURCE, () -> ArnPart.matching(""));
    refused(Check.INVALID_PARTITION, () -> bucket("b").inPartition("china"));
  }

  private static ResourceArn bucket(String name) {
    return ResourceArn.of("s3", "bucket", "arn:${Partition}:s3:::${BucketName}", name);
  }

  @Test
  void ofConditions() {
    refused(Check.INVALID_CONDITION_KEY_FORMAT, () -> StringKey.of("team"));
    refused(Check.EMPTY_ARRAY_CONDITION, () -> Keys.SOURCE_VPC.is(List.of()));
    refusedKey(Check.INVALID_SERVICE, "iamm:ResourceTag/team");
    refusedKey(Check.INVALID_SERVICE, "asw:Referer");
    refusedKey(Check.INVALID_GLOBAL_CONDITION_KEY, "aws:TagKeys/team");
  }

  /** A key that there is not is told where the policy is put together, as of a document. */
  private static void refusedKey(Check check, String key) {
    Statement statement = read("A").when(StringKey.of(key).is("orders"));
    refused(check, () -> Policy.of(statement));
  }
}
