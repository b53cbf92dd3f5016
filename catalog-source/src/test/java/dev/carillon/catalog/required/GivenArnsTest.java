package dev.carillon.catalog.required;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ARNs that a request gives, and identifiers, which can be ARNs. */
final class GivenArnsTest {

  /** Each row: action, request, its setters with constants (a question mark is none), ARNs. */
  @ParameterizedTest
  @CsvSource({
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
    // Any identifier can be an ARN of the only type.
    "ivschat:SendEvent, ivschat.SendEvent, eventName=x"
        + " roomIdentifier=arn:aws:ivschat:eu-west-1:111122223333:room/r,"
        + " arn:aws:ivschat:eu-west-1:111122223333:room/r",
    "cloudtrail:GetEventDataStore, cloudtrail.GetEventDataStore,"
        + " eventDataStore=arn:aws:cloudtrail:eu-west-1:111122223333:eventdatastore/e1,"
        + " arn:aws:cloudtrail:eu-west-1:111122223333:eventdatastore/e1",
    "cloudtrail:GetEventDataStore, cloudtrail.GetEventDataStore, eventDataStore=e1,"
        + " arn:aws:cloudtrail:*:*:eventdatastore/e1",
    "evs:DeleteEnvironment, evs.DeleteEnvironment, environmentId=env-1,"
        + " arn:aws:evs:*:*:environment/env-1",
    "cloudfront-keyvaluestore:GetKey, cloudfrontkeyvaluestore.GetKey,"
        + " kvsARN=arn:aws:cloudfront::111122223333:key-value-store/k key=a,"
        + " arn:aws:cloudfront::111122223333:key-value-store/k",
    "ivschat:SendEvent, ivschat.SendEvent, roomIdentifier=?, arn:aws:ivschat:*:*:room/*",
    "rds:CopyDBClusterSnapshot, rds.CopyDbClusterSnapshot, targetDBClusterSnapshotIdentifier=new"
        + " sourceDBClusterSnapshotIdentifier=arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:s,"
        + " arn:aws:rds:*:*:cluster-snapshot:new"
        + " arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:s",
    "rds:CopyDBClusterSnapshot, rds.CopyDbClusterSnapshot, targetDBClusterSnapshotIdentifier=new"
        + " sourceDBClusterSnapshotIdentifier=?, arn:aws:rds:*:*:cluster-snapshot:*",
    "dynamodb:RestoreTableToPointInTime, dynamodb.RestoreTableToPointInTime, sourceTableName=a"
        + " targetTableName=b, arn:aws:dynamodb:*:*:table/a arn:aws:dynamodb:*:*:table/b",
    // A task of a group is none, though its ARN goes on where a group's ends.
    "resource-groups:CancelTagSyncTask, resourcegroups.CancelTagSyncTask,"
        + " taskArn=arn:aws:resource-groups:eu-west-1:111122223333:group/g/i/tag-sync-task/t,"
        + " arn:aws:resource-groups:*:*:group/*",
    "dynamodb:PutItem, dynamodb.RestoreTableFromBackup, targetTableName=b"
        + " backupArn=arn:aws:dynamodb:eu-west-1:111122223333:table/a/backup/1,"
        + " arn:aws:dynamodb:*:*:table/b",
    // A source by its ARN, where AWS says of which type that is.
    "rds:StartExportTask, rds.StartExportTask, exportTaskIdentifier=e s3BucketName=b"
        + " sourceArn=arn:aws:rds:eu-west-1:111122223333:snapshot:s,"
        + " arn:aws:rds:eu-west-1:111122223333:snapshot:s",
    "rds:StartExportTask, rds.StartExportTask, exportTaskIdentifier=e sourceArn=?,"
        + " arn:aws:rds:*:*:cluster-snapshot:* arn:aws:rds:*:*:cluster:* arn:aws:rds:*:*:snapshot:*",
    "events:CreateArchive, eventbridge.CreateArchive, archiveName=a"
        + " eventSourceArn=arn:aws:events:eu-west-1:111122223333:event-bus/orders,"
        + " arn:aws:events:*:*:archive/a arn:aws:events:eu-west-1:111122223333:event-bus/orders",
    "events:StartReplay, eventbridge.StartReplay, replayName=r"
        + " eventSourceArn=arn:aws:events:eu-west-1:111122223333:archive/a,"
        + " arn:aws:events:*:*:event-bus/* arn:aws:events:*:*:replay/r"
        + " arn:aws:events:eu-west-1:111122223333:archive/a",
    // A table is behind its bucket.
    "s3tables:DeleteTable, s3tables.DeleteTable, namespace=n name=t"
        + " tableBucketARN=arn:aws:s3tables:eu-west-1:111122223333:bucket/b,"
        + " arn:aws:s3tables:eu-west-1:111122223333:bucket/b/table/*",
    "s3tables:GetTable, s3tables.GetTable,"
        + " tableArn=arn:aws:s3tables:eu-west-1:111122223333:bucket/b/table/t-1,"
        + " arn:aws:s3tables:eu-west-1:111122223333:bucket/b/table/t-1",
    "s3tables:DeleteTable, s3tables.DeleteTable, namespace=n name=t tableBucketARN=?,"
        + " arn:aws:s3tables:*:*:bucket/*/table/*",
    // What is new has the path that is given, or none; what is there has any.
    "iam:CreateRole, iam.CreateRole, roleName=r path=/app/, arn:aws:iam::*:role/app/r",
    "iam:CreateRole, iam.CreateRole, roleName=r path=/, arn:aws:iam::*:role/r",
    "iam:CreateRole, iam.CreateRole, roleName=r, arn:aws:iam::*:role/r",
    "iam:CreateRole, iam.CreateRole, roleName=r path=?, arn:aws:iam::*:role/*/r arn:aws:iam::*:role/r",
    "iam:CreateRole, iam.CreateRole, roleName=? path=/app/, arn:aws:iam::*:role/app/*",
    "iam:CreateRole, iam.CreateRole, roleName=? path=/, arn:aws:iam::*:role/*",
    "iam:CreateRole, iam.CreateRole, roleName=? path=?, arn:aws:iam::*:role/*",
    "iam:TagUser, iam.CreateUser, userName=? path=/app/, arn:aws:iam::*:user/app/*",
    "iam:DeleteRole, iam.DeleteRole, roleName=r, arn:aws:iam::*:role/*/r arn:aws:iam::*:role/r",
    "codeartifact:DescribePackage, codeartifact.DescribePackage, domain=d repository=r format=maven"
        + " namespace=com.acme packageValue=p,"
        + " arn:aws:codeartifact:*:*:package/d/r/maven/com.acme/p",
    "codeartifact:DescribePackage, codeartifact.DescribePackage, domain=d repository=r format=npm"
        + " packageValue=p, arn:aws:codeartifact:*:*:package/d/r/npm/*/p",
    // What is called a name or an id can be an ARN, and an ARN tells a part of another.
    "rds:AddTagsToResource, rds.AddTagsToResource,"
        + " resourceName=arn:aws:rds:eu-west-1:111122223333:db:orders,"
        + " arn:aws:rds:eu-west-1:111122223333:db:orders",
    "sso:CreatePermissionSet, ssoadmin.CreatePermissionSet, name=p"
        + " instanceArn=arn:aws:sso:::instance/ssoins-1,"
        + " arn:aws:sso:::instance/ssoins-1 arn:aws:sso:::permissionSet/ssoins-1/*",
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
  void arnsAreTakenWhereTheyAreOfTheType(
      String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }
}
