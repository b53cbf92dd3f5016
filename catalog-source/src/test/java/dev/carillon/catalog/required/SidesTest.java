package dev.carillon.catalog.required;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two things that a request names, the one that an action is about. */
final class SidesTest {

  /** Each row: action, request, its setters with constants (a question mark is none), ARNs. */
  @ParameterizedTest
  @CsvSource({
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
    // What is copied is not what that makes, which has no name.
    "ec2:CopySnapshot, ec2.CopySnapshot, sourceSnapshotId=snap-1 sourceRegion=eu-west-1,"
        + " arn:aws:ec2:*::snapshot/*",
    // A source stands beside what is made of it, by ARN or by name, and alone where nothing is.
    "dynamodb:RestoreTableToPointInTime, dynamodb.RestoreTableToPointInTime, sourceTableArn=?"
        + " targetTableName=b, arn:aws:dynamodb:*:*:table/*",
    "dynamodb:RestoreTableToPointInTime, dynamodb.RestoreTableToPointInTime, targetTableName=b"
        + " sourceTableArn=arn:aws:dynamodb:eu-west-1:111122223333:table/a,"
        + " arn:aws:dynamodb:*:*:table/b"
        + " arn:aws:dynamodb:eu-west-1:111122223333:table/a",
    "elasticfilesystem:DeleteReplicationConfiguration, efs.DeleteReplicationConfiguration,"
        + " sourceFileSystemId=fs-1, arn:aws:elasticfilesystem:*:*:file-system/fs-1",
    "ec2:EnableFastSnapshotRestores, ec2.EnableFastSnapshotRestores, sourceSnapshotIds=snap-1,"
        + " arn:aws:ec2:*::snapshot/snap-1",
    "ec2:DisableFastSnapshotRestores, ec2.DisableFastSnapshotRestores, sourceSnapshotIds=snap-1,"
        + " arn:aws:ec2:*::snapshot/snap-1",
    "rds:StopDBInstanceAutomatedBackupsReplication,"
        + " rds.StopDbInstanceAutomatedBackupsReplication,"
        + " sourceDBInstanceArn=arn:aws:rds:eu-west-1:111122223333:db:a,"
        + " arn:aws:rds:eu-west-1:111122223333:db:a",
    // What is added and what is taken away are both authorized.
    "ec2:ModifyVpcEndpoint, ec2.ModifyVpcEndpoint, vpcEndpointId=vpce-1 addSubnetIds=subnet-1"
        + " removeSubnetIds=subnet-2, arn:aws:ec2:*:*:subnet/subnet-1"
        + " arn:aws:ec2:*:*:subnet/subnet-2 arn:aws:ec2:*:*:vpc-endpoint/vpce-1",
    "memorydb:UpdateACL, memorydb.UpdateAcl, aclName=a userNamesToAdd=u,"
        + " arn:aws:memorydb:*:*:acl/a arn:aws:memorydb:*:*:user/u",
    // A snapshot has the name of the cluster that it was made of, and not of the new one.
    "redshift:RestoreFromClusterSnapshot, redshift.RestoreFromClusterSnapshot,"
        + " clusterIdentifier=new snapshotIdentifier=s, arn:aws:redshift:*:*:cluster:new"
        + " arn:aws:redshift:*:*:snapshot:*/s",
    "redshift:RestoreFromClusterSnapshot, redshift.RestoreFromClusterSnapshot,"
        + " clusterIdentifier=new snapshotIdentifier=s snapshotClusterIdentifier=old,"
        + " arn:aws:redshift:*:*:cluster:new arn:aws:redshift:*:*:snapshot:old/s",
    // Who renames a user has to be allowed it on both.
    "iam:UpdateGroup, iam.UpdateGroup, groupName=a newGroupName=b, arn:aws:iam::*:group/a"
        + " arn:aws:iam::*:group/*/a arn:aws:iam::*:group/b arn:aws:iam::*:group/*/b",
    "codedeploy:UpdateDeploymentGroup, codedeploy.UpdateDeploymentGroup, applicationName=a"
        + " currentDeploymentGroupName=b newDeploymentGroupName=c,"
        + " arn:aws:codedeploy:*:*:deploymentgroup:a/b arn:aws:codedeploy:*:*:deploymentgroup:a/c",
    "codedeploy:UpdateDeploymentGroup, codedeploy.UpdateDeploymentGroup, applicationName=a"
        + " currentDeploymentGroupName=b, arn:aws:codedeploy:*:*:deploymentgroup:a/b",
    // A last snapshot is made, and a block of addresses is one of a pool.
    "elasticache:CreateSnapshot, elasticache.DeleteReplicationGroup, replicationGroupId=r"
        + " finalSnapshotIdentifier=s, arn:aws:elasticache:*:*:replicationgroup:r"
        + " arn:aws:elasticache:*:*:snapshot:s",
    "ec2:AssociateSubnetCidrBlock, ec2.AssociateSubnetCidrBlock, subnetId=subnet-1"
        + " ipv6IpamPoolId=ipam-pool-1, arn:aws:ec2:*:*:subnet/subnet-1"
        + " arn:aws:ec2::*:ipam-pool/ipam-pool-1",
    // A copy gets the tags, unless a source is but what the thing is called.
    "rds:AddTagsToResource, rds.CopyDbSnapshot, sourceDBSnapshotIdentifier=a"
        + " targetDBSnapshotIdentifier=b tags=?, arn:aws:rds:*:*:snapshot:b",
    "mediatailor:TagResource, mediatailor.CreateVodSource, sourceLocationName=l vodSourceName=v,"
        + " arn:aws:mediatailor:*:*:vodSource/l/v",
    // A job that is submitted gets them, and none of what it names.
    "batch:TagResource, batch.SubmitJob, jobName=n jobQueue=q jobDefinition=d tags=?,"
        + " arn:aws:batch:*:*:job/*",
    // Nobody names the key that an alias is taken from.
    "kms:UpdateAlias, kms.UpdateAlias, targetKeyId=k,"
        + " arn:aws:kms:*:*:alias/* arn:aws:kms:*:*:key/*",
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
  })
  void anActionIsAboutOneSideOrBoth(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }
}
