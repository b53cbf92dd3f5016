package dev.carillon.internal.validation.principal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.condition.ArnValueRules;
import dev.carillon.internal.validation.resource.ArnRules;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules for the resources for which services call, where a statement is about services alone. */
final class ServiceSources {

  private static final String SOURCE_ARN = "aws:SourceArn";

  private static final String API_GATEWAY = "apigateway.amazonaws.com";
  private static final String LOAD_BALANCING = "elasticloadbalancing.amazonaws.com";
  private static final String EXPERIMENTS = "fis.amazonaws.com";

  /**
   * Services, each with the one for whose resources it calls functions.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html">
   *     Amazon Resource Name (ARN) reference: API Gateway calls for a method, a route or an
   *     authorizer of an API, not for the API that somebody administers</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">
   *     Use Lambda functions as targets of an Application Load Balancer: for a target group</a>
   */
  private static final Map<String, String> CALLING_FUNCTIONS_FOR =
      Map.of(API_GATEWAY, "execute-api", LOAD_BALANCING, "elasticloadbalancing");

  /**
   * Services that act for resources of their own alone.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html">
   *     Granting permissions to publish event notification messages to a destination</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/inspector/latest/user/findings-managing-exporting-reports.html">
   *     Exporting Amazon Inspector findings reports</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html">
   *     Enabling Amazon S3 server access logging: of the source bucket</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html">
   *     Amazon S3 bucket policy for CloudTrail: of the trail</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html">Amazon
   *     S3 bucket permissions for flow logs: of CloudWatch Logs</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html">Example
   *     cases for Amazon SNS access control: of the alarm</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-receiver-AMPpermission.html">
   *     Giving Amazon Managed Service for Prometheus permission to send: of the workspace</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html">
   *     IAM Permissions for AgentCore Runtime: of AgentCore, which is not Amazon Bedrock</a>
   */
  private static final Map<String, String> ACTING_FOR =
      Map.ofEntries(
          Map.entry("aps.amazonaws.com", "aps"),
          Map.entry("bedrock-agentcore.amazonaws.com", "bedrock-agentcore"),
          Map.entry("cloudfront.amazonaws.com", "cloudfront"),
          Map.entry("cloudtrail.amazonaws.com", "cloudtrail"),
          Map.entry("cloudwatch.amazonaws.com", "cloudwatch"),
          Map.entry("delivery.logs.amazonaws.com", "logs"),
          Map.entry("events.amazonaws.com", "events"),
          Map.entry(EXPERIMENTS, "fis"),
          Map.entry("inspector2.amazonaws.com", "inspector2"),
          Map.entry("logging.s3.amazonaws.com", "s3"),
          Map.entry(ServicePrincipalRules.ROLES_ANYWHERE, "rolesanywhere"),
          Map.entry("s3.amazonaws.com", "s3"),
          Map.entry("sns.amazonaws.com", "sns"));

  private static final String ONE_OF_ACCOUNT = "arn:[^:]*:[^:]*:[^:]*:[^:]*:.*[^*?].*";

  private static final String ALL_OF_ACCOUNT =
      " takes a role for all of an account, not for one of its resources. Compare with ArnLike and"
          + " an ARN that has a star behind the account.";

  /** Sources for which a service never takes a role, and what is said of it then. */
  private record Never(Pattern arns, String instead) {
    Never(String arns, String instead) {
      this(Pattern.compile(arns), instead);
    }
  }

  /**
   * Services, each with the sources for which they never take a role.
   *
   * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html">
   *     Amazon ECS task IAM role: no specific cluster</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/config/latest/developerguide/iamrole-permissions.html">
   *     Permissions for the IAM role assigned to AWS Config: always with a star at its end</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html">
   *     AWS Service Catalog Launch Constraints: no specific resource</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html">
   *     Confused deputy prevention in EventBridge Scheduler: a schedule group</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/fis/latest/userguide/getting-started-iam-service-role.html">
   *     IAM roles for AWS FIS experiments: an experiment</a>
   * @see <a href="https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html">
   *     Trust model of IAM Roles Anywhere: a trust anchor</a>
   */
  private static final Map<String, Never> NEVER_FOR =
      Map.of(
          "ecs-tasks.amazonaws.com",
          new Never("arn:[^:]*:ecs:[^:]*:[^:]*:cluster/[^*?]+", ALL_OF_ACCOUNT),
          "config.amazonaws.com",
          new Never(ONE_OF_ACCOUNT, ALL_OF_ACCOUNT),
          "servicecatalog.amazonaws.com",
          new Never(ONE_OF_ACCOUNT, ALL_OF_ACCOUNT),
          "scheduler.amazonaws.com",
          new Never(
              "arn:[^:]*:scheduler:[^:]*:[^:]*:schedule/.*",
              " takes a role for a group of schedules, not for one. Name the group, as"
                  + " arn:aws:scheduler:region:account:schedule-group/name."),
          EXPERIMENTS,
          new Never(
              "arn:[^:]*:fis:[^:]*:[^:]*:experiment-template/.*",
              " takes a role for an experiment, not for its template. Compare with ArnLike and"
                  + " arn:aws:fis:region:account:experiment/*."),
          ServicePrincipalRules.ROLES_ANYWHERE,
          new Never(
              "arn:[^:]*:rolesanywhere:[^:]*:[^:]*:(?:profile|crl|subject)/.*",
              " takes a role for a trust anchor. Name it, as"
                  + " arn:aws:rolesanywhere:region:account:trust-anchor/id."));

  /**
   * What a service has, or seems to have, and no other one calls for: objects, what is in front of
   * target groups, and the schedules of another service.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html">
   *     S3 calls for buckets</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html">
   *     EventBridge Scheduler's resources and its principal</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">
   *     Load balancing calls for target groups</a>
   */
  private static final Pattern NO_SOURCE =
      Pattern.compile(
          "arn:[^:]*:(?:s3:::.*/.*|events:[^:]*:[^:]*:schedule(?:-group)?/.*"
              + "|elasticloadbalancing:[^:]*:[^:]*:(?:loadbalancer|listener|listener-rule)/.*)");

  private ServiceSources() {}

  /** Reports what is wrong with a statement. */
  static void ofStatement(List<Element> services, StatementView statement, Judgement judgement) {
    sources(services, statement, judgement);
    roles(services, statement, judgement);
  }

  /** What a service acts for is none of the resources of another one, and no object. */
  private static void sources(
      List<Element> services, StatementView statement, Judgement judgement) {
    boolean calls = callsFunctions(statement);
    Set<String> acting =
        services.stream()
            .map(Element::text)
            .map(
                one ->
                    calls && CALLING_FUNCTIONS_FOR.containsKey(one)
                        ? CALLING_FUNCTIONS_FOR.get(one)
                        : ACTING_FOR.getOrDefault(one, ""))
            .collect(toCollection(TreeSet::new));
    if (acting.contains("")) {
      return;
    }
    for (ConditionView condition : statement.conditionsOn(SOURCE_ARN)) {
      if (isNever(condition, arn -> !mayActFor(acting, arn), judgement)) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "The statement never applies: " + instead(services.get(0).text(), acting));
      }
    }
  }

  private static String instead(String service, Set<String> acting) {
    if (acting.contains("execute-api")) {
      return API_GATEWAY
          + " calls a function for a method or an authorizer of an API. Name it, as"
          + " arn:aws:execute-api:region:account:api-id/stage/method/path.";
    }
    if (acting.contains("elasticloadbalancing")) {
      return LOAD_BALANCING
          + " calls a function for a target group. Name it, as"
          + " arn:aws:elasticloadbalancing:region:account:targetgroup/name/id.";
    }
    return service
        + " acts for resources of "
        + String.join(", ", acting)
        + " alone"
        + (acting.contains("s3") ? " (S3 for buckets)" : "")
        + (acting.contains("events")
            ? " (rules; schedules act by a role that trusts scheduler.amazonaws.com)"
            : "")
        + ". Name one.";
  }

  /** Returns whether no ARN of a condition is a source, and nothing else is wrong with one. */
  private static boolean isNever(
      ConditionView condition, Predicate<String> isNoSource, Judgement judgement) {
    List<String> arns = condition.comparison().values();
    return !arns.isEmpty()
        && !condition.comparison().holdsWithoutKey()
        && arns.stream().allMatch(isNoSource)
        && condition.values().strings().stream()
            .noneMatch(
                value ->
                    ArnRules.isFaulty(value, judgement)
                        || ArnValueRules.isNameless(value, judgement));
  }

  /** A service that takes a role for all of an account, or for a group, says so in the source. */
  private static void roles(List<Element> services, StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.ROLE_TRUST) {
      return;
    }
    String service = services.get(0).text();
    for (ConditionView condition : statement.conditionsOn(SOURCE_ARN)) {
      if (isNever(condition, arn -> isForNone(services, arn), judgement)) {
        judgement.report(
            Check.STATEMENT_NEVER_APPLIES,
            condition.values(),
            "The statement never applies: "
                + service
                + requireNonNull(NEVER_FOR.get(service)).instead());
      }
    }
  }

  private static boolean isForNone(List<Element> services, String arn) {
    return !Placeholders.isIn(arn)
        && services.stream()
            .map(Element::text)
            .allMatch(
                one ->
                    NEVER_FOR.containsKey(one) && NEVER_FOR.get(one).arns().matcher(arn).matches());
  }

  private static boolean callsFunctions(StatementView statement) {
    return !statement.has("NotAction")
        && statement.patterns("Action").stream()
            .allMatch(action -> action.service().equalsIgnoreCase("lambda"));
  }

  private static boolean mayActFor(Set<String> acting, String text) {
    return Arn.parse(text)
        .map(
            arn ->
                !NO_SOURCE.matcher(Placeholders.starred(text)).matches()
                    && (Placeholders.isIn(text)
                        || acting.stream().anyMatch(WildcardPattern.of(arn.service())::matches)))
        .orElse(true);
  }
}
