package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.WrittenUse;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the constants of a request say of the resources that its actions are authorized on. */
final class CalledResourcesTest {

  private static final GivenResources NONE = new GivenResources(Set.of());

  private final BundledCatalogs bundled = new BundledCatalogs();

  /** Each row: action, request, its setters with constants (a question mark is none), ARNs. */
  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, s3.GetObject, bucket=acme key=a/b, arn:aws:s3:::acme/a/b",
    "s3:GetObject, s3.GetObject, bucket=? key=a,"
        + " arn:aws:s3:*:*:accesspoint/*/object/a arn:aws:s3:::*/a",
    // An access point's ARN for a bucket.
    "s3:GetObject, s3.GetObject, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap key=a,"
        + " arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/a",
    "s3:GetObject, s3.GetObject, bucket=arn:aws:s3::111122223333:accesspoint/m.mrap key=?,"
        + " arn:aws:s3::111122223333:accesspoint/m.mrap/object/*",
    "s3:ListBucket, s3.ListObjectsV2, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap,"
        + " arn:aws:s3:eu-west-1:111122223333:accesspoint/ap",
    "s3:PutObject, s3.PutObject, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap bucket=b"
        + " key=a, arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/a arn:aws:s3:::b/a",
    // Its alias does not tell its ARN.
    "s3:GetObject, s3.GetObject, bucket=ap-hrzrlukc5m36ft7okagglf3gmwluquse1b-s3alias key=a,"
        + " arn:aws:s3:*:*:accesspoint/*/object/a",
    "s3:ListBucket, s3.ListObjectsV2, bucket=ap-hrzrlukc5m36ft7okagglf3gmwluquse1b-s3alias,"
        + " arn:aws:s3:*:*:accesspoint/*",
    // That of a directory bucket has the end of a name that tells.
    "s3express:CreateSession, s3.GetObject, bucket=ap--use1-az4--xa-s3 key=a,"
        + " arn:aws:s3express:*:*:accesspoint/ap--use1-az4--xa-s3",
    "s3express:CreateSession, s3.CopyObject, sourceBucket=ap--use1-az4--xa-s3"
        + " destinationBucket=acme--use1-az4--x-s3,"
        + " arn:aws:s3express:*:*:accesspoint/ap--use1-az4--xa-s3"
        + " arn:aws:s3express:*:*:bucket/acme--use1-az4--x-s3",
    "s3express:CreateSession, s3.CopyObject, sourceBucket=from--use1-az4--x-s3 destinationBucket=to,"
        + " arn:aws:s3express:*:*:bucket/from--use1-az4--x-s3",
    "s3express:GetAccessPointPolicy, s3control.GetAccessPointPolicy, name=ap--use1-az4--xa-s3,"
        + " arn:aws:s3express:*:*:accesspoint/ap--use1-az4--xa-s3",
    // The access point is made, not the bucket that it is for.
    "s3:CreateAccessPoint, s3control.CreateAccessPoint, name=ap bucket=acme,"
        + " arn:aws:s3:*:*:accesspoint/ap",
    "s3:CreateAccessPoint, s3control.CreateAccessPoint, name=? bucket=acme,"
        + " arn:aws:s3:*:*:accesspoint/*",
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
    // An id says nothing of other kinds, or of other services.
    "app-integrations:DeleteEventIntegrationAssociation, connect.DeleteIntegrationAssociation,"
        + " integrationAssociationId=i,"
        + " arn:aws:app-integrations:*:*:event-integration-association/*/*",
    // Whatever it is, its ARN is an identifier, too, if it is of one of the action's types.
    "arc-zonal-shift:StartZonalShift, arczonalshift.StartZonalShift,"
        + " resourceIdentifier=arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/w/1,"
        + " arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/w/1",
    "arc-zonal-shift:StartZonalShift, arczonalshift.StartZonalShift,"
        + " resourceIdentifier=arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/w/1"
        + " resourceIdentifier=?,"
        + " arn:aws:elasticloadbalancing:*:*:loadbalancer/app/*/*"
        + " arn:aws:elasticloadbalancing:*:*:loadbalancer/net/*/*",
    "rds:ApplyPendingMaintenanceAction, rds.ApplyPendingMaintenanceAction,"
        + " resourceIdentifier=arn:aws:rds:eu-west-1:111122223333:cluster:main,"
        + " arn:aws:rds:eu-west-1:111122223333:cluster:main",
    "iotwireless:GetPosition, iotwireless.GetPosition, resourceIdentifier=dev-1,"
        + " arn:aws:iotwireless:*:*:WirelessDevice/* arn:aws:iotwireless:*:*:WirelessGateway/*",
    // An identifier, or a name, can be the ARN.
    "oam:GetSink, oam.GetSink, identifier=arn:aws:oam:eu-west-1:111122223333:sink/s1,"
        + " arn:aws:oam:eu-west-1:111122223333:sink/s1",
    "oam:GetSink, oam.GetSink, identifier=s1, arn:aws:oam:*:*:sink/*",
    // What is copied is of another volume than the one that it is copied to.
    "fsx:CopySnapshotAndUpdateVolume, fsx.CopySnapshotAndUpdateVolume, volumeId=fsvol-1"
        + " sourceSnapshotARN=arn:aws:fsx:eu-west-1:111122223333:snapshot/fs-1/fsvolsnap-3,"
        + " arn:aws:fsx:*:*:volume/*/fsvol-1"
        + " arn:aws:fsx:eu-west-1:111122223333:snapshot/fs-1/fsvolsnap-3",
    "fsx:CopySnapshotAndUpdateVolume, fsx.CopySnapshotAndUpdateVolume, volumeId=fsvol-1"
        + " sourceSnapshotARN=?, arn:aws:fsx:*:*:volume/*/fsvol-1 arn:aws:fsx:*:*:snapshot/*/*",
    // A copy reads another object than it writes.
    "s3:GetObject, s3.CopyObject, sourceBucket=from sourceKey=a destinationBucket=to"
        + " destinationKey=b, arn:aws:s3:::from/a",
    "s3:PutObject, s3.CopyObject, sourceBucket=from sourceKey=a destinationBucket=to"
        + " destinationKey=b, arn:aws:s3:::to/b",
    "s3:GetObject, s3.CopyObject, copySource=from/a/c bucket=to key=b, arn:aws:s3:::from/a/c",
    "s3:GetObjectVersion, s3.UploadPartCopy, copySource=? bucket=to key=b,"
        + " arn:aws:s3:*:*:accesspoint/*/object/* arn:aws:s3:::*/*",
    "s3:GetObject, s3.CopyObject, copySource=from/a?versionId=1 bucket=to key=b,"
        + " arn:aws:s3:*:*:accesspoint/*/object/* arn:aws:s3:::*/*",
    "s3:PutObjectTagging, s3.CopyObject, copySource=from/a bucket=to key=b, arn:aws:s3:::to/b",
    // Any identifier can be an ARN of the only type.
    "ivschat:SendEvent, ivschat.SendEvent, eventName=x"
        + " roomIdentifier=arn:aws:ivschat:eu-west-1:111122223333:room/r,"
        + " arn:aws:ivschat:eu-west-1:111122223333:room/r",
    "cloudfront-keyvaluestore:GetKey, cloudfrontkeyvaluestore.GetKey,"
        + " kvsARN=arn:aws:cloudfront::111122223333:key-value-store/k key=a,"
        + " arn:aws:cloudfront::111122223333:key-value-store/k",
    "ivschat:SendEvent, ivschat.SendEvent, roomIdentifier=?, arn:aws:ivschat:*:*:room/*",
    "rds:CopyDBClusterSnapshot, rds.CopyDbClusterSnapshot, targetDBClusterSnapshotIdentifier=new"
        + " sourceDBClusterSnapshotIdentifier=arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:s,"
        + " arn:aws:rds:*:*:cluster-snapshot:new arn:aws:rds:*:*:cluster-snapshot:s",
    "rds:CopyDBClusterSnapshot, rds.CopyDbClusterSnapshot, targetDBClusterSnapshotIdentifier=new"
        + " sourceDBClusterSnapshotIdentifier=?, arn:aws:rds:*:*:cluster-snapshot:*",
    "dynamodb:RestoreTableToPointInTime, dynamodb.RestoreTableToPointInTime, sourceTableName=a"
        + " targetTableName=b, arn:aws:dynamodb:*:*:table/a arn:aws:dynamodb:*:*:table/b",
    // What is copied is not what that makes, which has no name.
    "ec2:CopySnapshot, ec2.CopySnapshot, sourceSnapshotId=snap-1 sourceRegion=eu-west-1,"
        + " arn:aws:ec2:*::snapshot/*",
    // Who renames a user has to be allowed it on both.
    "iam:UpdateGroup, iam.UpdateGroup, groupName=a newGroupName=b, arn:aws:iam::*:group/a"
        + " arn:aws:iam::*:group/*/a arn:aws:iam::*:group/b arn:aws:iam::*:group/*/b",
    "codedeploy:UpdateDeploymentGroup, codedeploy.UpdateDeploymentGroup, applicationName=a"
        + " currentDeploymentGroupName=b newDeploymentGroupName=c,"
        + " arn:aws:codedeploy:*:*:deploymentgroup:a/b arn:aws:codedeploy:*:*:deploymentgroup:a/c",
    "codedeploy:UpdateDeploymentGroup, codedeploy.UpdateDeploymentGroup, applicationName=a"
        + " currentDeploymentGroupName=b, arn:aws:codedeploy:*:*:deploymentgroup:a/b",
    // Nobody names the key that an alias is taken from.
    "kms:UpdateAlias, kms.UpdateAlias, targetKeyId=k,"
        + " arn:aws:kms:*:*:alias/* arn:aws:kms:*:*:key/*",
    // A task of a group is none, though its ARN goes on where a group's ends.
    "resource-groups:CancelTagSyncTask, resourcegroups.CancelTagSyncTask,"
        + " taskArn=arn:aws:resource-groups:eu-west-1:111122223333:group/g/i/tag-sync-task/t, *",
    // What has to be granted on more than is named.
    "cloudwatch:PutCompositeAlarm, cloudwatch.PutCompositeAlarm, alarmName=a, *",
    "cloudwatch:PutMetricAlarm, cloudwatch.PutMetricAlarm, alarmName=a,"
        + " arn:aws:cloudwatch:*:*:alarm:a",
    "cloudwatch:DescribeAlarms, cloudwatch.DescribeAlarms, alarmNames=a alarmTypes=?, *",
    "cloudwatch:DescribeAlarms, cloudwatch.DescribeAlarms, alarmNames=a,"
        + " arn:aws:cloudwatch:*:*:alarm:a",
    "cassandra:Select, keyspaces.GetTable, keyspaceName=k tableName=t,"
        + " arn:aws:cassandra:*:*:/keyspace/k/table/t arn:aws:cassandra:*:*:/keyspace/system*",
    "cloudformation:ListHookResults, cloudformation.ListHookResults, targetId=x,"
        + " arn:aws:cloudformation:*:*:stack/*/*",
    // Of two sides an action can be about one.
    "kms:ReEncryptFrom, kms.ReEncrypt, sourceKeyId=a destinationKeyId=b,"
        + " arn:aws:kms:*:*:key/a",
    "kms:ReEncryptTo, kms.ReEncrypt, sourceKeyId=a destinationKeyId=b, arn:aws:kms:*:*:key/b",
    "kms:ReEncryptFrom, kms.ReEncrypt,"
        + " destinationKeyId=arn:aws:kms:eu-west-1:111122223333:key/b, arn:aws:kms:*:*:key/*",
    "sqs:SendMessage, sqs.StartMessageMoveTask,"
        + " sourceArn=arn:aws:sqs:eu-west-1:111122223333:dead, arn:aws:sqs:*:*:*",
    "sqs:SendMessage, sqs.StartMessageMoveTask, sourceArn=?"
        + " destinationArn=arn:aws:sqs:eu-west-1:111122223333:work,"
        + " arn:aws:sqs:eu-west-1:111122223333:work",
    "sqs:ReceiveMessage, sqs.StartMessageMoveTask,"
        + " sourceArn=arn:aws:sqs:eu-west-1:111122223333:dead destinationArn=?,"
        + " arn:aws:sqs:eu-west-1:111122223333:dead",
    // An ARN says which of several types is meant, and the names of what is below it.
    "elasticloadbalancing:ModifyListener, elasticloadbalancingv2.ModifyListener,"
        + " listenerArn=arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/a/5/f,"
        + " arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/a/5/f",
    "elasticloadbalancing:ModifyListener, elasticloadbalancingv2.ModifyListener, listenerArn=?,"
        + " arn:aws:elasticloadbalancing:*:*:listener/app/*/*/*"
        + " arn:aws:elasticloadbalancing:*:*:listener/gwy/*/*/*"
        + " arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*",
    "iot:CreateJob, iot.CreateJob, jobId=j"
        + " targets=arn:aws:iot:eu-west-1:111122223333:thing/a,"
        + " arn:aws:iot:*:*:job/j arn:aws:iot:eu-west-1:111122223333:thing/a",
    "iot:CreateJob, iot.CreateJob, jobId=j targets=?,"
        + " arn:aws:iot:*:*:job/j arn:aws:iot:*:*:thing/* arn:aws:iot:*:*:thinggroup/*",
    "ecs:DescribeServices, ecs.DescribeServices, services=shop"
        + " cluster=arn:aws:ecs:eu-west-1:111122223333:cluster/web,"
        + " arn:aws:ecs:*:*:service/web/shop",
    "kinesis:DescribeStreamConsumer, kinesis.DescribeStreamConsumer, consumerName=c"
        + " streamARN=arn:aws:kinesis:eu-west-1:111122223333:stream/clicks,"
        + " arn:aws:kinesis:*:*:*/clicks/consumer/c:*",
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
    "cloudtrail:StartLogging, cloudtrail.StartLogging, name=t, arn:aws:cloudtrail:*:*:trail/*",
    "kendra:StartDataSourceSyncJob, kendra.StartDataSourceSyncJob, id=d indexId=i,"
        + " arn:aws:kendra:*:*:index/i arn:aws:kendra:*:*:index/i/data-source/d",
    "translate:ImportTerminology, translate.ImportTerminology, name=n,"
        + " arn:aws:translate:*:*:terminology/n",
    "quicksight:DescribeIngestion, quicksight.DescribeIngestion, dataSetId=d ingestionId=i,"
        + " arn:aws:quicksight:*:*:dataset/d/ingestion/i",
    // An identifier is a name or an id.
    "redshift:PauseCluster, redshift.PauseCluster, clusterIdentifier=c,"
        + " arn:aws:redshift:*:*:cluster:c",
    "bedrock:ApplyGuardrail, bedrockruntime.ApplyGuardrail, guardrailIdentifier=g,"
        + " arn:aws:bedrock:*:*:guardrail/g",
    "rds:StopDBInstance, rds.StopDbInstance, dbInstanceIdentifier=i, arn:aws:rds:*:*:db:i",
    // The ARN of whatever it is about, and one by the last word of its type.
    "pipes:TagResource, pipes.TagResource,"
        + " resourceArn=arn:aws:pipes:eu-west-1:111122223333:pipe/p,"
        + " arn:aws:pipes:eu-west-1:111122223333:pipe/p",
    "pipes:TagResource, pipes.TagResource, resourceArn=?, arn:aws:pipes:*:*:pipe/*",
    "comprehend:ClassifyDocument, comprehend.ClassifyDocument,"
        + " endpointArn=arn:aws:comprehend:eu-west-1:111122223333:document-classifier-endpoint/e,"
        + " arn:aws:comprehend:eu-west-1:111122223333:document-classifier-endpoint/e",
    // The ARN of a table for its name, and indexes.
    "dynamodb:GetItem, dynamodb.GetItem, tableName=orders, arn:aws:dynamodb:*:*:table/orders",
    "dynamodb:GetItem, dynamodb.GetItem,"
        + " tableName=arn:aws:dynamodb:eu-west-1:111122223333:table/orders,"
        + " arn:aws:dynamodb:eu-west-1:111122223333:table/orders",
    "dynamodb:Query, dynamodb.Query, tableName=orders, arn:aws:dynamodb:*:*:table/orders",
    "dynamodb:Query, dynamodb.Query, tableName=orders indexName=by-date,"
        + " arn:aws:dynamodb:*:*:table/orders/index/by-date",
    "dynamodb:Scan, dynamodb.Scan,"
        + " tableName=arn:aws:dynamodb:eu-west-1:111122223333:table/orders indexName=?,"
        + " arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/*",
    // What means more in a policy than in code stands for itself.
    "dynamodb:Query, dynamodb.Query, tableName=a* indexName=b*,"
        + " arn:aws:dynamodb:*:*:table/a${*}/index/b${*}",
    "dynamodb:Query, dynamodb.Query, tableName=orders indexName=${aws:username},"
        + " arn:aws:dynamodb:*:*:table/orders/index/${$}{aws:username}",
    "lambda:InvokeFunction, lambda.Invoke, functionName=orders qualifier=$LATEST,"
        + " arn:aws:lambda:*:*:function:orders:$LATEST",
    "sqs:SendMessage, sqs.SendMessage,"
        + " queueUrl=https://sqs.eu-west-1.amazonaws.com/*/a, arn:aws:sqs:*:*:*",
    "dynamodb:Query, dynamodb.Query, tableName=? indexName=by-date,"
        + " arn:aws:dynamodb:*:*:table/*",
    // Functions with a qualifier, and the other ways to name one.
    "lambda:InvokeFunction, lambda.Invoke, functionName=orders,"
        + " arn:aws:lambda:*:*:function:orders",
    "lambda:InvokeFunction, lambda.Invoke, functionName=orders qualifier=live,"
        + " arn:aws:lambda:*:*:function:orders:live",
    "lambda:InvokeFunction, lambda.Invoke, functionName=orders:live,"
        + " arn:aws:lambda:*:*:function:orders:live",
    "lambda:InvokeFunction, lambda.Invoke, functionName=111122223333:function:orders,"
        + " arn:aws:lambda:*:111122223333:function:orders",
    "lambda:InvokeFunction, lambda.Invoke,"
        + " functionName=arn:aws:lambda:eu-west-1:111122223333:function:orders qualifier=?,"
        + " arn:aws:lambda:eu-west-1:111122223333:function:orders:*",
    // Log groups in policies end in a star, but for tags.
    "logs:FilterLogEvents, cloudwatchlogs.FilterLogEvents, logGroupName=/aws/app,"
        + " arn:aws:logs:*:*:log-group:/aws/app:*",
    "logs:FilterLogEvents, cloudwatchlogs.FilterLogEvents, logGroupName=?,"
        + " arn:aws:logs:*:*:log-group:*",
    "logs:PutLogEvents, cloudwatchlogs.PutLogEvents, logGroupName=/aws/app logStreamName=main,"
        + " arn:aws:logs:*:*:log-group:/aws/app:log-stream:main",
    // Topics, endpoints, and phones, which are no resources.
    "sns:Publish, sns.Publish, topicArn=arn:aws:sns:eu-west-1:111122223333:news,"
        + " arn:aws:sns:eu-west-1:111122223333:news",
    "sns:Publish, sns.Publish, targetArn=arn:aws:sns:eu-west-1:111122223333:news,"
        + " arn:aws:sns:eu-west-1:111122223333:news",
    "sns:Publish, sns.Publish, phoneNumber=?, * arn:aws:sns:*:*:*",
    // Whole and partial ARNs of secrets, and names.
    "secretsmanager:CreateSecret, secretsmanager.CreateSecret, name=prod/db,"
        + " arn:aws:secretsmanager:*:*:secret:prod/db-??????",
    "secretsmanager:GetSecretValue, secretsmanager.GetSecretValue, secretId=prod/db,"
        + " arn:aws:secretsmanager:*:*:secret:prod/db-??????",
    "secretsmanager:GetSecretValue, secretsmanager.GetSecretValue,"
        + " secretId=arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf,"
        + " arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf",
    "secretsmanager:GetSecretValue, secretsmanager.GetSecretValue,"
        + " secretId=arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db,"
        + " arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-??????",
    // Keys by id, ARN and alias.
    "kms:Encrypt, kms.Encrypt, keyId=alias/app, arn:aws:kms:*:*:key/*",
    "kms:Encrypt, kms.Encrypt, keyId=arn:aws:kms:eu-west-1:111122223333:alias/app,"
        + " arn:aws:kms:*:*:key/*",
    "kms:Encrypt, kms.Encrypt, keyId=1234abcd-12ab, arn:aws:kms:*:*:key/1234abcd-12ab",
    "kms:Encrypt, kms.Encrypt, keyId=arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab,"
        + " arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab",
    "kinesis:PutRecord, kinesis.PutRecord,"
        + " streamARN=arn:aws:kinesis:eu-west-1:111122223333:stream/clicks,"
        + " arn:aws:kinesis:eu-west-1:111122223333:stream/clicks",
    "rds:DeleteDBInstance, rds.DeleteDbInstance, dbInstanceIdentifier=orders,"
        + " arn:aws:rds:*:*:db:orders",
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
    // A model by its id, through a profile of several Regions, by an ARN; a profile of one's own.
    "bedrock:InvokeModel, bedrockruntime.Converse, modelId=anthropic.claude-3-haiku-20240307-v1:0,"
        + " arn:aws:bedrock:*::foundation-model/anthropic.claude-3-haiku-20240307-v1:0",
    "bedrock:InvokeModelWithResponseStream, bedrockruntime.ConverseStream,"
        + " modelId=us.amazon.nova-pro-v1:0,"
        + " arn:aws:bedrock:*::foundation-model/amazon.nova-pro-v1:0"
        + " arn:aws:bedrock:*:*:inference-profile/us.amazon.nova-pro-v1:0",
    "bedrock:InvokeModel, bedrockruntime.InvokeModel,"
        + " modelId=arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/p,"
        + " arn:aws:bedrock:*::foundation-model/*"
        + " arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/p",
    "bedrock:InvokeModel, bedrockruntime.InvokeModel,"
        + " modelId=arn:aws:bedrock:us-east-1:111122223333:provisioned-model/p,"
        + " arn:aws:bedrock:us-east-1:111122223333:provisioned-model/p",
    "bedrock:CountTokens, bedrockruntime.CountTokens, modelId=amazon.nova-lite-v1:0,"
        + " arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0",
    "bedrock:ApplyGuardrail, bedrockruntime.Converse, modelId=amazon.nova-pro-v1:0,"
        + " arn:aws:bedrock:*:*:guardrail/*",
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
    // What an action need not name is checked where the request names it.
    "batch:SubmitJob, batch.SubmitJob, jobQueue=main jobDefinition=resize,"
        + " arn:aws:batch:*:*:job-queue/main arn:aws:batch:*:*:job-definition/resize:*",
    "batch:SubmitJob, batch.SubmitJob, jobQueue=main jobDefinition=resize:3,"
        + " arn:aws:batch:*:*:job-queue/main arn:aws:batch:*:*:job-definition/resize:3",
    "batch:SubmitJob, batch.SubmitJob, jobQueue=main,"
        + " arn:aws:batch:*:*:job-queue/main arn:aws:batch:*:*:job-definition/*:*",
    "batch:DeregisterJobDefinition, batch.DeregisterJobDefinition, jobDefinition=resize:3,"
        + " arn:aws:batch:*:*:job-definition/resize:3",
    "ses:SendEmail, sesv2.SendEmail, configurationSetName=main,"
        + " arn:aws:ses:*:*:configuration-set/main arn:aws:ses:*:*:identity/*",
    "ssm:SendCommand, ssm.SendCommand, documentName=D targets=?, arn:aws:ssm:*:*:document/D"
        + " arn:aws:ec2:*:*:instance/* arn:aws:ssm:*:*:managed-instance/*",
    "ses:SendEmail, sesv2.SendEmail, content=?, arn:aws:ses:*:*:identity/*",
    "cloudwatch:PutMetricData, cloudwatch.PutMetricData, namespace=Acme,"
        + " * arn:aws:cloudwatch:*:*:dataset/*",
    "translate:TranslateText, translate.TranslateText, text=?,"
        + " * arn:aws:translate:*:*:parallel-data/* arn:aws:translate:*:*:terminology/*",
    "translate:TranslateText, translate.TranslateText, text=? terminologyNames=t,"
        + " arn:aws:translate:*:*:parallel-data/* arn:aws:translate:*:*:terminology/t",
    "translate:TagResource, translate.TagResource, resourceArn=?,"
        + " arn:aws:translate:*:*:parallel-data/* arn:aws:translate:*:*:terminology/*",
    "translate:DeleteTerminology, translate.DeleteTerminology, name=t,"
        + " arn:aws:translate:*:*:terminology/t",
    "comprehend:DetectEntities, comprehend.DetectEntities, text=?,"
        + " * arn:aws:comprehend:*:*:entity-recognizer-endpoint/*",
    "ce:GetCostAndUsage, costexplorer.GetCostAndUsage, granularity=?,"
        + " * arn:aws:billing::*:billingview/*",
    "directconnect:CreateConnection, directconnect.CreateConnection, location=x,"
        + " * arn:aws:directconnect:*:*:dxlag/*",
    "directconnect:CreateConnection, directconnect.CreateConnection, lagId=dxlag-1,"
        + " arn:aws:directconnect:*:*:dxlag/dxlag-1",
    // A version or label is no part of a parameter's name, and names of configurations are no ids.
    "ssm:GetParameter, ssm.GetParameter, name=/shop/db:3, arn:aws:ssm:*:*:parameter/shop/db",
    "ssm:GetParameters, ssm.GetParameters, names=mail:live, arn:aws:ssm:*:*:parameter/mail",
    "ssm:GetParameter, ssm.GetParameter,"
        + " name=arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db:3,"
        + " arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db",
    "appconfig:StartConfigurationSession, appconfigdata.StartConfigurationSession,"
        + " applicationIdentifier=shop environmentIdentifier=prod configurationProfileIdentifier=f,"
        + " arn:aws:appconfig:*:*:application/*/environment/*/configuration/*",
    "appconfig:GetEnvironment, appconfig.GetEnvironment, applicationId=abc1234 environmentId=def,"
        + " arn:aws:appconfig:*:*:application/abc1234"
        + " arn:aws:appconfig:*:*:application/abc1234/environment/def",
    "route53:ChangeResourceRecordSets, route53.ChangeResourceRecordSets,"
        + " hostedZoneId=/hostedzone/Z1, arn:aws:route53:::hostedzone/Z1",
    "route53:GetChange, route53.GetChange, id=/change/C1, arn:aws:route53:::change/C1",
    "rds:StopDBInstance, rds.StopDbInstance, dbInstanceIdentifier=Orders-Main,"
        + " arn:aws:rds:*:*:db:Orders-Main arn:aws:rds:*:*:db:orders-main",
    // A shadow with a name has an ARN of its own.
    "iot:GetThingShadow, iotdataplane.GetThingShadow, thingName=door,"
        + " arn:aws:iot:*:*:thing/door",
    "iot:GetThingShadow, iotdataplane.GetThingShadow, thingName=door shadowName=lock,"
        + " arn:aws:iot:*:*:thing/door/lock",
    "iot:UpdateThingShadow, iotdataplane.UpdateThingShadow, thingName=door shadowName=?,"
        + " arn:aws:iot:*:*:thing/door/*",
    // Where AWS requires no type and nothing names one, the request can be for none.
    "ses:GetSuppressedDestination, sesv2.GetSuppressedDestination, emailAddress=?,"
        + " * arn:aws:ses:*:*:tenant/*/*",
    "elasticfilesystem:TagResource, efs.TagResource, resourceId=?,"
        + " arn:aws:elasticfilesystem:*:*:access-point/* arn:aws:elasticfilesystem:*:*:file-system/*",
    "comprehend:DetectEntities, comprehend.DetectEntities, endpointArn=?,"
        + " arn:aws:comprehend:*:*:entity-recognizer-endpoint/*",
    "ssm:StartSession, ssm.StartSession, target=i-1, arn:aws:ec2:*:*:instance/i-1"
        + " arn:aws:ecs:*:*:task/* arn:aws:ssm:*:*:document/* arn:aws:ssm:*:*:managed-instance/i-1",
    // What is launched has volumes, and the key that the request names.
    "ec2:RunInstances, ec2.RunInstances, imageId=ami-1 keyName=k subnetId=subnet-1,"
        + " arn:aws:ec2:*::image/ami-1 arn:aws:ec2:*:*:instance/* arn:aws:ec2:*:*:key-pair/k"
        + " arn:aws:ec2:*:*:network-interface/* arn:aws:ec2:*:*:security-group/*"
        + " arn:aws:ec2:*:*:subnet/subnet-1 arn:aws:ec2:*:*:volume/*",
    // Tags are put on what is made.
    "states:TagResource, sfn.CreateStateMachine, name=orders,"
        + " arn:aws:states:*:*:stateMachine:orders",
    "lambda:TagResource, lambda.CreateFunction, functionName=f," + " arn:aws:lambda:*:*:function:f",
    "ecs:TagResource, ecs.RunTask, taskDefinition=job, arn:aws:ecs:*:*:*",
    "events:TagResource, eventbridge.PutRule, name=nightly tags=?,"
        + " arn:aws:events:*:*:rule/nightly",
    "lambda:TagResource, lambda.CreateEventSourceMapping, functionName=f tags=?,"
        + " arn:aws:lambda:*:*:event-source-mapping:*",
    // Only of load balancers of the first kind AWS says that they are required.
    "elasticloadbalancing:AddTags, elasticloadbalancingv2.CreateTargetGroup, name=tg tags=?,"
        + " arn:aws:elasticloadbalancing:*:*:targetgroup/tg/*",
    "elasticloadbalancing:AddTags, elasticloadbalancingv2.CreateLoadBalancer, name=web tags=?,"
        + " arn:aws:elasticloadbalancing:*:*:loadbalancer/web"
        + " arn:aws:elasticloadbalancing:*:*:loadbalancer/app/web/*"
        + " arn:aws:elasticloadbalancing:*:*:loadbalancer/gwy/web/*"
        + " arn:aws:elasticloadbalancing:*:*:loadbalancer/net/web/*",
    "elasticloadbalancing:AddTags, elasticloadbalancingv2.CreateRule, listenerArn=? tags=?,"
        + " arn:aws:elasticloadbalancing:*:*:listener-rule/app/*/*/*/*"
        + " arn:aws:elasticloadbalancing:*:*:listener-rule/net/*/*/*/*",
    "elasticloadbalancing:AddTags, elasticloadbalancingv2.AddTags, resourceArns=? tags=?,"
        + " arn:aws:elasticloadbalancing:*:*:*",
    "elasticloadbalancing:RemoveTags, elasticloadbalancingv2.RemoveTags,"
        + " resourceArns=arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/a/b,"
        + " arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/a/b",
    // A web ACL is named by its own ARN, and what it is put before by any.
    "wafv2:AssociateWebACL, wafv2.AssociateWebACL,"
        + " webACLArn=arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b"
        + " resourceArn=arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/x/1,"
        + " arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b",
    "kms:CreateAlias, kms.CreateAlias, aliasName=alias/orders targetKeyId=?,"
        + " arn:aws:kms:*:*:alias/orders arn:aws:kms:*:*:key/*",
    "kms:Encrypt, kms.Encrypt, keyId=alias/orders, arn:aws:kms:*:*:key/*",
    "ses:GetEmailIdentity, sesv2.GetEmailIdentity, emailIdentity=shop.example,"
        + " arn:aws:ses:*:*:identity/shop.example",
    // Recovery points have the ARNs of what is backed up, and the request's types are none of them.
    "backup:StartRestoreJob, backup.StartRestoreJob, resourceType=RDS"
        + " recoveryPointArn=arn:aws:rds:eu-west-1:111122223333:snapshot:awsbackup:job-1,"
        + " arn:aws:rds:eu-west-1:111122223333:snapshot:awsbackup:job-1",
    "backup:StartRestoreJob, backup.StartRestoreJob, resourceType=EBS"
        + " recoveryPointArn=arn:aws:ec2:eu-west-1::snapshot/snap-1, *",
    "backup:StartRestoreJob, backup.StartRestoreJob, resourceType=EBS recoveryPointArn=?, *",
  })
  void constantsNameResources(String action, String request, String setters, String arns) {
    String type =
        "software.amazon.awssdk.services." + request.replaceFirst("\\.", ".model.") + "Request";
    assertEquals(
        new TreeSet<>(Arrays.asList(arns.split(" ", -1))),
        arns(action, type, Map.of(type, WrittenUse.of(setters))));
  }

  /** Each row is as above; a tilde stands for a part of which nothing is known. */
  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, s3.GetObject, bucket=acme key=reports/~.csv, arn:aws:s3:::acme/reports/*.csv",
    "s3:GetObject, s3.GetObject, bucket=acme-~ key=?, arn:aws:s3:::acme-*/*",
    "s3:GetObject, s3.GetObject, bucket=arn:aws:s3:~:~:accesspoint/ap key=~/a,"
        + " arn:aws:s3:*:*:accesspoint/ap/object/*/a",
    "s3:GetObject, s3.CopyObject, copySource=from/~ bucket=to key=b, arn:aws:s3:::from/*",
    "s3:GetObject, s3.CopyObject, copySource=~/a bucket=to key=b,"
        + " arn:aws:s3:*:*:accesspoint/*/object/* arn:aws:s3:::*/*",
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
  })
  void aPartOfATextNamesResources(String action, String request, String setters, String arns) {
    constantsNameResources(action, request, setters.replace('~', RequestUse.OPEN), arns);
  }

  /** A request names what it is about in its parts, too, if each of them does. */
  @Test
  void constantsOfPartsNameResources() {
    String entry = "events.model.PutEventsRequestEntry";
    RequestUse parts = WrittenUse.of("eventBusName=orders");
    assertEquals(
        Set.of("arn:aws:events:*:*:event-bus/orders", "arn:aws:events:*:*:event-busv2/orders/*"),
        events(entry, parts));
    parts.built();
    assertEquals(
        Set.of("arn:aws:events:*:*:event-bus/*", "arn:aws:events:*:*:event-busv2/*/*"),
        events(entry, parts));
  }

  /** The ARN of one of several is whole in the policy, with its Region and account. */
  @Test
  void arnsInPartsNameResources() {
    String folder = "route53recoverycluster.model.";
    String request = folder + "UpdateRoutingControlStatesRequest";
    String entry = folder + "UpdateRoutingControlStateEntry";
    String arn = "arn:aws:route53-recovery-control::111122223333:controlpanel/p/routingcontrol/c";
    RequestUse use = taking("updateRoutingControlStateEntries", entry);
    for (String given : List.of(arn, "arn:aws:sqs:eu-west-1:111122223333:q", "?")) {
      RequestUse part = WrittenUse.of("routingControlArn=" + given);
      String any = "arn:aws:route53-recovery-control::*:controlpanel/*/routingcontrol/*";
      assertEquals(
          Set.of(given.equals(arn) ? arn : any),
          arns(
              "route53-recovery-cluster:UpdateRoutingControlStates",
              request,
              Map.of(request, use, entry, part)),
          given);
    }
  }

  /** A type that the action need not name counts where a part of the request names it. */
  @Test
  void aPartOfTheRequestNamesWhatNeedNotBeNamed() {
    String folder = "software.amazon.awssdk.services.sesv2.model.";
    assertEquals(
        Set.of("arn:aws:ses:*:*:identity/*", "arn:aws:ses:*:*:template/welcome"),
        arns(
            "ses:SendEmail",
            folder + "SendEmailRequest",
            Map.of(
                folder + "SendEmailRequest", taking("content", folder + "EmailContent"),
                folder + "EmailContent", taking("template", folder + "Template"),
                folder + "Template", WrittenUse.of("templateName=welcome"))));
  }

  /** What AWS names by an id is named by its name, too. */
  @Test
  void aPartNamesByAnyName() {
    String folder = "software.amazon.awssdk.services.ec2.model.";
    String configs = folder + "FleetLaunchTemplateConfigRequest";
    assertEquals(
        Set.of(
            "arn:aws:ec2:*:*:fleet/*",
            "arn:aws:ec2:*:*:instance/*",
            "arn:aws:ec2:*:*:launch-template/*"),
        arns(
            "ec2:CreateFleet",
            folder + "CreateFleetRequest",
            Map.of(
                folder + "CreateFleetRequest",
                taking("launchTemplateConfigs", configs),
                configs,
                WrittenUse.of("launchTemplateName=web"))));
  }

  /** The Region of a replica is not that of the secret which is replicated. */
  @Test
  void regionAndAccountOfAPartAreNotThoseOfTheResource() {
    String folder = "software.amazon.awssdk.services.secretsmanager.model.";
    RequestUse replicate = WrittenUse.of("secretId=db region=eu-west-1 account=111122223333");
    replicate.set("addReplicaRegions", Optional.empty(), List.of(folder + "ReplicaRegionType"));
    assertEquals(
        Set.of("arn:aws:secretsmanager:*:*:secret:db-??????"),
        arns(
            "secretsmanager:ReplicateSecretToRegions",
            folder + "ReplicateSecretToRegionsRequest",
            Map.of(
                folder + "ReplicateSecretToRegionsRequest",
                replicate,
                folder + "ReplicaRegionType",
                WrittenUse.of("region=eu-west-1"))));
  }

  @Test
  void whatATableShallBeNamesIt() {
    String folder = "software.amazon.awssdk.services.glue.model.";
    assertEquals(
        Set.of(
            "arn:aws:glue:*:*:catalog",
            "arn:aws:glue:*:*:database/*",
            "arn:aws:glue:*:*:table/*/orders"),
        arns(
            "glue:CreateTable",
            folder + "CreateTableRequest",
            Map.of(
                folder + "CreateTableRequest",
                taking("tableInput", folder + "TableInput"),
                folder + "TableInput",
                WrittenUse.of("name=orders"))));
  }

  @Test
  void theKeyOfATagNamesNoObject() {
    String folder = "software.amazon.awssdk.services.transcribe.model.";
    RequestUse start = WrittenUse.of("outputBucketName");
    start.set("tags", Optional.empty(), List.of(folder + "Tag"));
    assertEquals(
        Set.of("arn:aws:s3:*:*:accesspoint/*/object/*", "arn:aws:s3:::*/*"),
        arns(
            "s3:PutObject",
            folder + "StartTranscriptionJobRequest",
            Map.of(
                folder + "StartTranscriptionJobRequest",
                start,
                folder + "Tag",
                WrittenUse.of("key=team"))));
  }

  private Set<String> arns(String action, String request, Map<String, RequestUse> uses) {
    return new ResourceArns(bundled, new RequestUses(uses), NONE)
        .of(new AuthorizedAction(action, Map.of()), request);
  }

  /** Returns the use of a builder with a setter that is given a part. */
  private static RequestUse taking(String setter, String part) {
    RequestUse use = new RequestUse();
    use.made(setter, List.of(part));
    return use;
  }

  private Set<String> events(String entry, RequestUse parts) {
    String request = "events.model.PutEventsRequest";
    return arns(
        "events:PutEvents", request, Map.of(request, taking("entries", entry), entry, parts));
  }

  /** What leads to an action tells what it is about. */
  @ParameterizedTest
  @CsvSource({
    "lambda:InvokeFunction, arn:aws:lambda:eu-west-1:111122223333:function:f,"
        + " arn:aws:lambda:eu-west-1:111122223333:function:f",
    "s3:GetObject, s3://audio/a/b.mp3, arn:aws:s3:::audio/a/b.mp3",
    "s3:PutObject, audio, arn:aws:s3:::audio/*",
    "s3:GetObject, https://s3.amazonaws.com/audio/a.mp3,"
        + " arn:aws:s3:::*/* arn:aws:s3:*:*:accesspoint/*/object/*",
  })
  void whatLeadsToAnActionNamesItsResource(String action, String text, String arns) {
    assertEquals(
        Set.of(arns.split(" ", -1)),
        new ResourceArns(bundled, new RequestUses(Map.of()), NONE)
            .of(
                new AuthorizedAction(action, Map.of()),
                new OperationRequest("a", "a.model.BRequest", Set.of(text), Set.of())));
  }

  /** Of the bucket that leads to an action the object counts, if each request names one. */
  @ParameterizedTest
  @CsvSource({"s3Key=a.zip, a.zip", "s3Key=?, *", "publish=?, *"})
  void anObjectInTheBucketThatLeadsToAnActionIsNamed(String setter, String key) {
    String request = "lambda.model.UpdateFunctionCodeRequest";
    RequestUse use = WrittenUse.of("s3Bucket=code " + setter);
    assertEquals(
        Set.of("arn:aws:s3:::code/" + key),
        new ResourceArns(bundled, new RequestUses(Map.of(request, use)), NONE)
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
        + " arn:aws:ecs:*:*:service/*/shop",
    "scheduler:GetSchedule, scheduler.model.GetScheduleRequest, name=nightly, groupName=reports,"
        + " arn:aws:scheduler:*:*:schedule/*/nightly",
  })
  void whatOnlySomeRequestsSetNarrowsOnlySome(
      String action, String type, String always, String once, String arns) {
    RequestUse use = WrittenUse.again(WrittenUse.of(always), always + ' ' + once);
    assertEquals(Set.of(arns.split(" ", -1)), arns(action, type, Map.of(type, use)));
  }
}
