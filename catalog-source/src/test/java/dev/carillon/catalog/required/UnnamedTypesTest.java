package dev.carillon.catalog.required;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an action is authorized on beside what its request names: other types, and what is made. */
final class UnnamedTypesTest {

  /** Each row: action, request, its setters with constants (a question mark is none), ARNs. */
  @ParameterizedTest
  @CsvSource({
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
    // Where AWS requires no type and nothing names one, the request can be for none.
    "ses:GetSuppressedDestination, sesv2.GetSuppressedDestination, emailAddress=?,"
        + " * arn:aws:ses:*:*:tenant/*/*",
    // What an account has but one of is never named.
    "securityhub:GetInsights, securityhub.GetInsights, maxResults=?,"
        + " arn:aws:securityhub:*:*:hub/default",
    "securityhub:DescribeHub, securityhub.DescribeHub, hubArn=?, arn:aws:securityhub:*:*:hub/default",
    "securityhub:DescribeHub, securityhub.DescribeHub, x, arn:aws:securityhub:*:*:hub/default",
    "securityhub:GetFindings, securityhub.GetFindings, maxResults=?,"
        + " arn:aws:securityhub:*:*:hub/default arn:aws:securityhub:*:*:hubv2/*",
    "account:CloseAccount, account.CloseAccount, x, arn:aws:account::*:account",
    "dms:ListInstanceProfiles, dms.ListInstanceProfiles, x, * arn:aws:dms:*:*:instance-profile:*",
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
    // A parameter has the id of the image.
    "ec2:RunInstances, ec2.RunInstances, imageId=resolve:ssm:/golden keyName=k subnetId=subnet-1,"
        + " arn:aws:ec2:*::image/* arn:aws:ec2:*:*:instance/* arn:aws:ec2:*:*:key-pair/k"
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
  })
  void typesThatNothingNamesCount(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }
}
