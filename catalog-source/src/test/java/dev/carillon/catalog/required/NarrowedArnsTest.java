package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes, versions, aliases and shadows, whose ARNs go on behind what a request is about. */
final class NarrowedArnsTest {

  /**
   * Each row: action, request, its setters with constants, ARNs. A question mark is no constant, a
   * tilde the part of one that is not known.
   */
  @ParameterizedTest
  @CsvSource({
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
    // A subscription is authorized on its topic.
    "sns:Unsubscribe, sns.Unsubscribe, subscriptionArn=arn:aws:sns:eu-west-1:111122223333:orders:0a1b,"
        + " arn:aws:sns:eu-west-1:111122223333:orders",
    "sns:SetSubscriptionAttributes, sns.SetSubscriptionAttributes,"
        + " subscriptionArn=arn:aws:sns:eu-west-1:111122223333:orders:~,"
        + " arn:aws:sns:eu-west-1:111122223333:orders",
    "sns:GetSubscriptionAttributes, sns.GetSubscriptionAttributes,"
        + " subscriptionArn=arn:aws:sns:eu-west-1:111122223333:~:~,"
        + " arn:aws:sns:eu-west-1:111122223333:*",
    "sns:Publish, sns.Publish, topicArn=arn:aws:sns:eu-west-1:111122223333:orders~,"
        + " arn:aws:sns:eu-west-1:111122223333:orders*",
    // What no resource has for its ARN is none.
    "kinesis:PutRecord, kinesis.PutRecord, streamARN=arn:aws:kinesis:eu-west-1:111122223333:stream/a/b, *",
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
    // A shadow with a name has an ARN of its own.
    "iot:GetThingShadow, iotdataplane.GetThingShadow, thingName=door,"
        + " arn:aws:iot:*:*:thing/door",
    "iot:GetThingShadow, iotdataplane.GetThingShadow, thingName=door shadowName=lock,"
        + " arn:aws:iot:*:*:thing/door/lock",
    "iot:UpdateThingShadow, iotdataplane.UpdateThingShadow, thingName=door shadowName=?,"
        + " arn:aws:iot:*:*:thing/door/*",
    // A catalog with a name stands in the ARNs of what it has, an account's own does not.
    "glue:GetUserDefinedFunction, glue.GetUserDefinedFunction,"
        + " catalogId=111122223333 databaseName=sales functionName=sum,"
        + " arn:aws:glue:*:*:catalog arn:aws:glue:*:*:catalog/* arn:aws:glue:*:*:database/sales"
        + " arn:aws:glue:*:*:userDefinedFunction/sales/sum",
    "glue:GetTable, glue.GetTable,"
        + " catalogId=111122223333:s3tablescatalog/lake databaseName=sales name=orders,"
        + " arn:aws:glue:*:*:catalog arn:aws:glue:*:*:catalog/*"
        + " arn:aws:glue:*:*:database/s3tablescatalog/lake/sales"
        + " arn:aws:glue:*:*:table/s3tablescatalog/lake/sales/orders",
    "glue:GetDatabase, glue.GetDatabase, catalogId=s3tablescatalog/lake name=sales,"
        + " arn:aws:glue:*:*:catalog arn:aws:glue:*:*:catalog/*"
        + " arn:aws:glue:*:*:database/s3tablescatalog/lake/sales",
    "glue:GetDatabase, glue.GetDatabase, catalogId=~:s3tablescatalog/lake name=sales,"
        + " arn:aws:glue:*:*:catalog arn:aws:glue:*:*:catalog/*"
        + " arn:aws:glue:*:*:database/s3tablescatalog/lake/sales",
    "glue:GetDatabase, glue.GetDatabase, catalogId=11112222~ name=sales,"
        + " arn:aws:glue:*:*:catalog arn:aws:glue:*:*:catalog/*"
        + " arn:aws:glue:*:*:database/sales arn:aws:glue:*:*:database/*/sales",
    "glue:GetDatabase, glue.GetDatabase, catalogId=11112222~lake name=sales,"
        + " arn:aws:glue:*:*:catalog arn:aws:glue:*:*:catalog/*"
        + " arn:aws:glue:*:*:database/*lake/sales",
    "glue:GetTables, glue.GetTables, catalogId=? databaseName=sales,"
        + " arn:aws:glue:*:*:catalog arn:aws:glue:*:*:catalog/* arn:aws:glue:*:*:database/*/sales"
        + " arn:aws:glue:*:*:database/sales arn:aws:glue:*:*:table/*/sales/*"
        + " arn:aws:glue:*:*:table/sales/*",
    // Policies name a connection without the id that its ARN has elsewhere.
    "events:CreateApiDestination, eventbridge.CreateApiDestination, name=shop"
        + " connectionArn=arn:aws:events:eu-west-1:111122223333:connection/shop/0a1b-2c3d,"
        + " arn:aws:events:*:*:api-destination/shop"
        + " arn:aws:events:eu-west-1:111122223333:connection/shop"
        + " arn:aws:events:eu-west-1:111122223333:connection/shop/0a1b-2c3d",
  })
  void arnsGoOnBehindTheirFormat(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters.replace('~', RequestUse.OPEN));
  }
}
