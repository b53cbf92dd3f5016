package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.CallMeaning.Calls;
import dev.carillon.catalog.call.CallMeaning.Nothing;
import dev.carillon.catalog.call.CallMeaning.Unmapped;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallMappingTest {

  private static final String SERVICES = "software.amazon.awssdk.services.";

  private final CallMapping mapping = new CallMapping(new CatalogOperations(new BundledCatalogs()));

  @ParameterizedTest
  @CsvSource({
    "services.s3.S3Client, putObject, s3:PutObject",
    "services.s3.S3AsyncClient, getObject, s3:GetObject",
    "services.s3.S3Client, getObjectAsBytes, s3:GetObject",
    "services.s3.S3Client, listObjectsV2Paginator, s3:ListObjectsV2",
    "services.s3.paginators.ListObjectsV2Iterable, <init>, s3:ListObjectsV2",
    "services.s3.paginators.ListObjectsV2Publisher, <init>, s3:ListObjectsV2",
    "services.s3.presigner.S3Presigner, presignGetObject, s3:GetObject",
    "services.polly.presigner.PollyPresigner, presignSynthesizeSpeech, polly:SynthesizeSpeech",
    "services.dynamodb.streams.DynamoDbStreamsClient, getRecords, dynamodb:GetRecords",
    "services.rds.RdsClient, describeDbInstancesPaginator, rds:DescribeDBInstances",
    "services.sfn.SfnClient, startExecution, states:StartExecution",
    "services.cloudwatchlogs.CloudWatchLogsClient, putLogEvents, logs:PutLogEvents",
    "services.organizations.OrganizationsClient, listAccounts, organizations:ListAccounts",
    "services.chime.ChimeClient, listAccounts, chime:ListAccounts",
    "enhanced.dynamodb.DynamoDbTable, getItem, dynamodb:GetItem",
    "enhanced.dynamodb.DynamoDbTable, putItemWithResponse, dynamodb:PutItem",
    "enhanced.dynamodb.DynamoDbEnhancedAsyncClient, transactWriteItems,"
        + " dynamodb:TransactWriteItems",
    "services.sqs.batchmanager.SqsAsyncBatchManager, sendMessage, sqs:SendMessageBatch",
    "services.sts.auth.StsAssumeRoleCredentialsProvider, builder, sts:AssumeRole",
    "services.rds.RdsUtilities, generateAuthenticationToken, rds-db:connect",
  })
  void aCallIsAnOperation(String type, String method, String operation) {
    assertEquals(operation, operations(SdkCall.of("software.amazon.awssdk." + type, method)));
  }

  @Test
  void anUploadIsAllThatItMaySend() {
    assertEquals(
        "s3:PutObject s3:CreateMultipartUpload s3:UploadPart s3:CompleteMultipartUpload"
            + " s3:AbortMultipartUpload",
        operations(
            SdkCall.of("software.amazon.awssdk.transfer.s3.S3TransferManager", "uploadFile")));
  }

  @Test
  void aWaiterRepeatsTheRequestThatItIsGiven() {
    String waiter = SERVICES + "s3.waiters.S3Waiter";
    String request = SERVICES + "s3.model.HeadBucketRequest";
    assertEquals(
        "s3:HeadBucket",
        operations(new SdkCall(waiter, "waitUntilBucketExists", Optional.of(request))));
    assertInstanceOf(Unmapped.class, mapping.meaning(SdkCall.of(waiter, "waitUntilBucketExists")));
    assertInstanceOf(Nothing.class, mapping.meaning(SdkCall.of(waiter, "close")));
  }

  @ParameterizedTest
  @CsvSource({
    "services.s3.S3Client, builder",
    "services.s3.S3AsyncClient, crtBuilder",
    "services.s3.S3Client, utilities",
    "services.s3.S3Utilities, getUrl",
    "services.s3.S3ClientBuilder, build",
    "services.s3.paginators.ListObjectsV2Iterable, stream",
    "services.s3.model.PutObjectRequest, builder",
    "enhanced.dynamodb.DynamoDbTable, tableSchema",
    "regions.Region, of",
  })
  void whatSendsNothingNeedsNothing(String type, String method) {
    assertInstanceOf(
        Nothing.class, mapping.meaning(SdkCall.of("software.amazon.awssdk." + type, method)));
  }

  @Test
  void anOperationThatNoReferenceKnowsIsTakenByItsName() {
    Calls calls =
        (Calls) mapping.meaning(SdkCall.of(SERVICES + "s3.S3Client", "inventObjectPaginator"));
    assertTrue(calls.operations().get(0).assumed());
    assertEquals("s3:InventObject", calls.operations().get(0).actions().get(0).action());
  }

  @Test
  void aClientThatNoReferenceKnowsIsToldAndFoundByItsOwnName() {
    SdkCall call = SdkCall.of(SERVICES + "acmequeues.AcmeQueuesClient", "sendMessage");
    assertEquals(
        new Unmapped("no service is known for the client AcmeQueuesClient"), mapping.meaning(call));
    Calls calls =
        (Calls) mapping.withServiceNames(java.util.Map.of("acmequeues", "sqs")).meaning(call);
    assertFalse(calls.operations().get(0).assumed());
    assertEquals("sqs", calls.operations().get(0).service());
  }

  private String operations(SdkCall call) {
    Calls calls = (Calls) mapping.meaning(call);
    assertTrue(calls.operations().stream().noneMatch(CalledOperation::assumed), calls.toString());
    return calls.operations().stream()
        .map(called -> called.qualifiedName())
        .collect(Collectors.joining(" "));
  }
}
