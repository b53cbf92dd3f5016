package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.WrittenUse;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the constants of a request say of the resources that its actions are authorized on. */
final class CalledResourcesTest {

  /** Each row: action, request, its setters with constants (a question mark is none), ARNs. */
  @ParameterizedTest
  @CsvSource({
    // A version has a name of its own, beside that of what it is of.
    "omics:GetAnnotationStoreVersion, omics.GetAnnotationStoreVersion, name=clinvar versionName=v1,"
        + " arn:aws:omics:*:*:annotationStore/clinvar/version/v1",
    "omics:CreateAnnotationStoreVersion, omics.CreateAnnotationStoreVersion, name=clinvar"
        + " versionName=v1, arn:aws:omics:*:*:annotationStore/clinvar",
    "omics:DeleteAnnotationStoreVersions, omics.DeleteAnnotationStoreVersions, name=clinvar"
        + " versions=v1, arn:aws:omics:*:*:annotationStore/clinvar"
        + " arn:aws:omics:*:*:annotationStore/clinvar/version/*",
    "lex:DeleteIntentVersion, lexmodelbuilding.DeleteIntentVersion, name=order version=1,"
        + " arn:aws:lex:*:*:intent:order:*",
    // A name of what the request is about, where ARNs have a word for that alone.
    "aps:PutRuleGroupsNamespace, amp.PutRuleGroupsNamespace, workspaceId=ws-1 name=slo,"
        + " arn:aws:aps:*:*:rulegroupsnamespace/ws-1/slo",
    "lex:PutBotAlias, lexmodelbuilding.PutBotAlias, botName=Order name=prod,"
        + " arn:aws:lex:*:*:bot:Order:prod",
    "lex:DeleteBotVersion, lexmodelbuilding.DeleteBotVersion, name=Order,"
        + " arn:aws:lex:*:*:bot/* arn:aws:lex:*:*:bot:* arn:aws:lex:*:*:bot:*:*",
    // A name of what comes in two kinds.
    "network-firewall:UpdateRuleGroup, networkfirewall.UpdateRuleGroup, ruleGroupName=shared,"
        + " arn:aws:network-firewall:*:*:stateful-rulegroup/shared"
        + " arn:aws:network-firewall:*:*:stateless-rulegroup/shared",
    // Whom a statement connects as, and to which database.
    "redshift:GetClusterCredentials, redshiftdata.ExecuteStatement, clusterIdentifier=c"
        + " database=sales dbUser=app, arn:aws:redshift:*:*:dbname:c/sales"
        + " arn:aws:redshift:*:*:dbuser:c/app",
    "redshift:GetClusterCredentialsWithIAM, redshiftdata.DescribeTable, clusterIdentifier=c"
        + " connectedDatabase=sales, arn:aws:redshift:*:*:dbname:c/sales",
    "redshift:GetClusterCredentials, redshift.GetClusterCredentials, clusterIdentifier=c"
        + " dbUser=app, arn:aws:redshift:*:*:dbuser:c/app",
    // A list of ids, the name of what has an id, and a bucket and a key of S3 elsewhere.
    "secretsmanager:GetSecretValue, secretsmanager.BatchGetSecretValue, secretIdList=a,"
        + " arn:aws:secretsmanager:*:*:secret:a-??????",
    "rekognition:StartStreamProcessor, rekognition.StartStreamProcessor, name=door,"
        + " arn:aws:rekognition:*:*:streamprocessor/door",
    "ecs:DescribeTasks, ecs.DescribeTasks, cluster=web tasks=0a1b,"
        + " arn:aws:ecs:*:*:task/web/0a1b",
    "cloudformation:DescribeStacks, cloudformation.DescribeStacks, stackName=shop,"
        + " arn:aws:cloudformation:*:*:stack/shop/*",
    "codebuild:BatchGetProjects, codebuild.BatchGetProjects, names=web,"
        + " arn:aws:codebuild:*:*:project/web",
    "iot:DescribeCertificate, iot.DescribeCertificate, certificateId=0a1b,"
        + " arn:aws:iot:*:*:cert/0a1b",
    "s3:GetObjectVersion, lambda.UpdateFunctionCode, functionName=f s3Bucket=code s3Key=f.zip,"
        + " arn:aws:s3:::code/f.zip",
    // What an operation is about, though its name goes on; not what it makes, nor another type.
    "glue:StartWorkflowRun, glue.StartWorkflowRun, name=w, arn:aws:glue:*:*:workflow/w",
    "codepipeline:GetPipelineState, codepipeline.GetPipelineState, name=p,"
        + " arn:aws:codepipeline:*:*:p",
    "cloudfront:GetDistributionConfig, cloudfront.GetDistributionConfig, id=E1,"
        + " arn:aws:cloudfront::*:distribution/E1",
    "cloudtrail:StartLogging, cloudtrail.StartLogging, name=t, arn:aws:cloudtrail:*:*:trail/t",
    "kendra:StartDataSourceSyncJob, kendra.StartDataSourceSyncJob, id=d indexId=i,"
        + " arn:aws:kendra:*:*:index/i arn:aws:kendra:*:*:index/i/data-source/d",
    "translate:ImportTerminology, translate.ImportTerminology, name=n,"
        + " arn:aws:translate:*:*:terminology/n",
    "quicksight:DescribeIngestion, quicksight.DescribeIngestion, dataSetId=d ingestionId=i,"
        + " arn:aws:quicksight:*:*:dataset/d/ingestion/i",
    // A name or an id of what the operation is about, and the id of a type.
    "scheduler:DeleteSchedule, scheduler.DeleteSchedule, groupName=g name=n,"
        + " arn:aws:scheduler:*:*:schedule/g/n",
    "states:CreateStateMachine, sfn.CreateStateMachine, name=orders,"
        + " arn:aws:states:*:*:stateMachine:orders",
    "events:PutRule, eventbridge.PutRule, name=nightly eventBusName=acme,"
        + " arn:aws:events:*:*:rule/acme/nightly",
    "events:PutRule, eventbridge.PutRule, name=nightly eventBusName=default,"
        + " arn:aws:events:*:*:rule/nightly",
    "events:PutRule, eventbridge.PutRule, name=nightly eventBusName=?,"
        + " arn:aws:events:*:*:rule/*/nightly arn:aws:events:*:*:rule/nightly",
    "events:DeleteRule, eventbridge.DeleteRule, name=nightly, arn:aws:events:*:*:rule/nightly",
    "glue:GetTable, glue.GetTable, databaseName=d name=t, arn:aws:glue:*:*:catalog"
        + " arn:aws:glue:*:*:database/d arn:aws:glue:*:*:table/d/t",
    "route53:ChangeResourceRecordSets, route53.ChangeResourceRecordSets, hostedZoneId=Z1,"
        + " arn:aws:route53:::hostedzone/Z1",
    "sqs:SendMessage, sqs.SendMessage,"
        + " queueUrl=https://sqs.cn-north-1.amazonaws.com.cn/111122223333/a.fifo,"
        + " arn:aws-cn:sqs:cn-north-1:111122223333:a.fifo",
    // A setter or a placeholder can have the last words of the type alone, or one of several names.
    "scheduler:CreateScheduleGroup, scheduler.CreateScheduleGroup, name=nightly,"
        + " arn:aws:scheduler:*:*:schedule-group/nightly",
    "transcribe:GetTranscriptionJob, transcribe.GetTranscriptionJob, transcriptionJobName=j,"
        + " arn:aws:transcribe:*:*:transcription-job/j",
    "ec2:AuthorizeSecurityGroupIngress, ec2.AuthorizeSecurityGroupIngress, groupId=sg-1,"
        + " arn:aws:ec2:*:*:security-group/sg-1",
    "ec2:StartInstances, ec2.StartInstances, instanceIds=i-1, arn:aws:ec2:*:*:instance/i-1",
    "mobiletargeting:SendMessages, pinpoint.SendMessages, applicationId=a,"
        + " arn:aws:mobiletargeting:*:*:apps/a/messages",
    "ssm:GetParametersByPath, ssm.GetParametersByPath, path=/app,"
        + " arn:aws:ssm:*:*:parameter/app",
    "ecs:RunTask, ecs.RunTask, taskDefinition=job:3, arn:aws:ecs:*:*:task-definition/job:3",
    "ecs:RunTask, ecs.RunTask, taskDefinition=job, arn:aws:ecs:*:*:task-definition/job:*",
    "iam:GetRole, iam.GetRole, roleName=app,"
        + " arn:aws:iam::*:role/app arn:aws:iam::*:role/*/app",
    // Several in one, the family of a definition, a group by another name, and what RDS says
    // longer.
    "ecs:DescribeServices, ecs.DescribeServices, cluster=web services=shop,"
        + " arn:aws:ecs:*:*:service/web/shop",
    "ecs:RegisterTaskDefinition, ecs.RegisterTaskDefinition, family=shop,"
        + " arn:aws:ecs:*:*:task-definition/shop:*",
    "autoscaling:SetDesiredCapacity, autoscaling.SetDesiredCapacity, autoScalingGroupName=web,"
        + " arn:aws:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/web",
    "rds:DeleteDBSnapshot, rds.DeleteDbSnapshot, dbSnapshotIdentifier=s,"
        + " arn:aws:rds:*:*:snapshot:s",
    "rds:DeleteDBParameterGroup, rds.DeleteDbParameterGroup, dbParameterGroupName=g,"
        + " arn:aws:rds:*:*:pg:g",
    "rds:DeleteDBClusterEndpoint, rds.DeleteDbClusterEndpoint, dbClusterEndpointIdentifier=e,"
        + " arn:aws:rds:*:*:cluster-endpoint:e",
  })
  void constantsNameResources(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }

  /** Each row is as above; a tilde stands for a part of which nothing is known. */
  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, s3.GetObject, bucket=acme key=reports/~.csv, arn:aws:s3:::acme/reports/*.csv",
    "s3:GetObject, s3.GetObject, bucket=acme key=alias/~, arn:aws:s3:::acme/alias/*",
    "s3:GetObject, s3.GetObject, bucket=acme key=alias/a, arn:aws:s3:::acme/alias/a",
    "s3:GetObject, s3.GetObject, bucket=acme-~ key=?, arn:aws:s3:::acme-*/*",
    "s3:GetObject, s3.GetObject, bucket=arn:aws:s3:~:~:accesspoint/ap key=~/a,"
        + " arn:aws:s3:*:*:accesspoint/ap/object/*/a",
    "s3:GetObject, s3.CopyObject, copySource=from/~ bucket=to key=b, arn:aws:s3:::from/*",
    "s3:GetObject, s3.CopyObject, copySource=~/a bucket=to key=b,"
        + " arn:aws:s3:*:*:accesspoint/*/object/* arn:aws:s3:::*/*",
    // A copy that replaces what has not changed reads that, too.
    "s3:GetObject, s3.CopyObject, sourceBucket=from sourceKey=a bucket=to key=b ifMatch=?,"
        + " arn:aws:s3:::from/a arn:aws:s3:::from/b arn:aws:s3:::to/a arn:aws:s3:::to/b",
    "s3:GetObject, s3.CopyObject, sourceBucket=from sourceKey=a sourceVersionId=? bucket=to key=b"
        + " ifMatch=?, arn:aws:s3:::to/b",
    "s3:GetObjectVersion, s3.CopyObject,"
        + " sourceBucket=from sourceKey=a sourceVersionId=? bucket=to key=b ifMatch=?,"
        + " arn:aws:s3:::from/a",
    "s3:GetObjectTagging, s3.CopyObject, sourceBucket=from sourceKey=a bucket=to key=b ifMatch=?,"
        + " arn:aws:s3:::from/a",
    "secretsmanager:GetSecretValue, secretsmanager.GetSecretValue, secretId=prod/~,"
        + " arn:aws:secretsmanager:*:*:secret:prod/*-??????",
    "ssm:GetParameter, ssm.GetParameter, name=/app/~/db, arn:aws:ssm:*:*:parameter/app/*/db",
    "ssm:GetParameter, ssm.GetParameter, name=~/db, arn:aws:ssm:*:*:parameter/*db",
    "sqs:SendMessage, sqs.SendMessage, queueUrl=https://sqs.~.amazonaws.com/~/orders,"
        + " arn:aws:sqs:*:*:orders",
    "sqs:SendMessage, sqs.SendMessage, queueUrl=~/orders, arn:aws:sqs:*:*:*",
    "sns:Publish, sns.Publish, topicArn=arn:aws:sns:~:~:news, arn:aws:sns:*:*:news",
    "sns:Publish, sns.Publish, topicArn=~:news, arn:aws:sns:*:*:*",
    "sns:Publish, sns.Publish, topicArn=arn:aws:sns:~:news, arn:aws:sns:*:*:*",
    "states:StartExecution, sfn.StartExecution, stateMachineArn=arn:aws:states:~:~:stateMachine:o,"
        + " arn:aws:states:*:*:stateMachine:o",
    "kms:Encrypt, kms.Encrypt, keyId=alias/~, arn:aws:kms:*:*:key/*",
    "kms:Encrypt, kms.Encrypt, keyId=~-app, arn:aws:kms:*:*:key/*",
    "dynamodb:GetItem, dynamodb.GetItem, tableName=~-orders, arn:aws:dynamodb:*:*:table/*-orders",
    "iam:CreateUser, iam.CreateUser, userName=u path=/app/~/, arn:aws:iam::*:user/app/*/u",
    "iam:CreateUser, iam.CreateUser, userName=u path=~app/, arn:aws:iam::*:user/*app/u",
    "iam:CreateUser, iam.CreateUser, userName=~ path=/app/~, arn:aws:iam::*:user/app/*",
    "iam:CreateUser, iam.CreateUser, userName=~-u path=/app/, arn:aws:iam::*:user/app/*-u",
  })
  void aPartOfATextNamesResources(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters.replace('~', RequestUse.OPEN));
  }

  /** What leads to an action tells what it is about. */
  @ParameterizedTest
  @CsvSource({
    "lambda:InvokeFunction, arn:aws:lambda:eu-west-1:111122223333:function:f,"
        + " arn:aws:lambda:eu-west-1:111122223333:function:f",
    "s3:GetObject, s3://audio/a/b.mp3, arn:aws:s3:::audio/a/b.mp3",
    "s3:PutObject, s3://audio/a/, arn:aws:s3:::audio/a/*",
    "s3:PutObject, s3://audio/a.b, arn:aws:s3:::audio/a.b arn:aws:s3:::audio/a.b/*",
    "s3:PutObject, s3://audio/*, arn:aws:s3:::audio/*",
    "s3:PutObject, s3://audio/a.b/c, arn:aws:s3:::audio/a.b/c arn:aws:s3:::audio/a.b/c/*",
    // Where much is written is a folder, whatever it is called, and a version is no file's ending.
    "s3:PutObject, s3://audio/team.a, arn:aws:s3:::audio/team.a arn:aws:s3:::audio/team.a/*",
    "s3:GetObject, s3://audio/data-1.0, arn:aws:s3:::audio/data-1.0 arn:aws:s3:::audio/data-1.0/*",
    "s3:PutObject, s3://audio, arn:aws:s3:::audio/*",
    "s3:PutObject, s3://audio/, arn:aws:s3:::audio/*",
    "s3:GetObject, https://audio.s3.amazonaws.com/a/b.mp3, arn:aws:s3:::audio/a/b.mp3",
    "s3:GetObject, https://a.b.s3.eu-west-1.amazonaws.com/c, arn:aws:s3:::a.b/c",
    "s3:GetObject, https://s3.amazonaws.com/audio/a.mp3, arn:aws:s3:::audio/a.mp3",
    "s3:GetObject, https://s3.eu-west-1.amazonaws.com/audio/a/b.mp3, arn:aws:s3:::audio/a/b.mp3",
    "s3:GetObject, https://s3-eu-west-1.amazonaws.com/audio/b.mp3, arn:aws:s3:::audio/b.mp3",
    "s3:GetObject, https://s3.amazonaws.com/audio/a%20b.mp3,"
        + " arn:aws:s3:::*/* arn:aws:s3:*:*:accesspoint/*/object/*",
    "s3:GetObject, https://audio.s3.amazonaws.com/a+b.mp3,"
        + " arn:aws:s3:::*/* arn:aws:s3:*:*:accesspoint/*/object/*",
    "s3:PutObject, UNLOAD (SELECT * FROM a) TO 's3://audio/b' WITH (format = 'CSV'),"
        + " arn:aws:s3:::audio/b arn:aws:s3:::audio/b/*",
    "s3:GetBucketAcl, unload(SELECT 1) to 's3://audio/*', arn:aws:s3:::audio",
    "s3:PutObject, SELECT ') TO s3://audio/b', arn:aws:s3:::*/* arn:aws:s3:*:*:accesspoint/*/object/*",
    "s3:PutObject, audio, arn:aws:s3:::audio/*",
    "s3:GetBucketLocation, s3://audio/a/, arn:aws:s3:::audio",
    "s3:GetBucketLocation, s3://audio, arn:aws:s3:::audio",
    "s3:GetBucketLocation, s3://audio-1a2b-s3alias/a,"
        + " arn:aws:s3:::* arn:aws:s3:*:*:accesspoint/*",
    "iam:PassRole, worker, arn:aws:iam::*:role/worker arn:aws:iam::*:role/*/worker",
    "iam:PassRole, /jobs/worker, arn:aws:iam::*:role/jobs/worker arn:aws:iam::*:role/*/jobs/worker",
    "iam:PassRole, worker-*, arn:aws:iam::*:role/worker-* arn:aws:iam::*:role/*/worker-*",
    "iam:PassRole, */worker, arn:aws:iam::*:role/*",
    "iam:PassRole, arn:aws:iam::*:instance-profile/worker, arn:aws:iam::*:role/*",
    // The role of a cluster is not the one that EKS makes for itself.
    "iam:CreateServiceLinkedRole, arn:aws:iam::111122223333:role/eks,"
        + " arn:aws:iam::*:role/aws-service-role/*",
    "s3:GetObject, https://acme.example/audio/a.mp3,"
        + " arn:aws:s3:::*/* arn:aws:s3:*:*:accesspoint/*/object/*",
  })
  void whatLeadsToAnActionNamesItsResource(String action, String text, String arns) {
    assertEquals(
        Set.of(arns.split(" ", -1)),
        WrittenRequest.arns(Map.of())
            .of(
                new AuthorizedAction(action, Map.of()),
                new OperationRequest("a", "a.model.BRequest", Set.of(text), Set.of())));
  }

  /** In the operation's own service it may be a name of something else, or of a part of it all. */
  @ParameterizedTest
  @CsvSource({
    "s3:PutObjectAcl, s3, s3.PutObject, bucket=acme key=a, public-read, arn:aws:s3:::acme/a",
    "s3:PutObjectTagging, s3, s3.PutObject, bucket=acme key=a, old, arn:aws:s3:::acme/a",
    "network-firewall:AssociateFirewallPolicy, network-firewall, networkfirewall.CreateFirewall,"
        + " firewallName=f firewallPolicyArn=arn:aws:network-firewall:a:1:firewall-policy/p,"
        + " arn:aws:network-firewall:a:1:firewall-policy/p,"
        + " arn:aws:network-firewall:*:*:firewall/f"
        + " arn:aws:network-firewall:a:1:firewall-policy/p",
    "lambda:GetLayerVersion, lambda, lambda.CreateFunction, functionName=f layers=?,"
        + " arn:aws:lambda:eu-west-1:111122223333:layer:l:1,"
        + " arn:aws:lambda:eu-west-1:111122223333:layer:l:1",
  })
  void whatLeadsToAnActionOfTheOwnServiceIsNotAllOfIt(
      String action, String service, String request, String setters, String text, String arns) {
    String type = request.replace(".", ".model.") + "Request";
    assertEquals(
        Set.of(arns.split(" ", -1)),
        WrittenRequest.arns(Map.of(type, WrittenUse.of(setters)))
            .of(
                new AuthorizedAction(action, Map.of()),
                new OperationRequest(service, type, Set.of(text), Set.of())));
  }

  /** Of the bucket that leads to an action the object counts, if each request names one. */
  @ParameterizedTest
  @CsvSource({"s3Key=a.zip, a.zip", "s3Key=?, *", "publish=?, *"})
  void anObjectInTheBucketThatLeadsToAnActionIsNamed(String setter, String key) {
    String request = "lambda.model.UpdateFunctionCodeRequest";
    RequestUse use = WrittenUse.of("s3Bucket=code " + setter);
    assertEquals(
        Set.of("arn:aws:s3:::code/" + key),
        WrittenRequest.arns(Map.of(request, use))
            .of(
                new AuthorizedAction("s3:GetObject", Map.of()),
                new OperationRequest("lambda", request, Set.of("code"), Set.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "dynamodb:Query, dynamodb.model.QueryRequest, tableName=orders, indexName=by-date,"
        + " arn:aws:dynamodb:*:*:table/orders arn:aws:dynamodb:*:*:table/orders/index/by-date",
    "lambda:InvokeFunction, lambda.model.InvokeRequest, functionName=orders, qualifier=live,"
        + " arn:aws:lambda:*:*:function:orders arn:aws:lambda:*:*:function:orders:live",
    "iot:GetThingShadow, iotdataplane.model.GetThingShadowRequest, thingName=door, shadowName=lock,"
        + " arn:aws:iot:*:*:thing/door arn:aws:iot:*:*:thing/door/lock",
    // What is left out somewhere is there something else, such as the cluster that is the default.
    "ecs:DescribeServices, ecs.model.DescribeServicesRequest, services=shop, cluster=web,"
        + " arn:aws:ecs:*:*:service/default/shop arn:aws:ecs:*:*:service/web/shop",
    "scheduler:GetSchedule, scheduler.model.GetScheduleRequest, name=nightly, groupName=reports,"
        + " arn:aws:scheduler:*:*:schedule/default/nightly"
        + " arn:aws:scheduler:*:*:schedule/reports/nightly",
    // An ARN of its own type does not say that the others are of other types.
    "batch:CreateJobQueue, batch.model.CreateJobQueueRequest, jobQueueName=q,"
        + " schedulingPolicyArn=arn:aws:batch:eu-west-1:111122223333:scheduling-policy/p,"
        + " arn:aws:batch:*:*:job-queue/q arn:aws:batch:*:*:scheduling-policy/*",
    "redshift:RestoreFromClusterSnapshot, redshift.model.RestoreFromClusterSnapshotRequest,"
        + " clusterIdentifier=new,"
        + " snapshotArn=arn:aws:redshift:eu-west-1:111122223333:snapshot:old/s,"
        + " arn:aws:redshift:*:*:cluster:new arn:aws:redshift:*:*:snapshot:*/*",
    // By name here, by ARN there.
    "cloudtrail:StopLogging, cloudtrail.model.StopLoggingRequest, name=u,"
        + " name=arn:aws:cloudtrail:eu-west-1:111122223333:trail/t,"
        + " arn:aws:cloudtrail:*:*:trail/u arn:aws:cloudtrail:eu-west-1:111122223333:trail/t",
  })
  void whatOnlySomeRequestsSetNarrowsOnlySome(
      String action, String type, String always, String once, String arns) {
    RequestUse use = WrittenUse.again(WrittenUse.of(always), always + ' ' + once);
    assertEquals(Set.of(arns.split(" ", -1)), WrittenRequest.arns(action, type, Map.of(type, use)));
  }
}
