package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.name.Shortened;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules for actions that are allowed on any resource and should be on named ones, such as those
 * that read data or return credentials. The kinds of actions are Cloudsplaining's.
 *
 * @see <a href="https://github.com/salesforce/cloudsplaining">Cloudsplaining</a>
 */
public final class ExposureRules {

  /** How many actions a message names. */
  private static final int MOST = 5;

  /**
   * What reads data out. {@code BatchGetSecretValue} gives only secrets that {@code GetSecretValue}
   * is allowed for.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html">
   *     BatchGetSecretValue</a>
   */
  private static final List<String> READS_DATA =
      List.of(
          "s3:GetObject",
          "ssm:GetParameter",
          "ssm:GetParameters",
          "ssm:GetParametersByPath",
          "secretsmanager:GetSecretValue",
          "rds:CopyDBSnapshot",
          "rds:CreateDBSnapshot",
          "ebs:GetSnapshotBlock",
          "kms:Decrypt",
          "kms:ReEncryptFrom");

  /** What gives out credentials of others; some is a way to more by itself and told as that. */
  private static final List<String> GIVES_CREDENTIALS =
      List.of(
          "bedrock-agentcore:GetResourceApiKey",
          "bedrock-agentcore:GetResourceOauth2Token",
          "chime:CreateApiKey",
          "codepipeline:PollForJobs",
          "cognito-identity:GetCredentialsForIdentity",
          "cognito-identity:GetOpenIdToken",
          "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
          "connect:GetFederationToken",
          "dsql:DbConnectAdmin",
          "ec2:GetPasswordData",
          "gamelift:RequestUploadCredentials",
          "grafana:CreateWorkspaceApiKey",
          "grafana:CreateWorkspaceServiceAccountToken",
          "iam:CreateServiceSpecificCredential",
          "iam:ResetServiceSpecificCredential",
          "iam:UpdateAccessKey",
          "lightsail:CreateBucketAccessKey",
          "lightsail:DownloadDefaultKeyPair",
          "lightsail:GetInstanceAccessDetails",
          "lightsail:GetRelationalDatabaseMasterUserPassword",
          "mediapackage:RotateChannelCredentials",
          "mediapackage:RotateIngestEndpointCredentials",
          "rds-db:connect",
          "redshift-serverless:GetCredentials",
          "redshift:GetClusterCredentials",
          "redshift:GetClusterCredentialsWithIAM",
          "snowball:GetJobUnlockCode",
          "storagegateway:DescribeChapCredentials",
          "sts:AssumeRoleWithSAML",
          "sts:AssumeRoleWithWebIdentity",
          "sts:GetFederationToken");

  /**
   * What lets other accounts in, and AWS lists as Write.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSnapshotAttribute.html">
   *     ModifyDBSnapshotAttribute</a>
   */
  private static final List<String> SHARES =
      List.of(
          "codeartifact:PutDomainPermissionsPolicy",
          "codeartifact:PutRepositoryPermissionsPolicy",
          "dsql:PutClusterPolicy",
          "ec2:ModifyFpgaImageAttribute",
          "ec2:ModifyImageAttribute",
          "kafka:PutClusterPolicy",
          "logs:PutDestinationPolicy",
          "oam:PutSinkPolicy",
          "ram:AssociateResourceShare",
          "ram:CreateResourceShare",
          "rds:ModifyDBClusterSnapshotAttribute",
          "rds:ModifyDBSnapshotAttribute",
          "rekognition:PutProjectPolicy",
          "sagemaker:PutModelPackageGroupPolicy",
          "serverlessrepo:PutApplicationPolicy");

  /** What EC2 needs to tag what it makes, on the resources of the action itself. */
  private static final String CREATES_TAGS = "ec2:CreateTags";

  /** Most statements are about none of these services. */
  private static final Set<String> SERVICES_OF_DATA = services(READS_DATA);

  private static final Set<String> SERVICES_OF_CREDENTIALS = services(GIVES_CREDENTIALS);

  private static final Set<String> SERVICES_OF_SHARES = services(SHARES);

  private ExposureRules() {}

  private static Set<String> services(List<String> actions) {
    return actions.stream().map(ActionName::foldedServiceOf).collect(Collectors.toSet());
  }

  /** Reports what statements allow on any resource. */
  public static void grants(OpenGrants grants, Judgement judgement) {
    for (StatementView statement : grants.open()) {
      report(
          Check.DATA_EXFILTRATION,
          " on any resource can read data that the policy does not name. Name the resources.",
          statement,
          judgement,
          named(READS_DATA, SERVICES_OF_DATA, statement, grants));
      report(
          Check.CREDENTIALS_EXPOSURE,
          " on any resource can give credentials or an identity that the policy does not name. Name"
              + " the resources.",
          statement,
          judgement,
          named(GIVES_CREDENTIALS, SERVICES_OF_CREDENTIALS, statement, grants));
      report(
          Check.RESOURCE_EXPOSURE,
          " on any resource can let other accounts in. Name the resources, or add a condition.",
          statement,
          judgement,
          named(SHARES, SERVICES_OF_SHARES, statement, grants));
      permissions(statement, judgement, grants);
      wholeServices(statement, judgement);
      needlessStar(statement, judgement);
    }
  }

  private static List<String> named(
      List<String> listed, Set<String> services, StatementView statement, OpenGrants grants) {
    return statement.mayBeOf(services)
        ? listed.stream()
            .filter(statement::matches)
            .filter(action -> isAllowed(action, statement, grants))
            .toList()
        : List.of();
  }

  private static boolean isAllowed(String action, StatementView statement, OpenGrants grants) {
    return !grants.denied().has(action) && grants.isTaken(statement, action);
  }

  /** Who can write the policies of resources can open them to anybody. */
  private static void permissions(StatementView statement, Judgement judgement, OpenGrants grants) {
    Map<String, ActionReference> actions = new LinkedHashMap<>();
    for (ActionPattern pattern : new LinkedHashSet<>(statement.patterns("Action"))) {
      if (Arn.isPlain(pattern.service())) {
        judgement.knowledge().deciding(pattern.service()).stream()
            .filter(pattern::matches)
            .filter(action -> !GIVES_CREDENTIALS.contains(action.iamName()))
            .filter(action -> isAllowed(action.iamName(), statement, grants))
            .forEach(action -> actions.put(action.iamName(), action));
      }
    }
    report(
        Check.RESOURCE_EXPOSURE,
        " on any resource can change who else has access. "
            + (actions.values().stream().allMatch(action -> action.resourceTypes().isEmpty())
                ? "Add a condition."
                : "Name the resources, or add a condition."),
        statement,
        judgement,
        List.copyOf(actions.keySet()));
  }

  private static void report(
      Check check,
      String message,
      StatementView statement,
      Judgement judgement,
      List<String> actions) {
    if (actions.isEmpty()) {
      return;
    }
    OpenGrants.grantedBy(statement, actions.get(0))
        .ifPresent(at -> judgement.report(check, at, Shortened.first(MOST, actions) + message));
  }

  private static void wholeServices(StatementView statement, Judgement judgement) {
    for (Element action : statement.strings("Action")) {
      ActionPattern one = statement.pattern(action).orElse(null);
      if (one != null
          && Arn.isPlain(one.service())
          && EscalationRules.isAny(one.name())
          && !judgement.knowledge().isUnknownService(one.service())) {
        judgement.report(
            Check.SERVICE_WILDCARD,
            action,
            action.text()
                + " allows all that "
                + one.service()
                + " has and will have. Name the actions that are needed.");
      }
    }
  }

  private static void needlessStar(StatementView statement, Judgement judgement) {
    List<Element> stars =
        statement.strings("Resource").stream().filter(one -> one.text().equals("*")).toList();
    List<ActionPattern> patterns = statement.patterns("Action");
    if (!stars.isEmpty()
        && !patterns.isEmpty()
        && patterns.stream().noneMatch(ExposureRules::isOnRoles)
        && patterns.stream().allMatch(one -> takesArns(one, judgement))) {
      judgement.report(
          Check.NEEDLESS_RESOURCE_WILDCARD,
          stars.get(0),
          "Every action of the statement can be allowed on single resources. Name them by their"
              + " ARNs.");
    }
  }

  /** Another check says that roles are to be named. */
  private static boolean isOnRoles(ActionPattern pattern) {
    return pattern.matches("iam:PassRole") || pattern.matches("iam:CreateServiceLinkedRole");
  }

  private static boolean takesArns(ActionPattern pattern, Judgement judgement) {
    if (!Arn.isPlain(pattern.service())) {
      return false;
    }
    List<ActionReference> actions = judgement.actions(pattern);
    return !actions.isEmpty()
        && actions.stream()
            .allMatch(
                action ->
                    !action.resourceTypes().isEmpty()
                        && !AnyResource.canBeOnNone(action.iamName())
                        && action.knowsDependentActions()
                        && action.dependentActions().stream().allMatch(CREATES_TAGS::equals));
  }
}
