package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which setters take the tags of what is made, so that tagging is needed. */
final class TagSettersTest {

  @ParameterizedTest
  @CsvSource({
    "ec2:RunInstances, ec2:CreateTags, tagSpecifications, NEEDED",
    "ec2:RunInstances, ec2:CreateTags, instanceMetadataTags, LEFT_OUT",
    "ec2:CreateLaunchTemplate, ec2:CreateTags, instanceMetadataTags, PERHAPS",
    "ec2:CreateIpamPool, ec2:CreateTags, allocationResourceTags, PERHAPS",
    "ec2:CopyImage, ec2:CreateTags, copyImageTags, NEEDED",
    "ecs:RunTask, ecs:TagResource, tags, NEEDED",
    "ecs:RunTask, ecs:TagResource, propagateTags, PERHAPS",
    "ecs:RunTask, ecs:TagResource, enableECSManagedTags, PERHAPS",
    "ecs:RunTask, ecs:TagResource, cluster, LEFT_OUT",
    "batch:SubmitJob, batch:TagResource, propagateTags, PERHAPS",
    "codedeploy:CreateDeploymentGroup, codedeploy:TagResource, ec2TagSet, PERHAPS",
    "connect:CreateSecurityProfile, connect:TagResource, allowedAccessControlTags, PERHAPS",
    "eks:CreatePodIdentityAssociation, eks:TagResource, disableSessionTags, PERHAPS",
    "dlm:CreateLifecyclePolicy, dlm:TagResource, tagsToAdd, PERHAPS",
    "dlm:CreateLifecyclePolicy, dlm:TagResource, targetTags, PERHAPS",
    "backup:CreateBackupVault, backup:TagResource, backupVaultTags, NEEDED",
    "cognito-idp:UpdateUserPool, cognito-idp:TagResource, userPoolTags, NEEDED",
    "cloudtrail:CreateTrail, cloudtrail:AddTags, tagsList, NEEDED",
    "appstream:CreateUpdatedImage, appstream:TagResource, newImageTags, NEEDED",
    "bedrock:CreateModelCopyJob, bedrock:TagResource, targetModelTags, NEEDED",
    "bedrock:CreateModelImportJob, bedrock:TagResource, importedModelTags, NEEDED",
    "rds:CopyDBSnapshot, rds:AddTagsToResource, copyTags, NEEDED",
    "fsx:DeleteFileSystem, fsx:TagResource, finalBackupTags, NEEDED",
    "mediaconnect:CreateFlow, mediaconnect:TagResource, outputTags, NEEDED",
    "directconnect:CreateLag, directconnect:TagResource, childConnectionTags, NEEDED",
    "aws-marketplace:StartChangeSet, aws-marketplace:TagResource, entityTags, NEEDED",
    "networkmonitor:CreateMonitor, networkmonitor:TagResource, probeTags, NEEDED",
    "lex:StartImport, lex:TagResource, botTags, NEEDED",
    "s3:PutObject, s3:PutObjectTagging, tagging, NEEDED",
    "s3:PutObject, s3:PutObjectTagging, eTag, LEFT_OUT",
  })
  void tagsOfWhatIsMadeAreNeeded(String operation, String action, String setter, Need need) {
    assertEquals(
        List.of(need),
        WrittenNeeds.needs(operation, setter)
            .filter(each -> each.action().action().equals(action))
            .map(ActionNeed::need)
            .toList());
  }
}
