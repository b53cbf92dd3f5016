package com.acme.guide.tasks;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Principal;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.arn.ArnPart;

/** Policies of single services. */
final class Services {

  private Services() {}

  static ResourcePolicy key() {
    Principal user = Principal.user("111122223333", "ExampleUser");
    Principal role = Principal.role("111122223333", "ExampleRole");
    Principal otherAccount = Principal.account("444455556666");
    return ResourcePolicy.of(
        KmsStatement.allow("EnableIamPolicies")
            .allActions()
            .onAllResources()
            .grantedTo(Principal.account("111122223333")),
        KmsStatement.allow("KeyAdministrators")
            .patterns(
                "kms:Create*",
                "kms:Describe*",
                "kms:Enable*",
                "kms:List*",
                "kms:Put*",
                "kms:Update*",
                "kms:Revoke*",
                "kms:Disable*",
                "kms:Get*",
                "kms:Delete*",
                "kms:TagResource",
                "kms:UntagResource",
                "kms:ScheduleKeyDeletion",
                "kms:CancelKeyDeletion")
            .onAllResources()
            .grantedTo(
                Principal.user("111122223333", "KMSAdminUser"),
                Principal.role("111122223333", "KMSAdminRole")),
        KmsStatement.allow("KeyUsers")
            .patterns(
                "kms:Encrypt",
                "kms:Decrypt",
                "kms:ReEncrypt*",
                "kms:GenerateDataKey*",
                "kms:DescribeKey")
            .onAllResources()
            .grantedTo(user, role, otherAccount),
        KmsStatement.allow("GrantsForServices")
            .actions(KmsAction.CREATE_GRANT, KmsAction.LIST_GRANTS, KmsAction.REVOKE_GRANT)
            .onAllResources()
            .grantedTo(user, role, otherAccount)
            .when(KmsKeys.GRANT_IS_FOR_AWS_RESOURCE.isTrue()));
  }

  static ResourcePolicy queueOfTopic() {
    return ResourcePolicy.of(
        SqsStatement.allow()
            .actions(SqsAction.SEND_MESSAGE)
            .on(SqsResource.queue("us-east-2", "123456789012", "MyQueue"))
            .grantedTo(Principal.service("sns.amazonaws.com"))
            .when(Keys.SOURCE_ARN.is(SnsResource.topic("us-east-2", "123456789012", "MyTopic"))));
  }

  static ResourcePolicy functionOfApi() {
    return ResourcePolicy.of(
        LambdaStatement.allow()
            .actions(LambdaAction.INVOKE_FUNCTION)
            .on(
                LambdaResource.function(
                    "us-east-2", "111122223333", "nodejs-apig-function-1G3MXMPLXVXYI"))
            .grantedTo(Principal.service("apigateway.amazonaws.com"))
            .when(
                Keys.SOURCE_ACCOUNT.is("111122223333"),
                Keys.SOURCE_ARN.like(
                    "arn:aws:execute-api:us-east-2:111122223333:ktyvxmpls1/*/GET/")));
  }

  static Policy rotation() {
    return Policy.of(
        SecretsmanagerStatement.allow()
            .actions(
                SecretsmanagerAction.DESCRIBE_SECRET,
                SecretsmanagerAction.GET_SECRET_VALUE,
                SecretsmanagerAction.PUT_SECRET_VALUE,
                SecretsmanagerAction.UPDATE_SECRET_VERSION_STAGE)
            .on(SecretsmanagerResource.secret("us-east-1", "123456789012", "secretName-AbCdEf")),
        SecretsmanagerStatement.allow()
            .actions(SecretsmanagerAction.GET_RANDOM_PASSWORD)
            .onAllResources(),
        Ec2Statement.allow()
            .actions(
                Ec2Action.CREATE_NETWORK_INTERFACE,
                Ec2Action.DELETE_NETWORK_INTERFACE,
                Ec2Action.DESCRIBE_NETWORK_INTERFACES,
                Ec2Action.DETACH_NETWORK_INTERFACE)
            .onAllResources());
  }

  static Policy ownInstances() {
    return Policy.of(
        Ec2Statement.allow()
            .actions(Ec2Action.START_INSTANCES, Ec2Action.STOP_INSTANCES)
            .on(Ec2Resource.instance(ArnPart.any(), ArnPart.any(), ArnPart.any()))
            .when(Keys.resourceTag("Owner").is(Keys.USERNAME.variable())),
        Ec2Statement.allow().actions(Ec2Action.DESCRIBE_INSTANCES).onAllResources());
  }

  static ResourcePolicy pull() {
    return ResourcePolicy.of(
        EcrStatement.allow("AllowPull")
            .actions(EcrAction.BATCH_GET_IMAGE, EcrAction.GET_DOWNLOAD_URL_FOR_LAYER)
            .onAllResources()
            .grantedTo(
                Principal.user("111122223333", "pull-user-1"),
                Principal.user("111122223333", "pull-user-2")));
  }

  static Policy noInference() {
    return Policy.of(
        BedrockStatement.deny("DenyInference")
            .actions(
                BedrockAction.INVOKE_MODEL,
                BedrockAction.INVOKE_MODEL_WITH_RESPONSE_STREAM,
                BedrockAction.CREATE_MODEL_INVOCATION_JOB)
            .on(BedrockResource.foundationModel(ArnPart.any(), "model-id")));
  }

  static Policy meetingHost() {
    return Policy.of(
        ChimeStatement.allow()
            .actions(
                ChimeAction.CREATE_MEETING,
                ChimeAction.DELETE_MEETING,
                ChimeAction.GET_MEETING,
                ChimeAction.LIST_MEETINGS,
                ChimeAction.CREATE_ATTENDEE,
                ChimeAction.BATCH_CREATE_ATTENDEE,
                ChimeAction.DELETE_ATTENDEE,
                ChimeAction.GET_ATTENDEE,
                ChimeAction.LIST_ATTENDEES)
            .onAllResources());
  }
}
