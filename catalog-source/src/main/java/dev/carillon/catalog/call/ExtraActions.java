package dev.carillon.catalog.call;

import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The exceptions from the rule that names of actions and setters agree: one table, each line an
 * operation (or all of a service), an action and the setters that lead to it.
 */
final class ExtraActions {

  /** Setters that take whatever a service makes of it, so that a role can be in it. */
  static final Set<String> CARRIERS =
      Set.of(
          "attributeValue",
          "attributes",
          "body",
          "content",
          "optionsToInclude",
          "parameters",
          "patchOperations",
          "policyDocument",
          "settingValue",
          "templateBody",
          "templateS3Uri",
          "templateURL",
          "uri");

  private static final Pattern OLDER_NAME = Pattern.compile("Elasticsearch|CrossClusterSearch");
  private static final String ANY = "*";

  /** What is checked in the Region of a new replica, besides the action that makes it. */
  private static final String REPLICA =
      "dynamodb:CreateTableReplica dynamodb:AssociateTableReplica dynamodb:BatchWriteItem"
          + " dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan"
          + " dynamodb:UpdateItem";

  /**
   * {@code operation|actions|setters, or nothing|why it is left out else}; actions and setters are
   * separated by blanks.
   */
  private static final List<String> TABLE =
      List.of(
          "*|bedrock:CallWithBearerToken||only checked for calls with an API key",
          "*|iam:CreateServiceLinkedRole|?|",
          "*|dynamodb:WriteDataForReplication||checked for what global tables replicate",
          "*|dynamodb:ReadDataForReplication||checked for what global tables replicate",
          "*|dynamodb:ReplicateSettings||checked for what global tables replicate",
          // S3 tells of each of its operations which permissions it needs, and under what
          // condition:
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
          "*|s3:BypassGovernanceRetention|bypassGovernanceRetention|governance is not bypassed",
          "*|s3:GetObjectVersion|versionId sourceVersionId|no version is named",
          "*|s3:GetObjectVersionAcl|versionId|no version is named",
          "*|s3:GetObjectVersionAttributes|versionId|no version is named",
          "*|s3:GetObjectVersionTagging|versionId|no version is named",
          "*|s3:GetObjectVersionForReplication|versionId|no version is named",
          "*|s3:DeleteObjectVersion|versionId|no version is named",
          "*|s3:DeleteObjectVersionTagging|versionId|no version is named",
          "*|s3:PutObjectVersionAcl|versionId|no version is named",
          "*|s3:PutObjectVersionTagging|versionId|no version is named",
          "*|s3:PutObjectAcl|acl grantFullControl grantRead grantReadACP grantWriteACP"
              + " accessControlPolicy|no access control list is set",
          "*|s3:PutBucketAcl|acl grantFullControl grantRead grantReadACP grantWrite grantWriteACP"
              + "|no access control list is set",
          "*|s3:PutObjectLegalHold|objectLockLegalHoldStatus|no legal hold is set",
          "*|s3:PutObjectRetention|objectLockMode objectLockRetainUntilDate|no object lock is set",
          // Tags of filters and of images are no tags of what is created:
          // https://docs.aws.amazon.com/powershell/v5/reference/items/New-CECostCategoryDefinition.html
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-amidistributionconfiguration.md
          "*|ce:TagResource|resourceTags|no tags are set",
          "*|imagebuilder:TagResource|tags|no tags are set",
          "ecs:RunTask|iam:PassRole|taskRoleArn executionRoleArn ?|",
          "ecs:StartTask|iam:PassRole|taskRoleArn executionRoleArn ?|",
          "ecs:CreateService|iam:PassRole|role roleArn ?|",
          "ecs:UpdateService|iam:PassRole|roleArn ?|",
          "ssm-quicksetup:TagResource|iam:PassRole|?|",
          "ssm-quicksetup:UntagResource|iam:PassRole|?|",
          "s3:ListObjects|s3:GetObjectAcl||a list shows no access control lists",
          "s3:ListObjectsV2|s3:GetObjectAcl||a list shows no access control lists",
          "s3:GetObject|s3:GetObjectTagging||without it the answer lacks the number of tags",
          "s3:GetObject|s3:GetObjectRetention||without it the answer lacks the retention",
          "s3:GetObject|s3:GetObjectLegalHold||without it the answer lacks the legal hold",
          "s3:HeadObject|s3:GetObjectTagging||without it the answer lacks the number of tags",
          "s3:HeadObject|s3:GetObjectRetention||without it the answer lacks the retention",
          "s3:HeadObject|s3:GetObjectLegalHold||without it the answer lacks the legal hold",
          "s3:CreateBucket|s3:PutBucketVersioning|objectLockEnabledForBucket|no object lock is set",
          "s3:CreateBucket|s3:PutBucketObjectLockConfiguration|objectLockEnabledForBucket"
              + "|no object lock is set",
          "s3:CreateBucket|s3:PutBucketOwnershipControls|objectOwnership|no ownership is set",
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
          "dynamodb:TransactWriteItems|dynamodb:PutItem|put|no item is put",
          "dynamodb:TransactWriteItems|dynamodb:UpdateItem|update|no item is updated",
          "dynamodb:TransactWriteItems|dynamodb:DeleteItem|delete|no item is deleted",
          "dynamodb:TransactWriteItems|dynamodb:ConditionCheckItem|conditionCheck"
              + "|no condition is checked",
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2gt_IAM.html
          "dynamodb:CreateTable|" + REPLICA + "|globalTableSourceArn|the table is no replica",
          "dynamodb:UpdateTable|" + REPLICA + "|replicaUpdates|no replica is changed",
          "dynamodb:UpdateTable|dynamodb:CreateTable|replicaUpdates|no replica is changed",
          "*|dynamodb:PutResourcePolicy|resourcePolicy|no policy of the table is set",
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
          // https://docs.aws.amazon.com/singlesignon/latest/userguide/trustedidentitypropagation-identity-enhanced-iam-role-sessions.html
          "*|sts:SetSourceIdentity|sourceIdentity|no source identity is set",
          "*|sts:SetContext|providedContexts|no context is provided",
          // https://docs.aws.amazon.com/redshift/latest/mgmt/generating-iam-credentials-role-permissions.html
          "redshift:GetClusterCredentials|redshift:JoinGroup|dbGroups|no group is joined",
          "redshift:GetClusterCredentials|redshift:CreateClusterUser|autoCreate"
              + "|no user is created",
          // https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html
          "*|bedrock:ApplyGuardrail|guardrailConfig guardrailIdentifier|no guardrail is named",
          // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
          "logs:FilterLogEvents|logs:Unmask|unmask|nothing is unmasked",
          "logs:GetLogEvents|logs:Unmask|unmask|nothing is unmasked",
          "logs:GetLogRecord|logs:Unmask|unmask|nothing is unmasked",
          "lambda:CreateFunction|lambda:GetLayerVersion|layers|no layer is used",
          "lambda:UpdateFunctionConfiguration|lambda:GetLayerVersion|layers|no layer is used");

  private static final Map<String, ExtraAction> BY_NAMES = parse();

  private ExtraActions() {}

  static Optional<ExtraAction> exception(CalledOperation operation, AuthorizedAction action) {
    if (operation.service().equals("opensearch")
        && OLDER_NAME.matcher(action.actionName()).find()) {
      return Optional.of(ExtraAction.never("an older name of the operation's own action"));
    }
    if (action.service().equals("s3-object-lambda")
        && !operation.service().equals(action.service())) {
      return Optional.of(ExtraAction.never("only checked for access points of S3 Object Lambda"));
    }
    return Optional.ofNullable(BY_NAMES.get(operation.qualifiedName() + '|' + action.action()))
        .or(() -> Optional.ofNullable(BY_NAMES.get(ANY + '|' + action.action())));
  }

  private static Map<String, ExtraAction> parse() {
    Map<String, ExtraAction> all = new TreeMap<>();
    for (String line : TABLE) {
      String[] cells = line.split("\\|", -1);
      Set<String> setters = Set.copyOf(Arrays.asList(cells[2].split(" ", -1)));
      ExtraAction extra =
          cells[2].isEmpty()
              ? ExtraAction.never(cells[3])
              : new ExtraAction(
                  setters::contains,
                  setters.contains("?") ? Kind.BY_NAMES : Kind.BY_SETTER,
                  cells[3]);
      for (String action : cells[1].split(" ", -1)) {
        all.put(cells[0] + '|' + action, extra);
      }
    }
    return all;
  }
}
