package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.CallMeaning.Calls;
import dev.carillon.catalog.call.CallMeaning.Nothing;
import dev.carillon.catalog.call.CallMeaning.Unmapped;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallMappingTest {

  private static final String SERVICES = "software.amazon.awssdk.services.";

  private final CallMapping mapping = CallMapping.of(new BundledCatalogs());

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
    "services.connectparticipant.ConnectParticipantClient, sendMessage,"
        + " connectparticipant:SendMessage",
    "services.neptunedata.NeptunedataClient, cancelGremlinQuery, neptune-db:CancelGremlinQuery",
    "enhanced.dynamodb.DynamoDbTable, getItem, dynamodb:GetItem",
    "enhanced.dynamodb.DynamoDbTable, putItemWithResponse, dynamodb:PutItem",
    "enhanced.dynamodb.DynamoDbEnhancedAsyncClient, transactWriteItems,"
        + " dynamodb:TransactWriteItems",
    "services.sqs.batchmanager.SqsAsyncBatchManager, sendMessage, sqs:SendMessageBatch",
    "services.sts.auth.StsAssumeRoleCredentialsProvider, builder, sts:AssumeRole",
    "services.rds.RdsUtilities, generateAuthenticationToken, rds-db:connect",
    "metrics.publishers.cloudwatch.CloudWatchMetricPublisher, create, cloudwatch:PutMetricData",
    "enhanced.dynamodb.DynamoDbAsyncVectorIndex, searchVectorsWithResponse,"
        + " dynamodb:SearchVectors",
  })
  void aCallIsAnOperation(String type, String method, String operation) {
    assertEquals(operation, operations(call("software.amazon.awssdk." + type, method)));
  }

  /** Buckets of S3's client for accounts are on Outposts, and the public access block its own. */
  @ParameterizedTest
  @CsvSource({
    "s3control.S3ControlClient, putPublicAccessBlock, s3:PutAccountPublicAccessBlock",
    "s3control.S3ControlAsyncClient, getPublicAccessBlock, s3:GetAccountPublicAccessBlock",
    "s3control.S3ControlClient, deletePublicAccessBlock, s3:PutAccountPublicAccessBlock",
    "s3.S3Client, putPublicAccessBlock, s3:PutBucketPublicAccessBlock",
    "s3control.S3ControlClient, deleteBucket, s3-outposts:DeleteBucket",
    "s3control.S3ControlClient, deleteBucketTagging, s3-outposts:PutBucketTagging",
    "s3control.S3ControlClient, listRegionalBucketsPaginator, s3-outposts:ListRegionalBuckets",
    "s3control.S3ControlClient, getAccessPointScope, s3express:GetAccessPointScope",
    "s3control.S3ControlClient, createAccessPoint, s3:CreateAccessPoint",
    "s3.S3Client, deleteBucket, s3:DeleteBucket"
  })
  void clientsThatShareNamesHaveActionsOfTheirOwn(String client, String method, String action) {
    CallMeaning meaning = mapping.meaning(call(SERVICES + client, method));
    assertEquals(
        List.of(action),
        ((Calls) meaning)
            .operations().get(0).actions().stream().map(AuthorizedAction::action).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "applicationinsights.ApplicationInsightsClient, createApplication,"
        + " applicationinsights:CreateApplication",
    "s3.S3Client, putBucketNotificationConfiguration, s3:PutBucketNotification",
    "s3.S3Client, putBucketLifecycleConfiguration, s3:PutLifecycleConfiguration",
    "s3.S3Client, createSession, s3express:CreateSession",
    "apigatewaymanagementapi.ApiGatewayManagementApiClient, postToConnection,"
        + " execute-api:ManageConnections",
    "resourcegroupstaggingapi.ResourceGroupsTaggingApiClient, getResources, tag:GetResources",
    "verifiedpermissions.VerifiedPermissionsClient, batchIsAuthorized,"
        + " verifiedpermissions:IsAuthorized",
    "verifiedpermissions.VerifiedPermissionsClient, batchGetPolicy,"
        + " verifiedpermissions:GetPolicy",
    "s3.S3Client, renameObject, s3express:CreateSession",
    "cloudsearchdomain.CloudSearchDomainClient, uploadDocuments, cloudsearch:document",
    "glue.GlueClient, getUnfilteredTableMetadata, glue:GetTable",
    "neptunegraph.NeptuneGraphClient, getQuery, neptune-graph:GetQueryStatus",
  })
  void whatTheReferenceListsWithoutAnActionHasOne(String type, String method, String action) {
    Calls calls = assertInstanceOf(Calls.class, mapping.meaning(call(SERVICES + type, method)));
    assertFalse(calls.operations().get(0).assumed());
    assertEquals(
        List.of(new AuthorizedAction(action, Map.of())), calls.operations().get(0).actions());
  }

  @Test
  void anOperationThatNoActionIsKnownOfIsNotTakenForOneThatNeedsNone() {
    assertEquals(
        new Unmapped("AWS names no action for geo-maps:GetSprites"),
        mapping.meaning(call(SERVICES + "geomaps.GeoMapsAsyncClient", "getSprites")));
    assertEquals(
        new Unmapped("AWS names no action for connect:CreateTestCase"),
        mapping.meaning(call(SERVICES + "connect.ConnectClient", "createTestCase")),
        "AWS lists only the tagging of what is made");
  }

  /** Some have an action, and IAM is not asked. */
  @ParameterizedTest
  @CsvSource({
    "sts.StsClient, getCallerIdentity",
    "cognitoidentityprovider.CognitoIdentityProviderClient, initiateAuth",
    "cognitoidentityprovider.CognitoIdentityProviderClient, setUserMFAPreference",
    "cognitoidentity.CognitoIdentityClient, getId",
    "sso.SsoClient, getRoleCredentials",
    "ssooidc.SsoOidcClient, createToken",
    "codecatalyst.CodeCatalystClient, listSpacesPaginator",
    "connectparticipant.ConnectParticipantClient, sendMessage",
  })
  void whatAnybodyMayCallNeedsNothing(String type, String method) {
    Calls calls = assertInstanceOf(Calls.class, mapping.meaning(call(SERVICES + type, method)));
    assertEquals(List.of(), calls.operations().get(0).actions());
    assertFalse(calls.operations().get(0).assumed());
  }

  @Test
  void aHelperSendsWhatTheRequestThatItIsGivenSays() {
    assertEquals(
        List.of(SERVICES + "sqs.model.SendMessageRequest"),
        requests("services.sqs.batchmanager.SqsAsyncBatchManager", "sendMessage"));
    assertEquals(
        List.of("software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest"),
        requests("enhanced.dynamodb.DynamoDbEnhancedClient", "transactWriteItems"));
    assertEquals(
        Set.of(SERVICES + "s3.model.PutObjectRequest"),
        Set.copyOf(requests("transfer.s3.S3TransferManager", "upload")));
  }

  private List<String> requests(String type, String method) {
    SdkCall call = call("software.amazon.awssdk." + type, method);
    return ((Calls) mapping.meaning(call))
        .operations().stream().map(CalledOperation::request).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<init>", "delegate", "invokeOperation"})
  void aClientThatPassesOnSendsNothingItself(String method) {
    assertEquals(new Nothing(), mapping.meaning(call(SERVICES + "s3.DelegatingS3Client", method)));
  }

  @Test
  void anUploadIsAllThatItMaySend() {
    assertEquals(
        "s3:PutObject s3:CreateMultipartUpload s3:UploadPart s3:CompleteMultipartUpload"
            + " s3:AbortMultipartUpload",
        operations(call("software.amazon.awssdk.transfer.s3.S3TransferManager", "uploadFile")));
  }

  @Test
  void aWaiterRepeatsTheRequestThatItIsGiven() {
    String waiter = SERVICES + "s3.waiters.S3Waiter";
    String request = SERVICES + "s3.model.HeadBucketRequest";
    assertEquals(
        "s3:HeadBucket",
        operations(new SdkCall(waiter, "waitUntilBucketExists", Optional.of(request))));
    assertInstanceOf(Unmapped.class, mapping.meaning(call(waiter, "waitUntilBucketExists")));
    assertInstanceOf(Nothing.class, mapping.meaning(call(waiter, "close")));
  }

  @ParameterizedTest
  @CsvSource({
    "services.s3.S3Client, builder",
    "services.s3.S3AsyncClient, crtBuilder",
    "services.s3.S3Client, utilities",
    "services.s3.S3AsyncClient, presignedUrlExtension",
    "services.s3.S3Utilities, getUrl",
    "services.s3.S3ClientBuilder, build",
    "services.s3.paginators.ListObjectsV2Iterable, stream",
    "services.s3.model.PutObjectRequest, builder",
    "services.mgn.model.VcenterClient, vcenterUUID",
    "enhanced.dynamodb.DynamoDbTable, tableSchema",
    "regions.Region, of",
  })
  void whatSendsNothingNeedsNothing(String type, String method) {
    assertInstanceOf(
        Nothing.class, mapping.meaning(call("software.amazon.awssdk." + type, method)));
  }

  @Test
  void anOperationThatNoReferenceKnowsIsTakenByItsName() {
    Calls calls = (Calls) mapping.meaning(call(SERVICES + "s3.S3Client", "inventObjectPaginator"));
    assertTrue(calls.operations().get(0).assumed());
    assertEquals("s3:InventObject", calls.operations().get(0).actions().get(0).action());
  }

  @Test
  void aClientThatNoReferenceKnowsIsToldAndFoundByItsOwnName() {
    SdkCall call = call(SERVICES + "acmequeues.AcmeQueuesClient", "sendMessage");
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

  /** Returns a call of which the request is not known. */
  static SdkCall call(String type, String method) {
    return new SdkCall(type, method, Optional.empty());
  }
}
