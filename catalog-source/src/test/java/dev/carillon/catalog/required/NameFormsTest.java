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
  })
  void eachFormOfANameIsRead(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }
}
