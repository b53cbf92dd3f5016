package dev.carillon.catalog.policyfile;

import dev.carillon.internal.pattern.Placeholders;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ARNs of resources that a template makes: which form {@code Fn::GetAtt} or {@code Ref} gives
 * is told by the resource's type, and only the name is left to the deployment.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html">
 *     Return values of resource types</a>
 */
final class TemplateArns {

  /**
   * A type, with the attribute that has the ARN, or would have it, unless {@code Ref} gives it, and
   * the ARN: R stands for the Region, A for the account, a cross for the name, which is one word
   * whatever it is, and a question mark for an id that has a form of its own. What {@code Ref}
   * gives of a table bucket is a name by its page and the ARN by the type's schema, so it is taken
   * for right.
   */
  private static final String TABLE =
      """
      AWS::ApiGateway::RestApi.Arn apigateway:R::/restapis/?
      AWS::AppSync::Api appsync:R:A:apis/?
      AWS::AppSync::Api.ApiArn appsync:R:A:apis/?
      AWS::AppSync::GraphQLApi appsync:R:A:apis/?
      AWS::AppSync::GraphQLApi.Arn appsync:R:A:apis/?
      AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupARN autoscaling:R:A:autoScalingGroup:?:autoScalingGroupName/#
      AWS::Backup::BackupVault.BackupVaultArn backup:R:A:backup-vault:#
      AWS::Batch::JobDefinition batch:R:A:job-definition/#:?
      AWS::Batch::JobQueue batch:R:A:job-queue/#
      AWS::Batch::JobQueue.JobQueueArn batch:R:A:job-queue/#
      AWS::Bedrock::Agent.AgentArn bedrock:R:A:agent/?
      AWS::Bedrock::AgentAlias.AgentAliasArn bedrock:R:A:agent-alias/?/?
      AWS::Bedrock::Guardrail bedrock:R:A:guardrail/?
      AWS::Bedrock::Guardrail.GuardrailArn bedrock:R:A:guardrail/?
      AWS::Bedrock::KnowledgeBase.KnowledgeBaseArn bedrock:R:A:knowledge-base/?
      AWS::BedrockAgentCore::Gateway.GatewayArn bedrock-agentcore:R:A:gateway/?
      AWS::BedrockAgentCore::Memory bedrock-agentcore:R:A:memory/?
      AWS::BedrockAgentCore::Memory.MemoryArn bedrock-agentcore:R:A:memory/?
      AWS::BedrockAgentCore::Runtime.AgentRuntimeArn bedrock-agentcore:R:A:runtime/?
      AWS::CloudTrail::Trail.Arn cloudtrail:R:A:trail/#
      AWS::CloudWatch::Alarm.Arn cloudwatch:R:A:alarm:#
      AWS::CodeBuild::Project.Arn codebuild:R:A:project/#
      AWS::CodeCommit::Repository.Arn codecommit:R:A:#
      AWS::CodePipeline::Pipeline.Arn codepipeline:R:A:#
      AWS::Cognito::UserPool.Arn cognito-idp:R:A:userpool/#
      AWS::Config::ConfigRule.Arn config:R:A:config-rule/?
      AWS::DynamoDB::GlobalTable.Arn dynamodb:R:A:table/#
      AWS::DynamoDB::GlobalTable.StreamArn dynamodb:R:A:table/#/stream/?
      AWS::DynamoDB::Table.Arn dynamodb:R:A:table/#
      AWS::DynamoDB::Table.StreamArn dynamodb:R:A:table/#/stream/?
      AWS::EC2::Instance.Arn ec2:R:A:instance/?
      AWS::EC2::SecurityGroup.Arn ec2:R:A:security-group/?
      AWS::EC2::Volume.Arn ec2:R:A:volume/?
      AWS::ECR::Repository.Arn ecr:R:A:repository/#
      AWS::ECS::Cluster.Arn ecs:R:A:cluster/#
      AWS::ECS::TaskDefinition ecs:R:A:task-definition/#
      AWS::EFS::AccessPoint.Arn elasticfilesystem:R:A:access-point/?
      AWS::EFS::FileSystem.Arn elasticfilesystem:R:A:file-system/#
      AWS::EKS::Cluster.Arn eks:R:A:cluster/#
      AWS::ElasticLoadBalancingV2::LoadBalancer elasticloadbalancing:R:A:loadbalancer/?/?/?
      AWS::ElasticLoadBalancingV2::TargetGroup elasticloadbalancing:R:A:targetgroup/?/?
      AWS::Elasticsearch::Domain.Arn es:R:A:domain/#
      AWS::Events::ApiDestination.Arn events:R:A:api-destination/#/?
      AWS::Events::ApiDestination.ArnForPolicy events:R:A:api-destination/#
      AWS::Events::Connection.Arn events:R:A:connection/#/?
      AWS::Events::Connection.ArnForPolicy events:R:A:connection/#
      AWS::Events::Connection.SecretArn secretsmanager:R:A:secret:?
      AWS::Events::EventBus.Arn events:R:A:event-bus/#
      AWS::Events::Rule.Arn events:R:A:rule/#
      AWS::IAM::Group.Arn iam::A:group/#
      AWS::IAM::InstanceProfile.Arn iam::A:instance-profile/#
      AWS::IAM::Role.Arn iam::A:role/#
      AWS::IAM::User.Arn iam::A:user/#
      AWS::IoT::Thing.Arn iot:R:A:thing/#
      AWS::IoT::TopicRule.Arn iot:R:A:rule/#
      AWS::KMS::Alias.Arn kms:R:A:alias/?
      AWS::KMS::Key.Arn kms:R:A:key/?
      AWS::KMS::ReplicaKey.Arn kms:R:A:key/?
      AWS::Kinesis::Stream.Arn kinesis:R:A:stream/#
      AWS::Kinesis::StreamConsumer kinesis:R:A:stream/?/consumer/#:?
      AWS::Kinesis::StreamConsumer.ConsumerARN kinesis:R:A:stream/?/consumer/#:?
      AWS::KinesisFirehose::DeliveryStream.Arn firehose:R:A:deliverystream/#
      AWS::Lambda::Alias lambda:R:A:function:?:?
      AWS::Lambda::Function.Arn lambda:R:A:function:#
      AWS::Lambda::LayerVersion lambda:R:A:layer:#:?
      AWS::Lambda::Version lambda:R:A:function:?:?
      AWS::Location::Tracker.Arn geo:R:A:tracker/#
      AWS::Location::Tracker.TrackerArn geo:R:A:tracker/#
      AWS::Logs::LogGroup.Arn logs:R:A:log-group:#:*
      AWS::MSK::Cluster kafka:R:A:cluster/#/?
      AWS::OpenSearchService::Domain.Arn es:R:A:domain/#
      AWS::Pipes::Pipe.Arn pipes:R:A:pipe/#
      AWS::RDS::DBCluster.DBClusterArn rds:R:A:cluster:#
      AWS::RDS::DBInstance.DBInstanceArn rds:R:A:db:#
      AWS::RDS::DBProxy.DBProxyArn rds:R:A:db-proxy:?
      AWS::S3::AccessPoint.Arn s3:R:A:accesspoint/#
      AWS::S3::Bucket.Arn s3:::#
      AWS::S3Tables::Table s3tables:R:A:bucket/?/table/?
      AWS::S3Tables::Table.TableARN s3tables:R:A:bucket/?/table/?
      AWS::S3Tables::TableBucket s3tables:R:A:bucket/#
      AWS::S3Tables::TableBucket.TableBucketARN s3tables:R:A:bucket/#
      AWS::S3Vectors::Index s3vectors:R:A:bucket/?/index/#
      AWS::S3Vectors::Index.IndexArn s3vectors:R:A:bucket/?/index/#
      AWS::S3Vectors::VectorBucket s3vectors:R:A:bucket/#
      AWS::S3Vectors::VectorBucket.VectorBucketArn s3vectors:R:A:bucket/#
      AWS::SNS::Topic sns:R:A:#
      AWS::SNS::Topic.TopicArn sns:R:A:#
      AWS::SQS::Queue.Arn sqs:R:A:#
      AWS::SSM::Parameter.Arn ssm:R:A:parameter/?
      AWS::Scheduler::Schedule.Arn scheduler:R:A:schedule/?/#
      AWS::Scheduler::ScheduleGroup.Arn scheduler:R:A:schedule-group/#
      AWS::SecretsManager::Secret secretsmanager:R:A:secret:?
      AWS::Serverless::Function.Arn lambda:R:A:function:#
      AWS::Serverless::SimpleTable.Arn dynamodb:R:A:table/#
      AWS::Serverless::StateMachine states:R:A:stateMachine:#
      AWS::StepFunctions::Activity states:R:A:activity:#
      AWS::StepFunctions::Activity.Arn states:R:A:activity:#
      AWS::StepFunctions::StateMachine states:R:A:stateMachine:#
      AWS::StepFunctions::StateMachine.Arn states:R:A:stateMachine:#
      AWS::StepFunctions::StateMachineAlias states:R:A:stateMachine:?:?
      AWS::StepFunctions::StateMachineAlias.Arn states:R:A:stateMachine:?:?
      """;

  private static final Map<String, String> FORMS =
      TABLE
          .lines()
          .map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  /** Types that give no ARN at all, neither by {@code Ref} nor by an attribute. */
  private static final Set<String> WITHOUT_ARN =
      Set.of(
          "AWS::Athena::WorkGroup",
          "AWS::CloudFront::CloudFrontOriginAccessIdentity",
          "AWS::CloudFront::Distribution",
          "AWS::CodeDeploy::Application",
          "AWS::Cognito::IdentityPool",
          "AWS::EMR::Cluster",
          "AWS::Glue::Crawler",
          "AWS::Glue::Database",
          "AWS::Glue::Job",
          "AWS::Route53::HostedZone",
          "AWS::SES::ConfigurationSet",
          "AWS::SES::EmailIdentity",
          "AWS::SSM::Document",
          "AWS::Synthetics::Canary");

  /** How attributes are called that are no ARNs; the id of a role or user can be a principal. */
  private static final Pattern NO_ARN = Pattern.compile("((?<!Role|User)Id|Name|Url|URL|Uri)$");

  private static final String QUEUE_URL = ".QueueUrl";

  /** The member of a principal that is the id of an account. */
  private static final String CANONICAL = "CanonicalUser";

  private TemplateArns() {}

  /**
   * Returns a text that begins with a reference as it is written, if what is referred to is no ARN:
   * a name where an attribute has the ARN, an attribute that is called a name or an address, or one
   * that there is not, as the case of its letters counts.
   *
   * @param member where the text stands: for a {@code CanonicalUser} an id is right that is no ARN
   */
  static Optional<String> named(String text, String member, Map<String, String> types) {
    int end = text.indexOf('}');
    String name = text.substring(2, Math.max(2, end));
    if (member.equals(CANONICAL) && name.endsWith(".S3CanonicalUserId")) {
      return Optional.empty();
    }
    String id = name.split("\\.", 2)[0];
    boolean isRef = id.equals(name);
    String type = types.getOrDefault(id, "");
    boolean isName =
        isRef
            ? !FORMS.containsKey(type)
            : NO_ARN.matcher(name).find() || isInOtherCase(type + name.substring(id.length()));
    return WITHOUT_ARN.contains(type)
            || (isName && FORMS.keySet().stream().anyMatch(one -> one.startsWith(type + '.')))
        ? Optional.of((isRef ? "!Ref " : "!GetAtt ") + name + text.substring(end + 1))
        : Optional.empty();
  }

  /** Returns whether an attribute that has the ARN is written with other capital letters. */
  private static boolean isInOtherCase(String attribute) {
    return !FORMS.containsKey(attribute)
        && FORMS.keySet().stream().anyMatch(attribute::equalsIgnoreCase);
  }

  /**
   * Returns an ARN, for references to buckets their names, as such a name is the whole resource,
   * and for those that give the URL of a queue a URL, which is in no ARN.
   */
  static String withNames(String arn, Map<String, String> types) {
    return !arn.startsWith("arn:")
        ? arn
        : Placeholders.IN_FORMAT
            .matcher(arn)
            .replaceAll(
                variable ->
                    Matcher.quoteReplacement(
                        given(variable.group(1), types).orElse(variable.group())));
  }

  private static Optional<String> given(String name, Map<String, String> types) {
    String id = name.endsWith(QUEUE_URL) ? name.replace(QUEUE_URL, "") : name;
    String lower = id.toLowerCase(Locale.ROOT);
    return switch (types.getOrDefault(id, "")) {
      case "AWS::KMS::Alias" -> Optional.of("alias/" + lower);
      case "AWS::S3::Bucket" -> id.equals(name) ? Optional.of(lower) : Optional.empty();
      case "AWS::SQS::Queue" -> Optional.of("https://sqs.amazonaws.com/" + lower);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the ARN that a name stands for, as far as it is known.
   *
   * @param name what is named: {@code "Topic"}, {@code "Bucket.Arn"}
   * @param types the types of the template's resources, by their logical ids
   */
  static Optional<String> of(String name, Map<String, String> types) {
    int dot = (name + '.').indexOf('.');
    String id = name.substring(0, dot);
    return Optional.ofNullable(types.get(id))
        .map(type -> FORMS.get(type + name.substring(dot)))
        .map(
            form ->
                "arn:${AWS::Partition}:"
                    + form.replace(":R:", ":${AWS::Region}:")
                        .replace(":A:", ":${AWS::AccountId}:")
                        .replace("#", id.toLowerCase(Locale.ROOT))
                        .replace("?", "${" + id + '}'));
  }
}
