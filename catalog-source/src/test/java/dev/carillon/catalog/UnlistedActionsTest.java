package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.iam.Operations;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnlistedActionsTest {

  private final BundledCatalogs catalogs = new BundledCatalogs();

  @ParameterizedTest
  @CsvSource({
    "connect, CreateTestCase, connect:TagResource",
    "connect, DeleteTestCase,",
    "connect, SendMessage,",
    "s3, PutBucketLifecycleConfiguration, s3:PutLifecycleConfiguration",
    "s3, DeleteBucketTagging, s3:PutBucketTagging",
    "sns, PublishBatch, sns:Publish",
    "codecatalyst, GetProject,",
  })
  void anOperationHasTheActionsThatPagesTell(String service, String name, String actions)
      throws ProblemsException {
    OperationReference operation =
        CatalogReference.of(catalogs.find(service).orElseThrow()).operation(name).orElseThrow();
    assertEquals(actions == null ? "" : actions, String.join(" ", operation.actions()));
  }

  /** With wildcards, an operation that has an action or needs none is not named. */
  @ParameterizedTest
  @CsvSource({
    "connect, CreateTestCase, true",
    "connect, createtestcase, true",
    "connect, CreatTestCase, false",
    "connect, delete*case, true",
    "connect, SendMess*, false",
    "connect, DeleteUser*, false",
    "iam, UpdateDelegationRequest, true",
    "s3, PutBucketLifecycleC*, false",
  })
  void aNameOrPatternCanStandForAnActionThatIsNotListed(
      String service, String name, boolean unlisted) throws ProblemsException {
    CatalogReference reference = CatalogReference.of(catalogs.find(service).orElseThrow());
    assertEquals(unlisted, Operations.isUnlistedAction(service, name, reference.unlistedActions()));
  }

  /** AWS can come to list what only a page tells today. */
  @Test
  void whatAwsListsCountsAlone() {
    AuthorizedAction listed = new AuthorizedAction("s3:CreateSession", Map.of());
    ServiceCatalog later = CatalogFixture.service("s3").operation("CreateSession", listed).build();
    assertEquals(
        List.of("s3:CreateSession"),
        CatalogReference.of(later).operation("CreateSession").orElseThrow().actions());
  }

  @ParameterizedTest
  @CsvSource({
    "cognito-idp:InitiateAuth, true",
    "cognito-idp:AdminInitiateAuth, false",
    "cognito-idp:ListUsers, false",
    "cognito-identity:GetId, true",
    "cognito-identity:UnlinkDeveloperIdentity, false",
    "codecatalyst:ListSpaces, true",
    "connect:DisconnectParticipant, true",
    "connect:StopTestCaseExecution, false",
    "sso:GetRoleCredentials, true",
    "sso:ListInstances, false",
    "sso-oauth:CreateToken, true",
    "sso-oauth:CreateTokenWithIAM, false",
    "sts:GetCallerIdentity, true",
    "sts:GetSessionToken, true",
    "sts:GetFederationToken, false",
    "sts:AssumeRole, false",
    "sns:Unsubscribe, false",
  })
  void isFreeOrNot(String operation, boolean free) {
    assertEquals(free, UnlistedActions.isFree(operation));
  }

  /** Both readings of a catalog tell the same. */
  @Test
  void whatCanBeAnActionIsReadWithAndWithoutTheOtherOperations() throws ProblemsException {
    Map<String, List<String>> all = new TreeMap<>();
    for (String service : catalogs.services()) {
      List<String> found = UnlistedActions.of(catalogs.find(service).orElseThrow());
      assertEquals(
          found, UnlistedActions.of(catalogs.findForPolicies(service).orElseThrow()), service);
      if (!found.isEmpty()) {
        all.put(service, found);
      }
    }
    assertTrue(all.getOrDefault("connect", List.of()).contains("CreateTestCase"), all.toString());
    assertEquals(
        List.of(
            "GetMaterializedViewRefreshTaskRun",
            "ListMaterializedViewRefreshTaskRuns",
            "StartMaterializedViewRefreshTaskRun",
            "StopMaterializedViewRefreshTaskRun"),
        all.get("glue"));
    assertEquals(null, all.get("sns"), "all that it lists has an action");
    assertEquals(null, all.get("verifiedpermissions"), "a page tells of other actions");
  }

  /** What is misspelt says nothing of any operation or action. */
  @Test
  void rowsAreOfOperationsAndActionsThatAwsHas() throws ProblemsException {
    List<String> unknown = new ArrayList<>();
    FactRows.read(
        UnlistedActions.class,
        "unlisted.txt",
        row -> {
          assertEquals(2, row.cells().size(), row.toString());
          for (String name : row.words(0)) {
            if (!name.endsWith(":*") && !isOperation(name)) {
              unknown.add(name);
            }
          }
          for (String action : row.words(1)) {
            if (!action.equals("-") && catalog(action).action(behind(action)).isEmpty()) {
              unknown.add(action);
            }
          }
        });
    assertEquals(
        List.of("cognito-idp:ListUserSessions", "cognito-idp:RevokeUserSession"),
        unknown,
        "these are newer than the catalogs");
  }

  private boolean isOperation(String name) {
    return catalog(name).operation(behind(name)).isPresent()
        || catalog(name).action(behind(name)).isPresent();
  }

  private ServiceCatalog catalog(String name) {
    try {
      return catalogs.find(name.substring(0, name.indexOf(':'))).orElseThrow();
    } catch (ProblemsException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String behind(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
