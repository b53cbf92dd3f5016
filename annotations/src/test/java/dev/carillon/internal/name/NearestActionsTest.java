package dev.carillon.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of an author who named an action that there is not. */
final class NearestActionsTest {

  private static final List<String> NAMES =
      List.of(
          "CreateUser",
          "DeleteUser",
          "DescribeAddressTransfers",
          "DescribeAddresses",
          "DescribeUser",
          "GetUserId",
          "ListJobsByPipeline",
          "ListJobsByStatus",
          "ListModels",
          "ListUsers",
          "PutReplicationConfiguration",
          "PutRule",
          "UpdateUser");

  @ParameterizedTest
  @CsvSource({
    "GetUser, DescribeUser",
    "DescribeUsers, DescribeUser",
    "SearchUsers, ListUsers",
    "GetModel, ListModels",
    "AddUser, CreateUser",
    "ModifyUser, UpdateUser",
    "RemoveUser, DeleteUser",
    "CreateRule, PutRule",
    "UpdateRule, PutRule",
    "CreatUser, CreateUser",
    "StartUser, ''",
    "ViewSettings, ''",
    "Get, ''",
    "Search, ''",
    "List, List*",
    "ListJobs, ListJobs*",
    "PutReplication, PutReplicationConfiguration",
    "PutReplicationConfig, PutReplicationConfiguration",
    "PutRuleOfUser, PutRule",
    "PutRules, PutRule",
    "DescribeAddress, DescribeAddresses",
  })
  void anActionByAnotherVerbWasMeant(String typed, String meant) {
    String question = meant.isEmpty() ? "" : NearestNames.didYouMean("x:" + meant);
    assertEquals(question, NearestActions.didYouMean("x", typed, NAMES));
  }
}
