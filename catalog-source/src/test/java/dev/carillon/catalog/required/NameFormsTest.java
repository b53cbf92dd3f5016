package dev.carillon.catalog.required;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service takes by names in several forms, such as a secret, a key or a model. */
final class NameFormsTest {

  /** Each row: action, request, its setters with constants (a question mark is none), ARNs. */
  @ParameterizedTest
  @CsvSource({
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
    // By name here, by ARN there: each as it is.
    "secretsmanager:GetSecretValue, secretsmanager.GetSecretValue,"
        + " secretId=a secretId=arn:aws:secretsmanager:eu-west-1:111122223333:secret:b-AbCdEf,"
        + " arn:aws:secretsmanager:*:*:secret:a-?????? arn:aws:secretsmanager:eu-west-1:111122223333:secret:b-AbCdEf",
    "ssm:GetParameters, ssm.GetParameters,"
        + " names=/p/a names=arn:aws:ssm:eu-west-1:111122223333:parameter/b,"
        + " arn:aws:ssm:*:*:parameter/p/a arn:aws:ssm:eu-west-1:111122223333:parameter/b",
    "cloudformation:DeleteStack, cloudformation.DeleteStack,"
        + " stackName=a stackName=arn:aws:cloudformation:eu-west-1:111122223333:stack/b/1,"
        + " arn:aws:cloudformation:*:*:stack/a/* arn:aws:cloudformation:eu-west-1:111122223333:stack/b/1",
    "lambda:InvokeFunction, lambda.Invoke,"
        + " functionName=a:prod functionName=arn:aws:lambda:eu-west-1:111122223333:function:b:2 functionName=111122223333:function:c,"
        + " arn:aws:lambda:*:*:function:a:prod arn:aws:lambda:*:111122223333:function:c arn:aws:lambda:eu-west-1:111122223333:function:b:2",
    "ecs:UpdateService, ecs.UpdateService,"
        + " cluster=x service=arn:aws:ecs:eu-west-1:111122223333:service/x/b,"
        + " arn:aws:ecs:eu-west-1:111122223333:service/x/b",
    "batch:SubmitJob, batch.SubmitJob,"
        + " jobQueue=q jobDefinition=a:3 jobDefinition=arn:aws:batch:eu-west-1:111122223333:job-definition/b:7,"
        + " arn:aws:batch:*:*:job-definition/a:3 arn:aws:batch:*:*:job-queue/q arn:aws:batch:eu-west-1:111122223333:job-definition/b:7",
    // A log group by its ARN, in that of a stream.
    "logs:GetLogEvents, cloudwatchlogs.GetLogEvents, logStreamName=s"
        + " logGroupIdentifier=arn:aws:logs:eu-west-1:111122223333:log-group:/acme/a,"
        + " arn:aws:logs:*:*:log-group:/acme/a:log-stream:s",
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
    // Stores of policies by id and alias, and what has a qualifier behind its id.
    "verifiedpermissions:IsAuthorized, verifiedpermissions.IsAuthorized, policyStoreId=PSa1b2,"
        + " arn:aws:verifiedpermissions::*:policy-store/PSa1b2",
    "verifiedpermissions:IsAuthorized, verifiedpermissions.IsAuthorized,"
        + " policyStoreId=policy-store-alias/shop,"
        + " arn:aws:verifiedpermissions::*:policy-store/*",
    "wisdom:GetAIAgent, qconnect.GetAiAgent, assistantId=a aiAgentId=b:2,"
        + " arn:aws:wisdom:*:*:ai-agent/a/b arn:aws:wisdom:*:*:ai-agent/a/b:2",
    "rds:DeleteDBInstance, rds.DeleteDbInstance, dbInstanceIdentifier=orders,"
        + " arn:aws:rds:*:*:db:orders",
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
    "bedrock:InvokeModel, bedrockruntime.StartAsyncInvoke, modelId=amazon.nova-reel-v1:0,"
        + " arn:aws:bedrock:*:*:async-invoke/* arn:aws:bedrock:*::foundation-model/amazon.nova-reel-v1:0",
    "ssm:SendCommand, ssm.SendCommand, documentName=Mine instanceIds=i-0123456789abcdef0,"
        + " arn:aws:ec2:*:*:instance/i-0123456789abcdef0 arn:aws:ssm:*:*:document/Mine"
        + " arn:aws:ssm:*:*:managed-instance/i-0123456789abcdef0",
    "ssm:SendCommand, ssm.SendCommand, documentName=Mine instanceIds=mi-0123456789abcdef0,"
        + " arn:aws:ssm:*:*:document/Mine arn:aws:ssm:*:*:managed-instance/mi-0123456789abcdef0",
    "ssm:SendCommand, ssm.SendCommand, documentName=Mine targets,"
        + " arn:aws:ec2:*:*:instance/* arn:aws:ssm:*:*:document/Mine"
        + " arn:aws:ssm:*:*:managed-instance/*",
    "bedrock:CountTokens, bedrockruntime.CountTokens, modelId=amazon.nova-lite-v1:0,"
        + " arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0",
    "bedrock:ApplyGuardrail, bedrockruntime.Converse, modelId=amazon.nova-pro-v1:0,"
        + " arn:aws:bedrock:*:*:guardrail/*",
    "bedrock:GetProvisionedModelThroughput, bedrock.GetProvisionedModelThroughput,"
        + " provisionedModelId=mine, arn:aws:bedrock:*:*:provisioned-model/*",
    // A version or label is no part of a parameter's name, and names of configurations are no ids.
    "ssm:GetParameter, ssm.GetParameter, name=/shop/db:3, arn:aws:ssm:*:*:parameter/shop/db",
    "ssm:GetParameters, ssm.GetParameters, names=mail:live, arn:aws:ssm:*:*:parameter/mail",
    "ssm:GetParameter, ssm.GetParameter,"
        + " name=arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db:3,"
        + " arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db",
    "devicefarm:GetTestGridSession, devicefarm.GetTestGridSession, projectArn=? sessionId=s-1,"
        + " arn:aws:devicefarm:*:*:testgrid-project:* arn:aws:devicefarm:*:*:testgrid-session:*/s-1",
    "glue:CreateSchema, glue.CreateSchema, schemaName=orders,"
        + " arn:aws:glue:*:*:registry/* arn:aws:glue:*:*:schema/*/orders",
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
    // What is called as its type is has an id, where a name does not do as well.
    "ecs:StopTask, ecs.StopTask, cluster=shop task=t-1, arn:aws:ecs:*:*:task/shop/t-1",
    "ec2:ReportInstanceStatus, ec2.ReportInstanceStatus, instances=i-1,"
        + " arn:aws:ec2:*:*:instance/i-1",
    "cloudtrail:GetEventDataStore, cloudtrail.GetEventDataStore, eventDataStore=e-1,"
        + " arn:aws:cloudtrail:*:*:eventdatastore/e-1",
    "servicecatalog:GetApplication, servicecatalogappregistry.GetApplication, application=shop,"
        + " arn:aws:servicecatalog:*:*:/applications/*",
    "personalize:CreateSchema, personalize.CreateSchema, schema={} name=s,"
        + " arn:aws:personalize:*:*:schema/*",
    // Other words for it, and names where AWS's formats have ids.
    "ec2:CreateNetworkInterface, ec2.CreateNetworkInterface, subnetId=subnet-1 groups=sg-1,"
        + " arn:aws:ec2:*:*:network-interface/* arn:aws:ec2:*:*:security-group/sg-1"
        + " arn:aws:ec2:*:*:subnet/subnet-1",
    "ssm:DescribeDocument, ssm.DescribeDocument, name=d, arn:aws:ssm:*:*:document/d",
    "s3:GetAccessGrant, s3control.GetAccessGrant, accessGrantId=g,"
        + " arn:aws:s3:*:*:access-grants/default/grant/g",
    "databrew:DescribeDataset, databrew.DescribeDataset, name=d,"
        + " arn:aws:databrew:*:*:dataset/d",
    "iotfleetwise:GetVehicle, iotfleetwise.GetVehicle, vehicleName=v,"
        + " arn:aws:iotfleetwise:*:*:vehicle/v",
    "route53-recovery-readiness:GetCell, route53recoveryreadiness.GetCell, cellName=c,"
        + " arn:aws:route53-recovery-readiness::*:cell/c",
    "iotfleetwise:CreateStateTemplate, iotfleetwise.CreateStateTemplate, name=s"
        + " signalCatalogArn=arn:aws:iotfleetwise:eu-west-1:111122223333:signal-catalog/c,"
        + " arn:aws:iotfleetwise:*:*:state-template/*"
        + " arn:aws:iotfleetwise:eu-west-1:111122223333:signal-catalog/c",
    // A cluster of one service has not the name of another's that it runs on.
    "eks:DescribeCluster, sagemaker.AttachClusterNodeVolume,"
        + " clusterArn=arn:aws:sagemaker:eu-west-1:111122223333:cluster/c,"
        + " arn:aws:eks:*:*:cluster/*",
    "eks:DescribeAccessEntry, sagemaker.CreateCluster, clusterName=c,"
        + " arn:aws:eks:*:*:access-entry/*/*/*/*/*",
    // The database that an instance begins with is no secret.
    "secretsmanager:CreateSecret, rds.CreateDbInstance, dbName=orders dbInstanceIdentifier=main,"
        + " arn:aws:secretsmanager:*:*:secret:*",
    // What is tagged is what is made, not what it is made of, by whatever name ARNs have for it.
    "fsx:TagResource, fsx.CreateFileSystemFromBackup, backupId=backup-1 fileSystemId=fs-1,"
        + " arn:aws:fsx:*:*:file-system/fs-1",
    "rds:AddTagsToResource, rds.CreateDbInstance, dbInstanceIdentifier=main,"
        + " arn:aws:rds:*:*:db:main",
    "rds:AddTagsToResource, rds.RestoreDbInstanceFromDbSnapshot, dbInstanceIdentifier=main"
        + " dbSnapshotIdentifier=s tags=?, arn:aws:rds:*:*:db:main",
    "rds:AddTagsToResource, rds.CreateDbClusterSnapshot, dbClusterIdentifier=c"
        + " dbClusterSnapshotIdentifier=s, arn:aws:rds:*:*:cluster-snapshot:s",
    "iotwireless:TagResource, iotwireless.StartBulkAssociateWirelessDeviceWithMulticastGroup,"
        + " id=m tags=?, arn:aws:iotwireless:*:*:*",
    "networkmanager:TagResource, networkmanager.CreateSiteToSiteVpnAttachment, coreNetworkId=c,"
        + " arn:aws:networkmanager::*:attachment/*",
    "comprehend:TagResource, comprehend.StartTopicsDetectionJob, jobName=j tags=?,"
        + " arn:aws:comprehend:*:*:topics-detection-job/*",
    "s3:GetObjectTagging, s3.CopyObject, copySource=?, arn:aws:s3:*:*:accesspoint/*/object/*"
        + " arn:aws:s3:::*/*",
    "connect:TagResource, connect.CreateEmailAddress, instanceId=i emailAddress=a@b.c,"
        + " arn:aws:connect:*:*:instance/i/email-address/*",
    // A role that is made for a service, by the service.
    "iam:CreateServiceLinkedRole, iam.CreateServiceLinkedRole, awsServiceName=ecs.amazonaws.com,"
        + " arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*",
    "iam:CreateServiceLinkedRole, iam.CreateServiceLinkedRole, awsServiceName=?,"
        + " arn:aws:iam::*:role/aws-service-role/*",
    // The bucket that output goes to.
    "ssm:SendCommand, ssm.SendCommand, documentName=d targets=t outputS3BucketName=acme-logs,"
        + " arn:aws:ec2:*:*:instance/t arn:aws:s3:::acme-logs arn:aws:ssm:*:*:document/d"
        + " arn:aws:ssm:*:*:managed-instance/t",
    // Lists of ARNs of the only type.
    "securityhub:BatchGetAutomationRules, securityhub.BatchGetAutomationRules,"
        + " automationRulesArns=arn:aws:securityhub:eu-west-1:111122223333:automation-rule/r,"
        + " arn:aws:securityhub:eu-west-1:111122223333:automation-rule/r",
    "storagegateway:DescribeNFSFileShares, storagegateway.DescribeNfsFileShares,"
        + " fileShareARNList=arn:aws:storagegateway:eu-west-1:111122223333:share/share-1,"
        + " arn:aws:storagegateway:eu-west-1:111122223333:share/share-1",
  })
  void eachFormOfANameIsRead(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }
}
